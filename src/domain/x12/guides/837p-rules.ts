/** What the professional claim asks beyond its loops, with what all claims ask. */
import { type Rule, rule } from "../guide";
import { accidentCause, attachmentNumbers, birthBeforeService } from "./837-detail-rules";
import { casualtyClaimNumber, diagnosisRules, patientLevel } from "./837-patient-rules";
import { repeatedNumbers } from "./837-repeated-numbers";
import { commonRules } from "./837-rules";
import { claimLoop, serviceLine } from "./837p-claim";
import { billingLoop, patientLoop, subscriberLoop } from "./837p-levels";
import { serviceRules } from "./837p-service-rules";

const AUTHORITY = "005010X222A1";
const GUIDE = {
  name: "837p",
  authority: AUTHORITY,
  claim: claimLoop,
  line: serviceLine,
  subscriber: subscriberLoop,
};

/** Why Medicare pays second decides whether it pays at all. */
const medicareSecondary = rule(subscriberLoop, {
  id: "837p/medicare-secondary",
  snip: 4,
  authority: `${AUTHORITY}, loop 2000B, SBR05`,
  check({ subscriber }) {
    const { filingIndicator = "", payerResponsibility, insuranceType } = subscriber;
    if (!["MA", "MB"].includes(filingIndicator) || payerResponsibility === "P") return;
    if (insuranceType !== undefined) return;
    return [
      {
        at: "subscriber.insuranceType",
        message: "Medicare is not the first payer; the insurance type (SBR05) says why and is required.",
      },
    ];
  },
});

/** A range when both ends of a disability are told, a single day when one is. */
const disabilityDates = rule(claimLoop, {
  id: "837p/disability-dates",
  snip: 4,
  authority: `${AUTHORITY}, DTP*314, DTP*360 and DTP*361`,
  check({ disability }) {
    if (disability === undefined) return;
    const { qualifier, period } = disability;
    if ((qualifier === "314") === (period.to !== undefined)) return;
    return [
      {
        at: "disability.qualifier",
        value: qualifier,
        message:
          "A disability with its first and last day is 314 and a range (RD8); one day is its first (360) or its last (361).",
      },
    ];
  },
});

/** Codes of both classifications never stand on one claim. */
const oneClassification = rule(claimLoop, {
  id: "837p/one-classification",
  snip: 4,
  authority: `${AUTHORITY}, HI01 to HI12`,
  check({ diagnoses: { principal, others = [] } }) {
    const expected = principal.qualifier === "ABK" ? "ABF" : "BF";
    if (others.every(({ qualifier }) => qualifier === expected)) return;
    return others.flatMap(({ qualifier, code }, at) =>
      qualifier === expected
        ? []
        : [
            {
              at: `diagnoses.others[${at}].qualifier`,
              value: qualifier,
              message: `Diagnosis ${code} is of another edition of the ICD than the first; all must be of one.`,
            },
          ],
    );
  },
});

const screeningReferral = rule(claimLoop, {
  id: "837p/epsdt-referral",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, CRC*ZZ`,
  check({ epsdtReferral, lines }) {
    if (epsdtReferral !== undefined || !lines.some(({ service }) => service.epsdt === "Y")) return;
    return [
      {
        at: "claim",
        message: "A screening (SV111) was billed; what it led to (CRC*ZZ) is required.",
      },
    ];
  },
});

export const professionalRules: readonly Rule[] = [
  ...commonRules(GUIDE),
  ...repeatedNumbers(GUIDE, billingLoop),
  patientLevel(GUIDE, patientLoop),
  casualtyClaimNumber(GUIDE, patientLoop),
  ...diagnosisRules(GUIDE, "SV107"),
  medicareSecondary,
  disabilityDates,
  oneClassification,
  screeningReferral,
  ...attachmentNumbers("837p", AUTHORITY, [claimLoop, serviceLine]),
  accidentCause("837p", AUTHORITY, claimLoop),
  birthBeforeService(GUIDE, patientLoop),
  ...serviceRules,
];
