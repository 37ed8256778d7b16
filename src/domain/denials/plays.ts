/** Acts that end or advance a denial. */
export type WayOn =
  | "correct"
  | "send-as-new"
  | "appeal"
  | "ask-for-records"
  | "move-to-patient"
  | "write-off"
  | "not-a-denial";

/** How a category is worked: what it means, why it happens, what to do in order. Our own words; seed data. */
export interface Play {
  readonly meaning: string;
  readonly causes: readonly string[];
  readonly steps: readonly string[];
  /** What usually works, first. */
  readonly ways: readonly WayOn[];
  /** The reason a write-off of this category usually has (reference list 6). */
  readonly writeOffReason: string;
}

export const PLAYBOOK_VERSION = "1";

export const PLAYS: Readonly<Record<string, Play>> = {
  "unprocessable-submission": {
    meaning: "The payer could not process the claim. It was never decided, so it has no appeal rights.",
    causes: ["A required field was empty or wrong", "No claim edit asked for it"],
    steps: [
      "Read the remark codes: they name the field",
      "Complete the claim from the record",
      "Send it as a new claim, not as a replacement",
    ],
    ways: ["correct", "ask-for-records"],
    writeOffReason: "filing-limit-passed",
  },
  "filed-late": {
    meaning: "The payer says the claim came after its filing limit.",
    causes: [
      "Coding or a charge came late",
      "A rejection was not worked in time",
      "The payer's date of receipt is wrong",
    ],
    steps: [
      "Find the earliest accepted 999 or 277CA of this claim",
      "Compare its date with the payer's limit",
      "If it was in time, appeal with the acknowledgment as proof",
      "If it was not, look for retroactive coverage or an error of the payer",
    ],
    ways: ["appeal", "ask-for-records"],
    writeOffReason: "filing-limit-passed",
  },
  "duplicate-claim": {
    meaning: "The payer holds another claim for the same service.",
    causes: [
      "The claim was sent again without asking for its status",
      "A replacement went out as an original",
      "Two like services lack the modifier that tells them apart",
    ],
    steps: [
      "Look at the other claim of the same patient, date and code",
      "If it was paid, this is no loss: note it and close",
      "If the services differ, correct the modifier and replace the claim",
    ],
    ways: ["correct", "appeal", "not-a-denial"],
    writeOffReason: "included-in-other-service",
  },
  "coverage-not-active": {
    meaning: "The payer found no active coverage on the date of service.",
    causes: ["Coverage ended or began on another date", "Eligibility was not asked on the day of the visit"],
    steps: [
      "Ask the payer for the coverage dates and note the reference number",
      "Look for another coverage of the patient on that date",
      "If the payer is wrong, appeal with its own eligibility answer",
    ],
    ways: ["ask-for-records", "correct", "appeal"],
    writeOffReason: "benefit-excluded",
  },
  "member-not-identified": {
    meaning: "The payer could not find the member with the id, name or birth date sent.",
    causes: [
      "Slip in the member id",
      "Name changed or newborn sent under the parent",
      "Card of another plan",
    ],
    steps: ["Compare the card, the coverage and the claim letter by letter", "Correct and replace the claim"],
    ways: ["correct", "ask-for-records", "appeal"],
    writeOffReason: "filing-limit-passed",
  },
  "other-payer-first": {
    meaning: "The payer expects another payer to decide before it.",
    causes: ["The order of payers was not known", "The first payer's remittance was not sent along"],
    steps: [
      "Ask the patient or the payer which coverage comes first",
      "Bill the first payer, or send its remittance with the replacement",
    ],
    ways: ["correct", "ask-for-records", "appeal"],
    writeOffReason: "prior-payer-paid-limit",
  },
  "accident-or-work-liability": {
    meaning: "The payer believes an accident or work carrier is liable.",
    causes: ["Accident date or kind missing", "Diagnosis suggests an injury"],
    steps: [
      "Ask the patient whether there was an accident",
      "If there was, bill the liable carrier; if not, appeal with the record",
    ],
    ways: ["correct", "appeal", "ask-for-records"],
    writeOffReason: "benefit-excluded",
  },
  "wrong-payer-or-plan": {
    meaning: "The service belongs to another payer, plan or contractor.",
    causes: [
      "Managed care, hospice or a stay elsewhere was not seen",
      "Medical sent to a dental, vision or drug plan",
    ],
    steps: [
      "Ask eligibility for the date and take the plan named there",
      "Bill that plan; its limit is running",
    ],
    ways: ["ask-for-records", "correct", "appeal"],
    writeOffReason: "filing-limit-passed",
  },
  "authorization-absent-or-mismatched": {
    meaning: "The payer holds no authorization that fits the service, the dates or the provider.",
    causes: [
      "It was not obtained, or had expired",
      "It was granted for another service, date or provider",
      "Its number was not on the claim",
    ],
    steps: [
      "Look for an authorization in the record and ask the payer for its number",
      "If one exists, replace the claim with the number, or appeal with it",
      "If the need was urgent, appeal with the passages that show it",
    ],
    ways: ["correct", "appeal", "ask-for-records"],
    writeOffReason: "authorization-lacking",
  },
  "referral-or-order": {
    meaning: "A referral or order is missing, or the person who gave it may not.",
    causes: ["No referral on file", "Referring provider missing on the claim or not enrolled"],
    steps: [
      "Find the order or referral in the record",
      "Replace the claim with the referring provider's name and NPI",
    ],
    ways: ["correct", "appeal", "ask-for-records"],
    writeOffReason: "referral-or-order-lacking",
  },
  "provider-not-eligible": {
    meaning: "The payer does not accept this provider for this service on this date.",
    causes: ["Enrollment or credentials missing on the date", "Wrong NPI or taxonomy", "CLIA number missing"],
    steps: [
      "Compare the NPI and taxonomy with the enrollment",
      "If enrollment was retroactive, ask the payer to process again",
      "Correct an entry error and replace the claim",
    ],
    ways: ["correct", "ask-for-records", "appeal"],
    writeOffReason: "enrollment-lacking",
  },
  "out-of-network": {
    meaning: "The payer says the provider is outside of its network.",
    causes: ["Network not asked before the visit", "Contract not loaded at the payer"],
    steps: [
      "Compare with the contract and its dates",
      "If the law protects the patient from this bill, the payer decides the amount: never bill the balance",
      "If a contract was in force, appeal with it",
    ],
    ways: ["appeal", "ask-for-records", "correct"],
    writeOffReason: "benefit-excluded",
  },
  "code-invalid-on-date": {
    meaning: "A code was not valid on the date of service, or is missing.",
    causes: ["Old code set or pick list", "Code deleted or replaced at a release"],
    steps: ["Ask the coder for the code valid on the date", "Replace the claim"],
    ways: ["correct", "appeal"],
    writeOffReason: "coding-not-supported",
  },
  "code-conflict": {
    meaning: "Codes, modifiers, place, age or sex do not fit each other.",
    causes: ["Modifier missing or wrong", "Place of service wrong", "Code of another age or sex"],
    steps: [
      "Let the coder read the note and decide what it supports",
      "Correct only what the record shows, then replace the claim",
      "If the claim was right, appeal with the passage",
    ],
    ways: ["correct", "appeal"],
    writeOffReason: "coding-not-supported",
  },
  bundled: {
    meaning: "The payer counts the service as part of another one.",
    causes: ["A pair edit or a global period", "The services were separate but the claim did not say so"],
    steps: [
      "Look up the pair on the date of service, and whether a modifier may part it",
      "Let the coder decide from the note whether the services were separate",
      "If they were, replace with the modifier or appeal with the passage",
    ],
    ways: ["correct", "appeal"],
    writeOffReason: "included-in-other-service",
  },
  "units-or-frequency": {
    meaning: "More units, or sooner again, than the payer allows.",
    causes: ["Units entered wrongly", "Frequency limit of the benefit"],
    steps: [
      "Count the units in the record",
      "If the entry was wrong, replace the claim; if it was right, appeal with the record",
    ],
    ways: ["correct", "appeal"],
    writeOffReason: "coding-not-supported",
  },
  "level-or-stay-disputed": {
    meaning: "The payer accepts the service but not its level, length or setting.",
    causes: ["The note supports less than was billed", "The payer's reader missed what the note holds"],
    steps: [
      "Let a coder read the note against the level billed, without looking at payment",
      "If the note supports it, appeal with the passages",
      "If it does not, replace the claim with what it supports",
    ],
    ways: ["appeal", "correct"],
    writeOffReason: "coding-not-supported",
  },
  "medical-necessity": {
    meaning: "The payer does not deem the service necessary for the diagnosis sent.",
    causes: [
      "The policy's criterion is in the note but not on the claim",
      "Diagnosis less specific than the record",
      "The policy was not checked before the service",
    ],
    steps: [
      "Read the policy the remark names, in the version of the date of service",
      "Quote the passages of the record that meet its criteria",
      "If a documented diagnosis was left out, let the coder correct; a corrected claim ends the appeal path",
    ],
    ways: ["appeal", "correct", "ask-for-records"],
    writeOffReason: "necessity-not-shown",
  },
  experimental: {
    meaning: "The payer counts the service as experimental or unproven.",
    causes: ["Policy not checked", "Authorization not asked"],
    steps: ["Read the policy", "Let the clinician support the appeal; quote the record"],
    ways: ["appeal", "ask-for-records"],
    writeOffReason: "benefit-excluded",
  },
  "benefit-exhausted": {
    meaning: "The benefit's limit for the period was used up.",
    causes: ["Remaining benefit not asked before the service"],
    steps: [
      "Ask the payer for the count and its dates",
      "If the count is wrong, appeal with the dates of service",
    ],
    ways: ["ask-for-records", "appeal"],
    writeOffReason: "benefit-exhausted",
  },
  "not-a-benefit": {
    meaning: "The plan does not cover the service.",
    causes: ["Plan exclusion", "No notice given to the patient before the service"],
    steps: [
      "Look for the notice the patient signed",
      "The patient may be billed only where the payer says so (group PR) and law allows it",
    ],
    ways: ["move-to-patient", "appeal", "correct"],
    writeOffReason: "benefit-excluded",
  },
  "records-requested": {
    meaning: "The payer decides when it has the records.",
    causes: ["Attachment not sent, or not matched to the claim"],
    steps: [
      "Take exactly what was asked from the record, nothing more",
      "Send it with the payer's number of the claim, and note the reference",
    ],
    ways: ["appeal", "ask-for-records", "correct"],
    writeOffReason: "records-not-supplied",
  },
  "not-documented": {
    meaning: "The payer found no record of the service.",
    causes: ["The note was not in what was sent", "The service is not in the record"],
    steps: [
      "Look for the service in the record",
      "If it is there, appeal with the passage",
      "If it is not, the claim is voided: a service not rendered is never written off",
    ],
    ways: ["appeal", "correct"],
    writeOffReason: "records-not-supplied",
  },
  "member-must-answer": {
    meaning: "The payer waits for an answer of its member.",
    causes: ["A questionnaire is open"],
    steps: [
      "Ask the patient to answer the payer, and note the date",
      "Ask the payer to process again afterwards",
    ],
    ways: ["ask-for-records", "correct", "appeal"],
    writeOffReason: "appeal-not-worth-filing",
  },
  "other-submission-fault": {
    meaning: "Something in the claim is missing or does not fit.",
    causes: ["A field, date span or bill type is wrong", "No claim edit asked for it"],
    steps: [
      "Read the remark codes",
      "Correct the claim and replace it",
      "Propose a claim edit if the group shares it",
    ],
    ways: ["correct", "appeal"],
    writeOffReason: "filing-limit-passed",
  },
  "payer-recovery-review": {
    meaning: "The payer's audit took back what had been paid.",
    causes: ["Post-payment audit"],
    steps: [
      "Read the finding",
      "Let an auditor compare it with the record",
      "Appeal what the record supports",
    ],
    ways: ["appeal", "ask-for-records"],
    writeOffReason: "coding-not-supported",
  },
  "appeal-refused": {
    meaning: "The payer upheld its decision, or refused the appeal as late or faulty.",
    causes: ["The decision stands on review", "The appeal came late or lacked something"],
    steps: [
      "Read why it stands, and whether the letter answered that",
      "See whether a next level is open and worth its amount",
      "Go to the next level, or propose a write-off",
    ],
    ways: ["appeal", "ask-for-records"],
    writeOffReason: "appeals-exhausted",
  },
};

/** For what nobody has mapped yet: a person looks, and the mapping grows. */
export const GENERAL_PLAY: Play = {
  meaning: "Nobody has said yet what this reason means for us. Read the payer's words and decide.",
  causes: ["New or rare reason code"],
  steps: [
    "Ask the payer what is needed and note the reference number",
    "Tell an administrator, so that the mapping grows",
  ],
  ways: ["ask-for-records", "correct", "appeal"],
  writeOffReason: "management-decision",
};
