/** Lines for the person who waits, each with the seconds since the beginning. */
export interface Progress {
  readonly say: (line: string) => void;
  /** Does a piece of work and says when it is done and how long it took. */
  readonly step: <T>(done: string, work: () => Promise<T> | T) => Promise<T>;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

export function createProgress(write: (line: string) => void = console.log, begun = Date.now()): Progress {
  const say = (line: string) => write(`${seconds(Date.now() - begun).padStart(6)} s  ${line}`);
  return {
    say,
    step: async (done, work) => {
      const stepBegun = Date.now();
      const result = await work();
      say(`${done} (${seconds(Date.now() - stepBegun)} s)`);
      return result;
    },
  };
}
