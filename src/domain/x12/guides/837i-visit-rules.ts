/** What an outpatient visit asks of its claim (SNIP 4 and 6): dates of lines, reasons, codes of drugs. */
import { dateToD8 } from "../../shared/calendar-date";
import { type Rule, rule } from "../guide";
import { nationalDrugCode } from "./837-rules";
import { claimLoop, serviceLine } from "./837i-claim";
import { isOutpatient } from "./bill-types";

const AUTHORITY = "005010X223A2";
const NUBC = "National Uniform Billing Committee, UB-04";

const lineDated = rule(serviceLine, {
  id: "837i/line-service-date",
  snip: 4,
  authority: `${AUTHORITY}, loop 2400, DTP*472`,
  check({ serviceDate, service, drug }, ancestors) {
    const around = ancestors(claimLoop);
    const facilityType = around?.claim?.serviceLocation.facilityType ?? "";
    const { from, to } = around?.statementDates?.period ?? {};
    if (serviceDate !== undefined || drug !== undefined || from === to || !isOutpatient(facilityType)) return;
    return [
      {
        at: "service",
        value: service.revenueCode,
        message: `The statement covers ${from} to ${to}; each outpatient line needs its own date (DTP*472).`,
      },
    ];
  },
});

const lineInStatement = rule(serviceLine, {
  id: "837i/line-in-statement",
  snip: 4,
  severity: "warning",
  authority: `${NUBC}, form locators 6 and 45`,
  check({ serviceDate }, ancestors) {
    const served = serviceDate?.period;
    if (served?.from === undefined) return;
    const { from, to } = ancestors(claimLoop)?.statementDates?.period ?? {};
    if (from === undefined || to === undefined) return;
    if (served.from >= from && (served.to ?? served.from) <= to) return;
    return [
      {
        at: "serviceDate.period",
        value: dateToD8(served.from),
        message: `The service lies outside the statement, which covers ${from} to ${to} (DTP*434).`,
      },
    ];
  },
});

/** Laboratory work for people who never came. */
const NO_PATIENT = "14";
const pointOfOrigin = rule(claimLoop, {
  id: "837i/point-of-origin",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, CL102; ${NUBC}, form locator 15`,
  check({ claim, admission }) {
    const { facilityType } = claim.serviceLocation;
    if (admission.admissionSource !== undefined || facilityType === NO_PATIENT || !isOutpatient(facilityType))
      return;
    return [{ at: "admission.admissionSource", message: "Where the patient came from (CL102) is required." }];
  },
});

const WITH_REASON: ReadonlySet<string> = new Set(["13", "78", "85"]);
const UNSCHEDULED: ReadonlySet<string> = new Set(["1", "2", "5"]);
/** Emergency room, urgent care and observation. */
const isUnscheduledService = (revenueCode: string): boolean => /^045|^0516$|^0526$|^0762$/.test(revenueCode);
const reasonForVisit = rule(claimLoop, {
  id: "837i/reason-for-visit",
  snip: 6,
  severity: "warning",
  authority: `${AUTHORITY}, HI*APR; ${NUBC}, form locator 70`,
  check({ claim, admission, lines, reasonsForVisit }) {
    if (reasonsForVisit !== undefined || !WITH_REASON.has(claim.serviceLocation.facilityType)) return;
    if (!UNSCHEDULED.has(admission.admissionType)) return;
    if (!lines.some(({ service }) => isUnscheduledService(service.revenueCode))) return;
    return [{ at: "claim", message: "An unscheduled visit needs the patient's reason for it (HI*APR)." }];
  },
});

const revenueCode = rule(serviceLine, {
  id: "837i/revenue-code",
  snip: 5,
  severity: "warning",
  authority: `${NUBC}, form locator 42; code source 132`,
  check({ service }) {
    if (/^\d{4}$/.test(service.revenueCode)) return;
    return [
      {
        at: "service.revenueCode",
        value: service.revenueCode,
        message: `A revenue code has four digits; this is "${service.revenueCode}".`,
      },
    ];
  },
});

const DETAILED_DRUGS = "0636";
const drugCoded = rule(serviceLine, {
  id: "837i/drug-procedure",
  snip: 6,
  severity: "warning",
  authority: `${NUBC}, revenue code 0636`,
  check({ service }) {
    if (service.revenueCode !== DETAILED_DRUGS || service.procedure !== undefined) return;
    return [
      {
        at: "service.procedure",
        message: "Drugs under revenue code 0636 are named by their HCPCS code (SV202).",
      },
    ];
  },
});

/** Under these a stay or an episode is paid at one rate, which its HIPPS code tells. */
const RATED: ReadonlySet<string> = new Set(["0022", "0023", "0024"]);
const rateCoded = rule(serviceLine, {
  id: "837i/rate-code",
  snip: 6,
  severity: "warning",
  authority: `${NUBC}, form locator 44, revenue codes 0022 to 0024`,
  check({ service }) {
    if (!RATED.has(service.revenueCode) || service.procedure?.qualifier === "HP") return;
    return [
      {
        at: "service.revenueCode",
        value: service.revenueCode,
        message: `Revenue code ${service.revenueCode} goes with the rate: its HIPPS code (SV202, HP) is required.`,
      },
    ];
  },
});

export const visitRules: readonly Rule[] = [
  lineDated,
  lineInStatement,
  pointOfOrigin,
  revenueCode,
  reasonForVisit,
  drugCoded,
  rateCoded,
  nationalDrugCode("837i", AUTHORITY, serviceLine),
];
