/** Health care claim: professional, 005010X222A1. Order in the object is order on the wire. */
import { type Infer, type Input, loop, one, some } from "../definition";
import type { Guide } from "../guide";
import { dateRules } from "./837-date-rules";
import { addressRules, namesFit } from "./837-name-rules";
import { numberRules } from "./837-number-rules";
import { receiver, submitter } from "./837-parties";
import { subrogationPlan } from "./837-patient-rules";
import { beginning } from "./837-segments";
import { claimLoop, serviceLine } from "./837p-claim";
import { billingLoop, type patientLoop, type subscriberLoop } from "./837p-levels";
import { professionalRules } from "./837p-rules";

export const professionalRoot = loop("", "Health Care Claim: Professional", {
  beginning: one(beginning),
  submitter: one(submitter),
  receiver: one(receiver),
  billingProviders: some(billingLoop),
});

export const guide837p = {
  id: "005010X222A1",
  aliases: ["005010X222", "005010X222A2"],
  transaction: "837",
  functionalId: "HC",
  shortName: "837P",
  name: "Health Care Claim: Professional",
  authority: "ASC X12N implementation guide 005010X222 with errata A1, adopted by 45 CFR 162.1102",
  root: professionalRoot,
  rules: [
    ...professionalRules,
    ...dateRules(
      { name: "837p", authority: "005010X222A1", claim: claimLoop, line: serviceLine },
      professionalRoot,
    ),
    subrogationPlan("837p", "005010X222A1", professionalRoot, billingLoop),
    ...addressRules("837p", "005010X222A1", professionalRoot),
    ...namesFit("837p", "005010X222A1", professionalRoot),
    ...numberRules("837p", "005010X222A1", professionalRoot),
  ],
} as const satisfies Guide<typeof professionalRoot>;

export type ProfessionalTransaction = Infer<typeof professionalRoot>;
export type ProfessionalTransactionInput = Input<typeof professionalRoot>;
export type BillingProviderLevel = Infer<typeof billingLoop>;
export type SubscriberLevel = Infer<typeof subscriberLoop>;
export type PatientLevel = Infer<typeof patientLoop>;
export type ProfessionalClaim = Infer<typeof claimLoop>;
export type ProfessionalClaimInput = Input<typeof claimLoop>;
export type ProfessionalLine = Infer<typeof serviceLine>;
export type ProfessionalLineInput = Input<typeof serviceLine>;
export type BillingProviderLevelInput = Input<typeof billingLoop>;
export type SubscriberLevelInput = Input<typeof subscriberLoop>;
export type PatientLevelInput = Input<typeof patientLoop>;
