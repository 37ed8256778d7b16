import type { getCodingWorkspace } from "../../src/server/queries/coding/get-coding-workspace";

/** Answers of read models that the demo's people act on. */
export interface Outputs {
  readonly workspace: Awaited<ReturnType<typeof getCodingWorkspace.read>>;
}
