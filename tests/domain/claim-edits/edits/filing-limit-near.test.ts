import { filingLimitNear } from "@/domain/claim-edits/edits/filing-limit-near";
import { day } from "../../../factories/build-claim";
import { claim, editTable, TODAY } from "../edit-table";

editTable(filingLimitNear, [
  ["is silent eleven days before", claim({ filingLimitOn: day("2026-04-03") }), []],
  ["warns ten days before", claim({ filingLimitOn: day("2026-04-02") }), ["claim"]],
  ["warns on the last day", claim({ filingLimitOn: TODAY }), ["claim"]],
  ["leaves a passed limit to its own edit", claim({ filingLimitOn: day("2026-03-22") }), []],
]);
