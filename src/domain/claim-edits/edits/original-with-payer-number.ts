import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const originalWithPayerNumber = defineClaimEdit({
  id: "original-with-payer-number",
  title: "Original with a payer’s number",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 REF*F8 with CLM05-3" },
  leavesWhen: "Box 22 is empty on an original claim",

  *check({ frequencyCode, originalPayerControlNumber }) {
    if (frequencyCode !== "1" || !originalPayerControlNumber) return;
    yield {
      at: "claim/originalPayerControlNumber",
      message: "An original claim carries the payer's number of another claim.",
      remedy: "Empty it, or replace the other claim instead of sending a new one.",
    };
  },
});
