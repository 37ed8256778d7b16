import { filingLimitPassed } from "@/domain/claim-edits/edits/filing-limit-passed";
import { day } from "../../../factories/build-claim";
import { claim, editTable, TODAY } from "../edit-table";

editTable(filingLimitPassed, [
  ["accepts the last day itself", claim({ filingLimitOn: TODAY }), []],
  ["blocks the day after", claim({ filingLimitOn: day("2026-03-22") }), ["claim"]],
  ["says nothing when no limit is known", claim(), []],
  [
    "leaves replacements to the payer's own limit",
    claim({ filingLimitOn: day("2026-03-22"), frequencyCode: "7" }),
    [],
  ],
]);
