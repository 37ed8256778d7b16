/** Health care claim: dental, 005010X224A2. Order in the object is order on the wire. */
import { type Infer, type Input, loop, one, some } from "../definition";
import type { Guide } from "../guide";
import { dateRules } from "./837-date-rules";
import { addressRules, namesFit } from "./837-name-rules";
import { numberRules } from "./837-number-rules";
import { receiver, submitter } from "./837-parties";
import { subrogationPlan } from "./837-patient-rules";
import { beginning } from "./837-segments";
import { claimLoop, serviceLine } from "./837d-claim";
import { billingLoop, type patientLoop, type subscriberLoop } from "./837d-levels";
import { dentalRules } from "./837d-rules";

export const dentalRoot = loop("", "Health Care Claim: Dental", {
  beginning: one(beginning),
  submitter: one(submitter),
  receiver: one(receiver),
  billingProviders: some(billingLoop),
});

export const guide837d = {
  id: "005010X224A2",
  aliases: ["005010X224", "005010X224A1", "005010X224A3"],
  transaction: "837",
  functionalId: "HC",
  shortName: "837D",
  name: "Health Care Claim: Dental",
  authority: "ASC X12N implementation guide 005010X224 with errata A1 and A2, adopted by 45 CFR 162.1102",
  root: dentalRoot,
  rules: [
    ...dentalRules,
    ...dateRules(
      { name: "837d", authority: "005010X224A2", claim: claimLoop, line: serviceLine },
      dentalRoot,
    ),
    subrogationPlan("837d", "005010X224A2", dentalRoot, billingLoop),
    ...addressRules("837d", "005010X224A2", dentalRoot),
    ...namesFit("837d", "005010X224A2", dentalRoot),
    ...numberRules("837d", "005010X224A2", dentalRoot),
  ],
} as const satisfies Guide<typeof dentalRoot>;

export type DentalTransaction = Infer<typeof dentalRoot>;
export type DentalTransactionInput = Input<typeof dentalRoot>;
export type DentalPracticeLevel = Infer<typeof billingLoop>;
export type DentalSubscriberLevel = Infer<typeof subscriberLoop>;
export type DentalPatientLevel = Infer<typeof patientLoop>;
export type DentalClaim = Infer<typeof claimLoop>;
export type DentalClaimInput = Input<typeof claimLoop>;
export type DentalLine = Infer<typeof serviceLine>;
export type DentalLineInput = Input<typeof serviceLine>;
