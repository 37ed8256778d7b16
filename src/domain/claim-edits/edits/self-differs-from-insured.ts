import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

const fold = (name: string): string => name.trim().toUpperCase();

export const selfDiffersFromInsured = defineClaimEdit({
  id: "self-differs-from-insured",
  title: "Patient and insured differ",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2000B SBR02" },
  leavesWhen: "Box 6 says how the patient is related, or both names and birth dates agree",

  *check({ parties: { subscriber, patient } }) {
    if (patient.relationship !== "self") return;
    const sameName = fold(subscriber.name.lastName) === fold(patient.name.lastName);
    const sameBirth = !subscriber.birthDate || subscriber.birthDate === patient.birthDate;
    if (sameName && sameBirth) return;
    yield {
      at: "parties/patient/relationship",
      message: sameName
        ? "Patient and insured are one person, but their birth dates differ."
        : "Patient and insured are one person, but their last names differ.",
      remedy: "Correct the relationship, or the name or birth date that is wrong.",
    };
  },
});
