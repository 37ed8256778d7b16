import { placeOfServiceConflict } from "@/domain/claim-edits/edits/place-of-service-conflict";
import { claim, editTable, withLine } from "../edit-table";

editTable(placeOfServiceConflict, [
  ["accepts an office visit in the office", claim(), []],
  ["accepts it in an outpatient hospital", claim({ placeOfService: "22" }), []],
  ["blocks it in the emergency room", claim({ placeOfService: "23" }), ["serviceLines/1/placeOfService"]],
  [
    "blocks an emergency visit in the office",
    withLine({ procedureCode: "99284" }),
    ["serviceLines/1/placeOfService"],
  ],
  [
    "accepts an emergency visit where it belongs",
    withLine({ procedureCode: "99284", placeOfService: "23" }),
    [],
  ],
  ["says nothing of a test in any place", withLine({ procedureCode: "83036", placeOfService: "23" }), []],
]);
