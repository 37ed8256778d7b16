import type { Claim, ClaimParties, ServiceLine } from "@/domain/claims/claim";
import { totalChargeOf } from "@/domain/claims/claim-totals";
import { calendarDate } from "@/domain/shared/calendar-date";

export const day = calendarDate;

/** A clean professional claim of an office visit on 03/02/2026; every test names only what it changes. */
export function buildClaim(patch: Partial<Claim> = {}): Claim {
  const serviceLines = patch.serviceLines ?? [buildServiceLine()];
  return {
    id: "0198a000-0000-7000-8000-000000000001",
    version: 1,
    type: "professional",
    status: "draft",
    frequencyCode: "1",
    patientControlNumber: "FP00000001",
    placeOfService: "11",
    parties: buildParties(),
    diagnosisCodes: ["E119", "I10"],
    ...patch,
    serviceLines,
    totalCharge: patch.totalCharge ?? totalChargeOf(serviceLines),
  };
}

export const buildServiceLine = (patch: Partial<ServiceLine> = {}): ServiceLine => ({
  lineNumber: 1,
  lineControlNumber: `L${String(patch.lineNumber ?? 1).padStart(8, "0")}`,
  serviceFrom: day("2026-03-02"),
  serviceTo: patch.serviceFrom ?? day("2026-03-02"),
  procedureCode: "99213",
  modifiers: [],
  diagnosisPointers: [1],
  units: 1,
  chargeAmount: 14_500n,
  ...patch,
});

/** NPIs carry a valid check digit; people and places are invented. */
export const buildParties = (patch: Partial<ClaimParties> = {}): ClaimParties => ({
  billing: {
    name: "Lakeshore Medical Group",
    npi: "1234567893",
    taxId: "341234567",
    taxonomyCode: "261QM1300X",
    address: { line: "100 Harbor Way", city: "Lakeshore", state: "OH", zip: "441160001" },
    phone: "2165550100",
  },
  rendering: {
    npi: "1679576722",
    name: { lastName: "Okafor", firstName: "Adaeze" },
    taxonomyCode: "207R00000X",
  },
  facility: {
    name: "Lakeshore Main Office",
    npi: "1245319599",
    address: { line: "100 Harbor Way", city: "Lakeshore", state: "OH", zip: "441160001" },
  },
  subscriber: {
    memberId: "W123456789",
    name: { lastName: "Whitaker", firstName: "James" },
    birthDate: day("1961-05-14"),
    sex: "M",
    address: { line: "418 Alder Ct", city: "Lakeshore", state: "OH", zip: "44116" },
  },
  patient: {
    name: { lastName: "Whitaker", firstName: "James" },
    birthDate: day("1961-05-14"),
    sex: "M",
    address: { line: "418 Alder Ct", city: "Lakeshore", state: "OH", zip: "44116" },
    relationship: "self",
  },
  payer: {
    name: "Cobalt Mutual",
    payerId: "COBALT1",
    program: "commercial",
    filingIndicator: "CI",
    filingLimitDays: 180,
    routed: true,
  },
  coverageRank: 1,
  coverage: { effectiveFrom: day("2025-01-01") },
  ...patch,
});
