import type { EncounterToBill } from "@/domain/claims/assemble-claim";
import type { ClaimParties, PayerProgram, PostalAddress, Relationship, Sex } from "@/domain/claims/claim";
import { FILING_BASES, type FilingRule, filingRuleOf } from "@/domain/claims/filing-limit";
import { compactCode } from "@/domain/code-sets/code-format";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { DeadlineTerms } from "@/domain/shared/deadline";
import type { Prisma } from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";

const include = {
  patient: { include: { coverages: { include: { payer: true }, orderBy: { rank: "asc" } } } },
  practice: true,
  provider: true,
  facility: true,
  charges: { where: { proposed: false }, orderBy: { lineNumber: "asc" } },
  codeAssignments: { where: { codeSystem: "icd10cm" }, orderBy: { sequence: "asc" } },
} satisfies Prisma.EncounterInclude;
type EncounterRow = Prisma.EncounterGetPayload<{ include: typeof include }>;
type CoverageRow = EncounterRow["patient"]["coverages"][number];

export interface ClaimSource {
  readonly encounter: EncounterRow;
  readonly coverage: CoverageRow | undefined;
  readonly toBill: EncounterToBill;
  readonly filingRule: FilingRule | undefined;
}

/** An encounter with everything a claim is made of. */
export async function findClaimSource(tx: Transaction, encounterId: string): Promise<ClaimSource> {
  const encounter = await tx.encounter.findFirst({ where: { id: encounterId }, include });
  if (!encounter) throw notFound("encounter");
  const serviceFrom = fromDateColumn(encounter.serviceFrom);
  const coverage = primaryCoverage(encounter.patient.coverages, serviceFrom);
  const parties = coverage && partiesOf(encounter, coverage);
  const accidentOn = fromOptionalDateColumn(encounter.accidentOn);
  const placeOfService = encounter.placeOfService ?? encounter.facility?.placeOfService;
  return {
    encounter,
    coverage,
    toBill: {
      type: "professional",
      ...(placeOfService ? { placeOfService } : {}),
      ...(accidentOn ? { accidentOn } : {}),
      ...(encounter.priorAuthorization ? { priorAuthorization: encounter.priorAuthorization } : {}),
      ...(parties ? { parties } : {}),
      diagnosisCodes: encounter.codeAssignments.map(({ code }) => compactCode(code)),
      charges: encounter.charges.map(
        ({ serviceDate, chargeAmount, placeOfService: place, ndc, ...charge }) => ({
          ...charge,
          serviceDate: fromDateColumn(serviceDate),
          ...(chargeAmount === null ? {} : { chargeAmount }),
          ...(place && place !== placeOfService ? { placeOfService: place } : {}),
          ...(ndc ? { ndc } : {}),
        }),
      ),
    },
    filingRule: coverage && (await filingRule(tx, coverage.payer, serviceFrom)),
  };
}

/** The lowest rank that covers the date; failing that the lowest rank, so that an edit can say what is wrong. */
function primaryCoverage(coverages: readonly CoverageRow[], on: CalendarDate): CoverageRow | undefined {
  const isActive = ({ effectiveFrom, effectiveTo }: CoverageRow) =>
    (!effectiveFrom || fromDateColumn(effectiveFrom) <= on) &&
    (!effectiveTo || on <= fromDateColumn(effectiveTo));
  return coverages.find(isActive) ?? coverages[0];
}

const address = (row: {
  readonly addressLine: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly zip: string | null;
}): PostalAddress | undefined =>
  row.addressLine === null
    ? undefined
    : { line: row.addressLine, city: row.city ?? "", state: row.state ?? "", zip: row.zip ?? "" };

/** Everybody the claim names, as known now. Undefined while the billing practice is unknown. */
function partiesOf(encounter: EncounterRow, coverage: CoverageRow): ClaimParties | undefined {
  const { practice, provider, facility, patient } = encounter;
  if (!practice) return undefined;
  const effectiveFrom = fromOptionalDateColumn(coverage.effectiveFrom);
  const effectiveTo = fromOptionalDateColumn(coverage.effectiveTo);
  const patientAddress = address(patient);
  const facilityAddress = facility && address(facility);
  return {
    billing: billingOf(practice),
    ...(provider ? { rendering: { ...namedProvider(provider), taxonomyCode: provider.taxonomyCode } } : {}),
    ...referringOf(encounter),
    ...(facility && facilityAddress
      ? {
          facility: {
            name: facility.name,
            ...(facility.npi ? { npi: facility.npi } : {}),
            address: facilityAddress,
          },
        }
      : {}),
    subscriber: subscriberOf(patient, coverage),
    patient: {
      name: nameOf(patient),
      birthDate: fromDateColumn(patient.birthDate),
      sex: patient.sex as Sex,
      ...(patientAddress ? { address: patientAddress } : {}),
      relationship: coverage.relationship as Relationship,
    },
    payer: payerOf(coverage),
    coverageRank: coverage.rank as 1 | 2 | 3,
    coverage: { ...(effectiveFrom ? { effectiveFrom } : {}), ...(effectiveTo ? { effectiveTo } : {}) },
  };
}

