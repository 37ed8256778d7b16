import { countEncounters } from "@/server/queries/encounters/count-encounters";
import { getEncounter } from "@/server/queries/encounters/get-encounter";
import { getImportRun } from "@/server/queries/encounters/get-import-run";
import { listEncounters } from "@/server/queries/encounters/list-encounters";
import { listImportRuns } from "@/server/queries/encounters/list-import-runs";
import { cancelEncounter } from "@/server/use-cases/encounters/cancel-encounter";
import { checkEncounter } from "@/server/use-cases/encounters/check-encounter";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { markNonBillable } from "@/server/use-cases/encounters/mark-non-billable";
import { reviewUpstreamChange } from "@/server/use-cases/encounters/review-upstream-change";
import { mutation, query, router } from "../trpc";

export const encountersRouter = router({
  list: query(listEncounters),
  count: query(countEncounters),
  get: query(getEncounter),
  importRuns: query(listImportRuns),
  importRun: query(getImportRun),
  import: mutation(importEncounters),
  check: mutation(checkEncounter),
  markNonBillable: mutation(markNonBillable),
  cancel: mutation(cancelEncounter),
  reviewChange: mutation(reviewUpstreamChange),
});
