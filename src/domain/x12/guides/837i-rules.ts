/** What the institutional claim asks beyond its loops, with what all claims ask. */
import { formatDollars as dollars, formatDecimalAmount } from "../../shared/money";
import type { Infer } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { attachmentNumbers, birthBeforeService } from "./837-detail-rules";
import { casualtyClaimNumber, patientLevel } from "./837-patient-rules";
import { repeatedNumbers } from "./837-repeated-numbers";
import { commonRules } from "./837-rules";
import { claimLoop, serviceLine } from "./837i-claim";
import { placedCodes } from "./837i-codes";
import { billingLoop, patientLoop, subscriberLoop } from "./837i-levels";
import { presenceRules } from "./837i-presence-rules";
import { stayRules } from "./837i-stay-rules";
import { visitRules } from "./837i-visit-rules";

const AUTHORITY = "005010X223A2";
const GUIDE = {
  name: "837i",
  authority: AUTHORITY,
  claim: claimLoop,
  line: serviceLine,
  subscriber: subscriberLoop,
};

/** Trips to the hospital have no physician who attends. */
const isTransport = (revenueCode: string): boolean => revenueCode.startsWith("054");
const attendingNamed = rule(claimLoop, {
  id: "837i/attending-provider",
  snip: 4,
  authority: `${AUTHORITY}, loop 2310A`,
  check({ attendingProvider, lines }) {
    if (attendingProvider !== undefined || lines.every(({ service }) => isTransport(service.revenueCode)))
      return;
    return [{ at: "claim", message: "Whoever attends the patient (loop 2310A) is required." }];
  },
});

type Claim = Infer<typeof claimLoop>;
/** Every code of the ICD but the principal diagnosis. */
const classified = (claim: Claim) => [
  ...(claim.admittingDiagnosis
    ? [{ at: "admittingDiagnosis.diagnosis", code: claim.admittingDiagnosis.diagnosis }]
    : []),
  ...placedCodes("reasonsForVisit", claim.reasonsForVisit ? [claim.reasonsForVisit] : []),
  ...placedCodes("externalCauses", claim.externalCauses ? [claim.externalCauses] : []),
  ...placedCodes("otherDiagnoses", claim.otherDiagnoses),
  ...(claim.principalProcedure
    ? [{ at: "principalProcedure.procedure", code: claim.principalProcedure.procedure }]
    : []),
  ...placedCodes("otherProcedures", claim.otherProcedures),
];
/** Codes of both classifications never stand on one claim: their lists begin with A or BB in the newer one. */
const oneClassification = rule(claimLoop, {
  id: "837i/one-classification",
  snip: 4,
  authority: `${AUTHORITY}, HI01-1`,
  *check(claim): Iterable<RuleFinding> {
    const isNew = claim.principalDiagnosis.diagnosis.qualifier === "ABK";
    for (const { at, code } of classified(claim))
      if (code.qualifier !== "CAH" && (code.qualifier.length === 3) !== isNew)
        yield {
          at: `${at}.qualifier`,
          value: code.qualifier,
          message: `${code.code} is of another edition of the ICD than the principal diagnosis; all must be of one.`,
        };
  },
});

const principalProcedureFirst = rule(claimLoop, {
  id: "837i/principal-procedure",
  snip: 4,
  authority: `${AUTHORITY}, HI*BBR and HI*BBQ`,
  check({ principalProcedure, otherProcedures }) {
    if (principalProcedure !== undefined || otherProcedures.length === 0) return;
    return [
      {
        at: "otherProcedures",
        message: "Other procedures stand behind a principal one (HI*BBR), which is missing.",
      },
    ];
  },
});

const operatingNamed = rule(claimLoop, {
  id: "837i/operating-physician",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, loop 2310B`,
  check({ principalProcedure, operatingPhysician }) {
    if (principalProcedure === undefined || operatingPhysician !== undefined) return;
    return [
      {
        at: "principalProcedure.procedure.code",
        value: principalProcedure.procedure.code,
        message: "When the procedure was surgery, who operated (loop 2310B) is required.",
      },
    ];
  },
});

const autoAccidentState = rule(claimLoop, {
  id: "837i/auto-accident-state",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, REF*LU`,
  check({ autoAccidentState: state }, ancestors) {
    if (state !== undefined || ancestors(subscriberLoop)?.subscriber?.filingIndicator !== "AM") return;
    return [
      {
        at: "claim",
        message: "An automobile insurer needs the state where the accident happened (REF*LU).",
      },
    ];
  },
});

const nonCoveredWithinCharge = rule(serviceLine, {
  id: "837i/non-covered-charge",
  snip: 3,
  severity: "warning",
  authority: `${AUTHORITY}, SV207`,
  check({ service: { charge, nonCovered = 0n } }) {
    if (nonCovered <= charge) return;
    return [
      {
        at: "service.nonCovered",
        value: formatDecimalAmount(nonCovered),
        message: `${dollars(nonCovered)} of a charge of ${dollars(charge)} cannot be non-covered.`,
      },
    ];
  },
});

export const institutionalRules: readonly Rule[] = [
  ...commonRules(GUIDE),
  ...repeatedNumbers(GUIDE, billingLoop),
  patientLevel(GUIDE, patientLoop),
  casualtyClaimNumber(GUIDE, patientLoop),
  attendingNamed,
  oneClassification,
  principalProcedureFirst,
  operatingNamed,
  autoAccidentState,
  nonCoveredWithinCharge,
  ...attachmentNumbers("837i", AUTHORITY, [claimLoop, serviceLine]),
  birthBeforeService(GUIDE, patientLoop),
  ...stayRules,
  ...presenceRules,
  ...visitRules,
];
