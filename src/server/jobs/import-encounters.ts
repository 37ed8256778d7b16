import { continueImport } from "@/server/use-cases/encounters/continue-import";
import { defineJob } from "./job";

/** One transaction per part: a kill in the middle loses at most the part that was under way. */
export const importEncountersJob = defineJob("import-encounters", async ({ run }, { importRunId }) => {
  let more = true;
  while (more) more = (await run(continueImport, { importRunId })).more;
});
