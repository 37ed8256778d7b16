/** An expected no of the two commands: its message tells the person what to do, so it is shown without a stack. */
export class StartRefused extends Error {}

/** What to print for an error: the message of an expected no, the stack of anything else. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const expected = error instanceof StartRefused || error.name === "MigrationRefused";
  return expected ? error.message : (error.stack ?? error.message);
}
