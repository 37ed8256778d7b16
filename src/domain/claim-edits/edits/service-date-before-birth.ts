import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const serviceDateBeforeBirth = defineClaimEdit({
  id: "service-date-before-birth",
  title: "Service date lies before birth",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 DTP*472 against 2010CA DMG02" },
  leavesWhen: "No service date is earlier than the birth date",

  *check({ serviceLines, parties: { patient } }) {
    for (const { lineNumber, serviceFrom } of serviceLines) {
      if (!patient.birthDate || serviceFrom >= patient.birthDate) continue;
      yield {
        at: `serviceLines/${lineNumber}/serviceFrom`,
        message: `Line ${lineNumber} is dated before the patient was born.`,
        remedy: "Correct the service date or the birth date.",
      };
    }
  },
});
