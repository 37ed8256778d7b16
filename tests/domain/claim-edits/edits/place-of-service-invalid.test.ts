import { placeOfServiceInvalid } from "@/domain/claim-edits/edits/place-of-service-invalid";
import { day } from "../../../factories/build-claim";
import { claim, codes, editTable, withLine } from "../edit-table";

const SETS = codes([
  { system: "place-of-service", code: "11" },
  { system: "place-of-service", code: "27", validFrom: day("2026-01-01") },
]);

editTable(placeOfServiceInvalid, [
  ["accepts a place of the list", claim(), [], { codeSets: SETS }],
  [
    "blocks a place the list does not hold",
    claim({ placeOfService: "77" }),
    ["claim/placeOfService"],
    { codeSets: SETS },
  ],
  [
    "points at the line when the line has its own place",
    withLine({ placeOfService: "77" }),
    ["serviceLines/1/placeOfService"],
    { codeSets: SETS },
  ],
  [
    "blocks a place before it existed",
    withLine({ placeOfService: "27", serviceFrom: day("2025-12-31") }),
    ["serviceLines/1/placeOfService"],
    { codeSets: SETS },
  ],
  [
    "accepts it from its first day",
    withLine({ placeOfService: "27", serviceFrom: day("2026-01-01") }),
    [],
    { codeSets: SETS },
  ],
  [
    "blocks what is not two digits, whatever is loaded",
    claim({ placeOfService: "" }),
    ["claim/placeOfService"],
  ],
]);
