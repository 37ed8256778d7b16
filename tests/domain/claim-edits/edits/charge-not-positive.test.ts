import { chargeNotPositive } from "@/domain/claim-edits/edits/charge-not-positive";
import { editTable, withLine } from "../edit-table";

editTable(chargeNotPositive, [
  ["accepts one cent", withLine({ chargeAmount: 1n }), []],
  ["blocks zero", withLine({ chargeAmount: 0n }), ["serviceLines/1/chargeAmount"]],
  ["blocks a negative charge", withLine({ chargeAmount: -100n }), ["serviceLines/1/chargeAmount"]],
  [
    "accepts zero on a code that only reports quality",
    withLine({ procedureCode: "3044F", chargeAmount: 0n }),
    [],
  ],
  ["says nothing of a void", withLine({ chargeAmount: 0n }, { frequencyCode: "8" }), []],
]);
