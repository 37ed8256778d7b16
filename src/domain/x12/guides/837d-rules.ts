/** What the dental claim asks beyond its loops, with what all claims ask. */
import { type Rule, type RuleFinding, rule } from "../guide";
import { accidentCause, attachmentNumbers, birthBeforeService } from "./837-detail-rules";
import { casualtyClaimNumber, diagnosisRules, patientLevel } from "./837-patient-rules";
import { repeatedNumbers } from "./837-repeated-numbers";
import { commonRules } from "./837-rules";
import { claimLoop, serviceLine } from "./837d-claim";
import { billingLoop, patientLoop, subscriberLoop } from "./837d-levels";
import { toothRules } from "./837d-tooth-rules";

const AUTHORITY = "005010X224A2";
const GUIDE = {
  name: "837d",
  authority: AUTHORITY,
  claim: claimLoop,
  line: serviceLine,
  subscriber: subscriberLoop,
};

/** Work that was done has a day; work that is only planned has none. */
const serviceDated = rule(claimLoop, {
  id: "837d/service-date",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, DTP*472 and CLM19`,
  *check({ claim, serviceDate, lines }): Iterable<RuleFinding> {
    const dated = lines.filter((line) => line.serviceDate !== undefined).length;
    if (claim.submissionReason === "PB") {
      if (serviceDate !== undefined || dated > 0)
        yield {
          at: "claim.submissionReason",
          value: "PB",
          message: "A predetermination is asked before the work is done; it has no service date (DTP*472).",
        };
    } else if (serviceDate === undefined && dated < lines.length)
      yield {
        at: "claim",
        message: "The day of service (DTP*472) is required for the claim or for each of its lines.",
      };
  },
});

/** Orthodontic procedures, CDT D8000 to D8999. */
const isOrthodontic = (procedure: string): boolean => /^D8\d{3}$/.test(procedure);
const orthodonticMonths = rule(claimLoop, {
  id: "837d/orthodontic-treatment",
  snip: 6,
  severity: "warning",
  authority: `${AUTHORITY}, DN1`,
  check({ lines, orthodontics }) {
    if (orthodontics !== undefined) return;
    const line = lines.find(({ service }) => isOrthodontic(service.procedure.code));
    if (line === undefined) return;
    return [
      {
        at: "claim",
        value: line.service.procedure.code,
        message: "Orthodontic treatment needs its months in total and remaining (DN1).",
      },
    ];
  },
});

const replacementDated = rule(serviceLine, {
  id: "837d/prior-placement",
  snip: 4,
  authority: `${AUTHORITY}, SV305 and DTP*441`,
  check({ service, priorPlacement }) {
    if (service.prosthesis !== "R" || priorPlacement !== undefined) return;
    return [
      {
        at: "service.prosthesis",
        value: "R",
        message: "A replacement needs the day the former one was placed (DTP*441).",
      },
    ];
  },
});

export const dentalRules: readonly Rule[] = [
  ...commonRules(GUIDE),
  ...repeatedNumbers(GUIDE, billingLoop),
  patientLevel(GUIDE, patientLoop),
  casualtyClaimNumber(GUIDE, patientLoop),
  ...diagnosisRules(GUIDE, "SV311"),
  serviceDated,
  orthodonticMonths,
  replacementDated,
  ...attachmentNumbers("837d", AUTHORITY, [claimLoop]),
  accidentCause("837d", AUTHORITY, claimLoop),
  birthBeforeService(GUIDE, patientLoop),
  ...toothRules,
];
