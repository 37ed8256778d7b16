import type { Shutdown } from "../installation/shutdown";
import { type Command, runCommand } from "../run-command";
import { oneFailed, onePassed, type Tally } from "./tally";

/** What every stage works with. */
export interface TestRun {
  readonly shutdown: Shutdown;
  readonly say: (line: string) => void;
  /** Names of tests or files to which the test runners are limited; empty for all. */
  readonly filters: readonly string[];
  /** How much of the given time is left before the whole run has to end. */
  readonly timeoutMs: (wanted: number) => number;
}

export interface Stage {
  /** As given on the command line to run this stage alone. */
  readonly name: string;
  readonly title: string;
  readonly run: (run: TestRun) => Promise<Tally>;
}

const defaultTimeoutMs = 5 * 60_000;

/** A stage that is one command: passed when it ends with 0; its output is shown only when it does not. */
export const commandStage = (name: string, title: string, command: Command): Stage => ({
  name,
  title,
  run: async ({ shutdown, say, timeoutMs }) => {
    const { code, output } = await runCommand(
      { ...command, timeoutMs: timeoutMs(defaultTimeoutMs) },
      shutdown,
    );
    if (code === 0) return onePassed;
    say(output);
    return oneFailed(title, output);
  },
});
