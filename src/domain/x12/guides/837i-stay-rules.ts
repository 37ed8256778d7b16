/** What a stay asks of its claim (SNIP 6): when, why and from where the patient came, and how the stay ended. */
import { dateToD8 } from "../../shared/calendar-date";
import type { Infer } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { claimLoop, serviceLine } from "./837i-claim";
import { allCodes } from "./837i-codes";
import { isInpatient } from "./bill-types";

const AUTHORITY = "005010X223A2";
const NUBC = "National Uniform Billing Committee, UB-04";
type Claim = Infer<typeof claimLoop>;

const isStay = ({ claim }: Claim): boolean => isInpatient(claim.serviceLocation.facilityType);
const STILL_PATIENT = "30";
const INTERIM: ReadonlySet<string> = new Set(["2", "3"]);
const isFinal = ({ claim, admission }: Claim): boolean =>
  !INTERIM.has(claim.serviceLocation.frequency) && admission.patientStatus !== STILL_PATIENT;

const admitted = rule(claimLoop, {
  id: "837i/inpatient-admission",
  snip: 6,
  authority: `${AUTHORITY}, DTP*435, CL102 and HI*ABJ`,
  *check(claim): Iterable<RuleFinding> {
    if (!isStay(claim)) return;
    const value = claim.claim.serviceLocation.facilityType;
    const at = "claim.serviceLocation.facilityType";
    if (claim.admissionDate === undefined)
      yield { at, value, message: "A stay needs the date and hour of admission (DTP*435)." };
    if (claim.admission.admissionSource === undefined)
      yield {
        at: "admission.admissionSource",
        message: "A stay needs where the patient came from (CL102).",
      };
    if (claim.admittingDiagnosis === undefined)
      yield { at, value, message: "A stay needs the admitting diagnosis (HI*ABJ)." };
  },
});

const admittedInTime = rule(claimLoop, {
  id: "837i/admission-date",
  snip: 6,
  severity: "warning",
  authority: `${NUBC}, form locators 6 and 12`,
  check({ admissionDate, statementDates }) {
    const [admittedOn, end] = [admissionDate?.period.from, statementDates.period.to];
    if (admittedOn === undefined || end === undefined || admittedOn <= end) return;
    return [
      {
        at: "admissionDate.period",
        value: dateToD8(admittedOn),
        message: `The patient was admitted on ${admittedOn}, after the statement ends (${end}).`,
      },
    ];
  },
});

const dischargeHour = rule(claimLoop, {
  id: "837i/discharge-hour",
  snip: 6,
  authority: `${AUTHORITY}, DTP*096`,
  check(claim) {
    if (!isStay(claim) || !isFinal(claim) || claim.dischargeHour !== undefined) return;
    return [
      {
        at: "admission.patientStatus",
        message: "The last claim of a stay needs the hour of discharge (DTP*096).",
      },
    ];
  },
});

const interimStatus = rule(claimLoop, {
  id: "837i/interim-status",
  snip: 6,
  severity: "warning",
  authority: `${NUBC}, form locators 4 and 17`,
  check({ claim, admission }) {
    const { facilityType, frequency } = claim.serviceLocation;
    const isStill = admission.patientStatus === STILL_PATIENT;
    if (!isInpatient(facilityType) || isStill === INTERIM.has(frequency) || !"1234".includes(frequency))
      return;
    return [
      {
        at: "admission.patientStatus",
        value: admission.patientStatus,
        message: isStill
          ? `The patient is still there (status 30), but frequency ${frequency} ends the stay.`
          : `Frequency ${frequency} says the stay goes on, but the patient's status is ${admission.patientStatus}.`,
      },
    ];
  },
});

const DIED: ReadonlySet<string> = new Set(["20", "40", "41", "42"]);
const DATE_OF_DEATH = "55";
const deathDated = rule(claimLoop, {
  id: "837i/date-of-death",
  snip: 6,
  severity: "warning",
  authority: `${NUBC}, occurrence code 55`,
  check({ admission, occurrences }) {
    if (!DIED.has(admission.patientStatus)) return;
    if (allCodes(occurrences).some(({ code }) => code === DATE_OF_DEATH)) return;
    return [
      {
        at: "admission.patientStatus",
        value: admission.patientStatus,
        message: "The patient died; the date (occurrence code 55) is required.",
      },
    ];
  },
});

/** Revenue codes 0100 to 0219. */
const isAccommodation = (revenueCode: string): boolean =>
  /^\d{4}$/.test(revenueCode) && revenueCode >= "0100" && revenueCode <= "0219";
const accommodationDays = rule(serviceLine, {
  id: "837i/accommodation-days",
  snip: 6,
  severity: "warning",
  authority: `${NUBC}, form locator 46`,
  check({ service }) {
    if (!isAccommodation(service.revenueCode) || service.unit === "DA") return;
    return [
      {
        at: "service.unit",
        value: service.unit,
        message: `Room and board (revenue code ${service.revenueCode}) is counted in days: SV204 must be DA.`,
      },
    ];
  },
});

export const stayRules: readonly Rule[] = [
  admitted,
  admittedInTime,
  dischargeHour,
  interimStatus,
  deathDated,
  accommodationDays,
];
