import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

/** Category II codes report quality and may carry no charge. */
const isReportingOnly = (code: string): boolean => /^\d{4}F$/.test(code);

export const chargeNotPositive = defineClaimEdit({
  id: "charge-not-positive",
  title: "Charge is not above zero",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV102" },
  leavesWhen: "Every line has a charge above zero",

  *check({ serviceLines, frequencyCode }) {
    if (frequencyCode === "8") return;
    for (const { lineNumber, chargeAmount, procedureCode } of serviceLines) {
      if (chargeAmount > 0n || isReportingOnly(procedureCode)) continue;
      yield {
        at: `serviceLines/${lineNumber}/chargeAmount`,
        message: `Line ${lineNumber} has no charge.`,
        remedy: "Enter the price of the fee schedule on the date of service.",
      };
    }
  },
});
