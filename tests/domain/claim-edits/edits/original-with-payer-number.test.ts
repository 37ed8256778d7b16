import { originalWithPayerNumber } from "@/domain/claim-edits/edits/original-with-payer-number";
import { claim, editTable } from "../edit-table";

editTable(originalWithPayerNumber, [
  ["accepts an original without number", claim(), []],
  [
    "blocks an original with one",
    claim({ originalPayerControlNumber: "CM26044" }),
    ["claim/originalPayerControlNumber"],
  ],
  ["says nothing of a replacement", claim({ frequencyCode: "7", originalPayerControlNumber: "CM26044" }), []],
]);
