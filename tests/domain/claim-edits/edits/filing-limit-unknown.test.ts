import { filingLimitUnknown } from "@/domain/claim-edits/edits/filing-limit-unknown";
import { claim, editTable, TODAY } from "../edit-table";

editTable(filingLimitUnknown, [
  ["is silent when the limit is known", claim({ filingLimitOn: TODAY }), []],
  ["notes a claim without one", claim(), ["parties/payer/name"]],
  ["says nothing of a replacement", claim({ frequencyCode: "7" }), []],
]);
