import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const patientRequired = defineClaimEdit({
  id: "patient-required",
  title: "Patient is incomplete",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010CA NM1, N3, N4, DMG" },
  leavesWhen: "The patient has name, birth date and, where not the insured, an address",

  *check({ parties: { patient } }) {
    if (patient.name.lastName === "")
      yield {
        at: "parties/patient/name",
        message: "The patient has no last name.",
        remedy: "Enter the patient's name.",
      };
    if (patient.birthDate === undefined || patient.birthDate.length === 0)
      yield {
        at: "parties/patient/birthDate",
        message: "The patient has no birth date.",
        remedy: "Enter the birth date.",
      };
    if (patient.relationship !== "self" && !patient.address?.line)
      yield {
        at: "parties/patient/address/line",
        message: "The patient is not the insured and has no address.",
        remedy: "Enter the patient's address.",
      };
  },
});
