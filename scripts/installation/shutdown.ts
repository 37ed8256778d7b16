/** Work goes on no further because the person asked to stop. */
export class Interrupted extends Error {}

/** Everything that has to be stopped, and the order: what was started last ends first. */
export interface Shutdown {
  readonly isStopping: () => boolean;
  /** Registers something that runs; returns what to call once it has ended by itself. */
  readonly add: (stop: () => Promise<void> | void) => () => void;
  readonly stopAll: () => Promise<void>;
  /** Throws when the person has asked to stop. */
  readonly check: () => void;
}

export function createShutdown(): Shutdown {
  const running: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | undefined;

  async function stopInOrder(): Promise<void> {
    for (let stop = running.pop(); stop; stop = running.pop()) await stop();
  }

  return {
    isStopping: () => stopping !== undefined,
    add: (stop) => {
      running.push(stop);
      // Begun while the rest was being stopped already: it goes the same way.
      if (stopping) stopping = stopping.then(stopInOrder);
      return () => {
        const index = running.indexOf(stop);
        if (index >= 0) running.splice(index, 1);
      };
    },
    stopAll: () => {
      stopping ??= stopInOrder();
      return stopping;
    },
    check: () => {
      if (stopping) throw new Interrupted();
    },
  };
}