const namedProvider = ({ npi, lastName, firstName }: NonNullable<EncounterRow["provider"]>) => ({
  npi,
  name: { lastName, firstName },
});

const nameOf = (row: {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string | null;
}) => ({
  lastName: row.lastName,
  firstName: row.firstName,
  ...(row.middleName ? { middleName: row.middleName } : {}),
});

function billingOf(practice: NonNullable<EncounterRow["practice"]>): ClaimParties["billing"] {
  const payTo = address({
    addressLine: practice.payToAddressLine,
    city: practice.payToCity,
    state: practice.payToState,
    zip: practice.payToZip,
  });
  return {
    name: practice.name,
    npi: practice.npi,
    taxId: practice.taxId,
    taxonomyCode: practice.taxonomyCode,
    address: { line: practice.addressLine, city: practice.city, state: practice.state, zip: practice.zip },
    phone: practice.phone,
    ...(payTo ? { payTo: { name: practice.payToName ?? practice.name, address: payTo } } : {}),
  };
}

const referringOf = (row: EncounterRow): Pick<ClaimParties, "referring"> =>
  row.referringNpi || row.referringLastName
    ? {
        referring: {
          npi: row.referringNpi ?? "",
          name: { lastName: row.referringLastName ?? "", firstName: row.referringFirstName ?? "" },
        },
      }
    : {};

function subscriberOf(patient: EncounterRow["patient"], coverage: CoverageRow): ClaimParties["subscriber"] {
  const self = coverage.relationship === "self";
  const birthDate = fromOptionalDateColumn(coverage.subscriberBirthDate ?? (self ? patient.birthDate : null));
  const home =
    address({
      addressLine: coverage.subscriberAddressLine,
      city: coverage.subscriberCity,
      state: coverage.subscriberState,
      zip: coverage.subscriberZip,
    }) ?? (self ? address(patient) : undefined);
  return {
    memberId: coverage.memberId,
    ...(coverage.groupNumber ? { groupNumber: coverage.groupNumber } : {}),
    name: self && !coverage.subscriberLastName ? nameOf(patient) : subscriberName(coverage),
    ...(birthDate ? { birthDate } : {}),
    sex: (coverage.subscriberSex ?? (self ? patient.sex : "U")) as Sex,
    ...(home ? { address: home } : {}),
  };
}

const subscriberName = ({ subscriberLastName, subscriberFirstName }: CoverageRow) => ({
  lastName: subscriberLastName ?? "",
  firstName: subscriberFirstName ?? "",
});

function payerOf({ payer }: CoverageRow): ClaimParties["payer"] {
  const home = address(payer);
  return {
    name: payer.name,
    payerId: payer.payerId,
    program: payer.program as PayerProgram,
    filingIndicator: payer.filingIndicator,
    ...(home ? { address: home } : {}),
    ...(payer.filingLimitDays === null ? {} : { filingLimitDays: payer.filingLimitDays }),
    ...(payer.memberIdPattern ? { memberIdPattern: payer.memberIdPattern } : {}),
    routed: payer.tradingPartnerId !== null,
  };
}

/** A rule row of the payer before its settings, its program's row before the law we ship. */
async function filingRule(
  tx: Transaction,
  payer: CoverageRow["payer"],
  on: CalendarDate,
): Promise<FilingRule | undefined> {
  const day = toDateColumn(on);
  const rows = await tx.deadlineRule.findMany({
    where: {
      kind: "filing",
      program: payer.program,
      validFrom: { lte: day },
      basis: { in: [...FILING_BASES] },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
        { OR: [{ payerId: null }, { payerId: payer.id }] },
      ],
    },
    orderBy: { id: "asc" },
  });
  const row =
    rows.find(({ payerId }) => payerId !== null) ?? (payer.filingLimitDays === null ? rows[0] : undefined);
  if (!row)
    return filingRuleOf(
      { program: payer.program as PayerProgram, filingLimitDays: payer.filingLimitDays ?? undefined },
      "professional",
    );
  return {
    basis: row.basis as FilingRule["basis"],
    terms: {
      count: row.count,
      unit: row.unit as DeadlineTerms["unit"],
      calendar: row.calendar as DeadlineTerms["calendar"],
      receiptPresumptionDays: row.receiptPresumptionDays,
    },
    source: row.source,
    confirmed: row.confirmed,
  };
}
