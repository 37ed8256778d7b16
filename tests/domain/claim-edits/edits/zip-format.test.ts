import { zipFormat } from "@/domain/claim-edits/edits/zip-format";
import { claim, editTable, withParties } from "../edit-table";

const HOME = { line: "418 Alder Ct", city: "Lakeshore", state: "OH" };

editTable(zipFormat, [
  ["accepts five digits and nine", claim(), []],
  [
    "fires on four digits",
    withParties({ patient: { address: { ...HOME, zip: "4411" } } }),
    ["parties/patient/address/zip"],
  ],
  [
    "fires on eight digits",
    withParties({ billing: { address: { ...HOME, zip: "44116000" } } }),
    ["parties/billing/address/zip"],
  ],
  [
    "leaves a hyphen to the punctuation edit",
    withParties({ patient: { address: { ...HOME, zip: "44116-0001" } } }),
    [],
  ],
  ["says nothing of an empty ZIP", withParties({ patient: { address: { ...HOME, zip: "" } } }), []],
]);
