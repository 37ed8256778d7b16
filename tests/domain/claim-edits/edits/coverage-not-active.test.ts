import { coverageNotActive } from "@/domain/claim-edits/edits/coverage-not-active";
import { day } from "../../../factories/build-claim";
import { claim, editTable, withParties } from "../edit-table";

editTable(coverageNotActive, [
  ["accepts a date inside the coverage", claim(), []],
  ["accepts the last day", withParties({ coverage: { effectiveTo: day("2026-03-02") } }), []],
  [
    "fires the day after the last",
    withParties({ coverage: { effectiveTo: day("2026-03-01") } }),
    ["serviceLines/1/serviceFrom"],
  ],
  ["accepts the first day", withParties({ coverage: { effectiveFrom: day("2026-03-02") } }), []],
  [
    "fires the day before the first",
    withParties({ coverage: { effectiveFrom: day("2026-03-03") } }),
    ["serviceLines/1/serviceFrom"],
  ],
]);
