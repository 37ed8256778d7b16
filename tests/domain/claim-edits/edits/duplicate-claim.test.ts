import { duplicateClaim } from "@/domain/claim-edits/edits/duplicate-claim";
import { day } from "../../../factories/build-claim";
import { claim, editTable, otherClaim, withLine } from "../edit-table";

editTable(duplicateClaim, [
  ["accepts a patient without other claims", claim(), []],
  ["fires when the service is on a paid claim", claim(), ["serviceLines/1"], { otherClaims: [otherClaim()] }],
  [
    "fires when the other claim is still ready",
    claim(),
    ["serviceLines/1"],
    { otherClaims: [otherClaim({ status: "ready" })] },
  ],
  ["says nothing of a withdrawn one", claim(), [], { otherClaims: [otherClaim({ status: "withdrawn" })] }],
  [
    "accepts the same code on another day",
    withLine({ serviceFrom: day("2026-03-03") }),
    [],
    { otherClaims: [otherClaim()] },
  ],
  ["accepts a repeat that says so", withLine({ modifiers: ["76"] }), [], { otherClaims: [otherClaim()] }],
  [
    "says nothing of a replacement",
    claim({ frequencyCode: "7", originalPayerControlNumber: "A1" }),
    [],
    { otherClaims: [otherClaim()] },
  ],
]);
