import { listOverdueDecisions } from "@/server/queries/appeals/list-overdue-decisions";
import { flagOverdueDecision } from "@/server/use-cases/appeals/flag-overdue-decision";
import { defineJob } from "./job";

/** Silence becomes work: every filed appeal whose payer is past its decision date (D4). */
export const checkAppealsJob = defineJob("check-appeals", async ({ run, read }) => {
  for (const appealId of await read(listOverdueDecisions, {})) await run(flagOverdueDecision, { appealId });
});
