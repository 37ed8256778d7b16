/** Health care claim: institutional, 005010X223A2. Order in the object is order on the wire. */
import { type Infer, type Input, loop, one, some } from "../definition";
import type { Guide } from "../guide";
import { dateRules } from "./837-date-rules";
import { addressRules, namesFit } from "./837-name-rules";
import { numberRules } from "./837-number-rules";
import { receiver, submitter } from "./837-parties";
import { subrogationPlan } from "./837-patient-rules";
import { beginning } from "./837-segments";
import { claimLoop, serviceLine } from "./837i-claim";
import { billingLoop, type patientLoop, type subscriberLoop } from "./837i-levels";
import { institutionalRules } from "./837i-rules";

export const institutionalRoot = loop("", "Health Care Claim: Institutional", {
  beginning: one(beginning),
  submitter: one(submitter),
  receiver: one(receiver),
  billingProviders: some(billingLoop),
});

export const guide837i = {
  id: "005010X223A2",
  aliases: ["005010X223", "005010X223A1", "005010X223A3"],
  transaction: "837",
  functionalId: "HC",
  shortName: "837I",
  name: "Health Care Claim: Institutional",
  authority: "ASC X12N implementation guide 005010X223 with errata A1 and A2, adopted by 45 CFR 162.1102",
  root: institutionalRoot,
  rules: [
    ...institutionalRules,
    ...dateRules(
      { name: "837i", authority: "005010X223A2", claim: claimLoop, line: serviceLine },
      institutionalRoot,
    ),
    subrogationPlan("837i", "005010X223A2", institutionalRoot, billingLoop),
    ...addressRules("837i", "005010X223A2", institutionalRoot),
    ...namesFit("837i", "005010X223A2", institutionalRoot),
    ...numberRules("837i", "005010X223A2", institutionalRoot),
  ],
} as const satisfies Guide<typeof institutionalRoot>;

export type InstitutionalTransaction = Infer<typeof institutionalRoot>;
export type InstitutionalTransactionInput = Input<typeof institutionalRoot>;
export type HospitalLevel = Infer<typeof billingLoop>;
export type HospitalSubscriberLevel = Infer<typeof subscriberLoop>;
export type HospitalPatientLevel = Infer<typeof patientLoop>;
export type InstitutionalClaim = Infer<typeof claimLoop>;
export type InstitutionalClaimInput = Input<typeof claimLoop>;
export type InstitutionalLine = Infer<typeof serviceLine>;
export type InstitutionalLineInput = Input<typeof serviceLine>;
