import { newPatientSeenBefore } from "@/domain/claim-edits/edits/new-patient-seen-before";
import { buildServiceLine, day } from "../../../factories/build-claim";
import { editTable, otherClaim, withLine } from "../edit-table";

const seen = (on: string) => otherClaim({ serviceLines: [buildServiceLine({ serviceFrom: day(on) })] });

editTable(newPatientSeenBefore, [
  ["accepts a patient never seen", withLine({ procedureCode: "99203" }), []],
  [
    "warns of a visit two years ago",
    withLine({ procedureCode: "99203" }),
    ["serviceLines/1/procedureCode"],
    { otherClaims: [seen("2024-03-02")] },
  ],
  [
    "warns of the last day within three years",
    withLine({ procedureCode: "99203" }),
    ["serviceLines/1/procedureCode"],
    { otherClaims: [seen("2023-03-03")] },
  ],
  [
    "accepts a visit three years ago",
    withLine({ procedureCode: "99203" }),
    [],
    { otherClaims: [seen("2023-03-02")] },
  ],
  [
    "accepts another specialty of the group",
    withLine({ procedureCode: "99203" }),
    [],
    { otherClaims: [{ ...seen("2024-03-02"), renderingTaxonomy: "207Q00000X" }] },
  ],
  ["says nothing of an established visit", withLine({}), [], { otherClaims: [seen("2024-03-02")] }],
]);
