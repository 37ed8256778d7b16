import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const replacementWithoutPayerNumber = defineClaimEdit({
  id: "replacement-without-payer-number",
  title: "Payer’s number of the original missing",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 REF*F8 with CLM05-3" },
  leavesWhen: "Box 22 has the payer’s number of the original claim",

  *check({ frequencyCode, originalPayerControlNumber }) {
    if (frequencyCode === "1" || originalPayerControlNumber) return;
    yield {
      at: "claim/originalPayerControlNumber",
      message: `Frequency ${frequencyCode} needs the payer's number of the original claim.`,
      remedy: "Take it from the remittance or the 277CA of the original.",
    };
  },
});
