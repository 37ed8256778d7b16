import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const subscriberRequired = defineClaimEdit({
  id: "subscriber-required",
  title: "Insured person is incomplete",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010BA NM1, N3, N4, DMG" },
  leavesWhen: "The insured has a name, and a patient who is the insured has birth date and address",

  *check({ parties: { subscriber, patient } }) {
    if (subscriber.name.lastName === "")
      yield {
        at: "parties/subscriber/name",
        message: "The insured has no last name.",
        remedy: "Enter the name as the payer's card shows it.",
      };
    if (patient.relationship !== "self") return;
    if (!subscriber.birthDate && !patient.birthDate)
      yield {
        at: "parties/subscriber/birthDate",
        message: "The insured is the patient and has no birth date.",
        remedy: "Enter the birth date.",
      };
    if (!(subscriber.address?.line || patient.address?.line))
      yield {
        at: "parties/patient/address/line",
        message: "The insured is the patient and has no address.",
        remedy: "Enter the patient's address.",
      };
  },
});
