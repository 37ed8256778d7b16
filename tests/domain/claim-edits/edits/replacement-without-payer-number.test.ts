import { replacementWithoutPayerNumber } from "@/domain/claim-edits/edits/replacement-without-payer-number";
import { claim, editTable } from "../edit-table";

editTable(replacementWithoutPayerNumber, [
  ["accepts an original without number", claim(), []],
  ["stops a replacement without", claim({ frequencyCode: "7" }), ["claim/originalPayerControlNumber"]],
  ["stops a void without", claim({ frequencyCode: "8" }), ["claim/originalPayerControlNumber"]],
  ["accepts a replacement with it", claim({ frequencyCode: "7", originalPayerControlNumber: "CM26044" }), []],
]);
