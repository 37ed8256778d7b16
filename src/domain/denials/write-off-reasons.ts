/** Why money is given up (reference list 6), and what it counts as in measures. */
export const WRITE_OFF_AUTHORITY = "FirstPass reference list 6, write-off reasons";

/** `if-…`: avoidable only under the condition, which the person who proposes states. */
export type Avoidable = "yes" | "no" | "if-edit-existed" | "if-no-notice-given";
export type PatientSideCount = "charity" | "discount" | "administrative" | "bad-debt" | "regulatory";

export interface WriteOffReason {
  readonly id: string;
  /** For people, sentence case. */
  readonly title: string;
  readonly side: "payer" | "patient";
  readonly avoidable?: Avoidable;
  readonly countsAs?: PatientSideCount;
  /** Needs words of its own: nobody can tell from the reason alone why. */
  readonly needsNote?: true;
}

const payer = (id: string, title: string, avoidable: Avoidable, needsNote?: true): WriteOffReason => ({
  id,
  title,
  side: "payer",
  avoidable,
  ...(needsNote ? { needsNote } : {}),
});
const patient = (id: string, title: string, countsAs: PatientSideCount): WriteOffReason => ({
  id,
  title,
  side: "patient",
  countsAs,
});

export const WRITE_OFF_REASONS: readonly WriteOffReason[] = [
  payer("contract-allowance", "Contract allowance", "no"),
  payer("capitated-or-case-rate", "Capitated or case rate", "no"),
  payer("prior-payer-paid-limit", "Prior payer paid the limit", "no"),
  payer("filing-limit-passed", "Filing limit passed", "yes"),
  payer("authorization-lacking", "Authorization lacking", "yes"),
  payer("referral-or-order-lacking", "Referral or order lacking", "yes"),
  payer("enrollment-lacking", "Enrollment lacking", "yes"),
  payer("records-not-supplied", "Records not supplied", "yes"),
  payer("coding-not-supported", "Coding not supported", "yes"),
  payer("necessity-not-shown", "Necessity not shown", "yes"),
  payer("included-in-other-service", "Included in another service", "if-edit-existed"),
  payer("benefit-excluded", "Benefit excluded", "if-no-notice-given"),
  payer("benefit-exhausted", "Benefit exhausted", "if-no-notice-given"),
  payer("appeals-exhausted", "Appeals exhausted", "yes"),
  payer("appeal-not-worth-filing", "Appeal not worth filing", "yes"),
  payer("negotiated-settlement", "Negotiated settlement", "no"),
  payer("small-balance-payer", "Small balance, payer", "no"),
  payer("management-decision", "Management decision", "yes", true),
  patient("financial-assistance", "Financial assistance", "charity"),
  patient("uninsured-rate", "Uninsured rate", "discount"),
  patient("prompt-payment", "Prompt payment", "discount"),
  patient("goodwill-after-complaint", "Goodwill after a complaint", "administrative"),
  patient("bankruptcy", "Bankruptcy", "bad-debt"),
  patient("deceased-without-estate", "Deceased without estate", "bad-debt"),
  patient("placed-with-agency", "Placed with an agency", "bad-debt"),
  patient("returned-uncollected", "Returned uncollected", "bad-debt"),
  patient("law-bars-billing-patient", "Law bars billing the patient", "regulatory"),
  patient("small-balance-patient", "Small balance, patient", "administrative"),
];

export const writeOffReason = (id: string): WriteOffReason | undefined =>
  WRITE_OFF_REASONS.find((reason) => reason.id === id);

/** What a payer owes is given up for payer-side reasons only; routine waiver of the patient's share is not offered. */
export const DENIAL_WRITE_OFF_REASONS: readonly WriteOffReason[] = WRITE_OFF_REASONS.filter(
  ({ side }) => side === "payer",
);

export interface WriteOffCircumstances {
  /** A claim edit that finds this pair stood ready when the claim was sent. */
  readonly editExisted: boolean;
  /** The patient signed before the service that the benefit may not cover it. */
  readonly noticeGiven: boolean;
}

/** Whether it enters the denial write-off rate: only what a control on our side could have prevented does. */
export function isAvoidable(reason: WriteOffReason, circumstances: WriteOffCircumstances): boolean {
  if (reason.avoidable === "if-edit-existed") return circumstances.editExisted;
  if (reason.avoidable === "if-no-notice-given") return !circumstances.noticeGiven;
  return reason.avoidable === "yes";
}
