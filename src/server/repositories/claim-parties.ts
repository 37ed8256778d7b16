import type {
  ClaimParties,
  PayerProgram,
  PersonName,
  PostalAddress,
  Relationship,
  Sex,
} from "@/domain/claims/claim";
import type {
  Coverage,
  Encounter,
  Facility,
  Patient,
  Payer,
  Practice,
  Provider,
} from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";

/** The rows behind everybody a claim names. */
export interface PartyRows {
  readonly encounter: Encounter;
  readonly patient: Patient;
  readonly coverage: Coverage & { readonly payer: Payer };
  readonly practice: Practice;
  readonly provider: Provider | null;
  readonly facility: Facility | null;
}

/** The snapshot of the parties as the office knows them today; a claim keeps it from assembly on. */
export function claimPartiesOf(rows: PartyRows): ClaimParties {
  const { coverage, provider, encounter, facility } = rows;
  return {
    billing: billingOf(rows.practice),
    ...(provider
      ? { rendering: { npi: provider.npi, name: nameOf(provider), taxonomyCode: provider.taxonomyCode } }
      : {}),
    ...(encounter.referringNpi && encounter.referringLastName
      ? {
          referring: {
            npi: encounter.referringNpi,
            name: { lastName: encounter.referringLastName, firstName: encounter.referringFirstName ?? "" },
          },
        }
      : {}),
    ...(facility
      ? {
          facility: {
            name: facility.name,
            ...(facility.npi ? { npi: facility.npi } : {}),
            address: addressOf(facility),
          },
        }
      : {}),
    subscriber: subscriberOf(rows),
    patient: patientOf(rows),
    payer: payerOf(coverage.payer),
    coverageRank: coverage.rank as 1 | 2 | 3,
    coverage: datesOf(coverage),
  };
}

const billingOf = (practice: Practice): ClaimParties["billing"] => ({
  name: practice.name,
  npi: practice.npi,
  taxId: practice.taxId,
  taxonomyCode: practice.taxonomyCode,
  address: addressOf(practice),
  phone: practice.phone,
  ...(practice.payToName && practice.payToAddressLine
    ? {
        payTo: {
          name: practice.payToName,
          address: {
            line: practice.payToAddressLine,
            city: practice.payToCity ?? "",
            state: practice.payToState ?? "",
            zip: practice.payToZip ?? "",
          },
        },
      }
    : {}),
});

function subscriberOf({ coverage, patient }: PartyRows): ClaimParties["subscriber"] {
  const own = coverage.relationship === "self";
  const birthDate = own
    ? fromDateColumn(patient.birthDate)
    : fromOptionalDateColumn(coverage.subscriberBirthDate);
  const address = own ? homeOf(patient) : subscriberHomeOf(coverage);
  return {
    memberId: coverage.memberId,
    ...(coverage.groupNumber ? { groupNumber: coverage.groupNumber } : {}),
    name: own
      ? nameOf(patient)
      : { lastName: coverage.subscriberLastName ?? "", firstName: coverage.subscriberFirstName ?? "" },
    ...(birthDate ? { birthDate } : {}),
    sex: sexOf(own ? patient.sex : coverage.subscriberSex),
    ...(address ? { address } : {}),
  };
}

function patientOf({ patient, coverage }: PartyRows): ClaimParties["patient"] {
  const address = homeOf(patient);
  return {
    name: nameOf(patient),
    birthDate: fromDateColumn(patient.birthDate),
    sex: sexOf(patient.sex),
    ...(address ? { address } : {}),
    relationship: coverage.relationship as Relationship,
  };
}

const payerOf = (payer: Payer): ClaimParties["payer"] => ({
  name: payer.name,
  payerId: payer.payerId,
  program: payer.program as PayerProgram,
  filingIndicator: payer.filingIndicator,
  address: addressOf(payer),
  ...(payer.filingLimitDays === null ? {} : { filingLimitDays: payer.filingLimitDays }),
  ...(payer.memberIdPattern ? { memberIdPattern: payer.memberIdPattern } : {}),
  routed: payer.tradingPartnerId !== null,
});

function datesOf(coverage: Coverage): ClaimParties["coverage"] {
  const effectiveFrom = fromOptionalDateColumn(coverage.effectiveFrom);
  const effectiveTo = fromOptionalDateColumn(coverage.effectiveTo);
  return { ...(effectiveFrom ? { effectiveFrom } : {}), ...(effectiveTo ? { effectiveTo } : {}) };
}

const sexOf = (text: string | null): Sex => (text === "F" || text === "M" ? text : "U");

const nameOf = (row: { lastName: string; firstName: string; middleName?: string | null }): PersonName => ({
  lastName: row.lastName,
  firstName: row.firstName,
  ...(row.middleName ? { middleName: row.middleName } : {}),
});

const addressOf = (row: {
  addressLine: string;
  city: string;
  state: string;
  zip: string;
}): PostalAddress => ({
  line: row.addressLine,
  city: row.city,
  state: row.state,
  zip: row.zip,
});

const homeOf = ({ addressLine, city, state, zip }: Patient): PostalAddress | undefined =>
  addressLine && city && state && zip ? { line: addressLine, city, state, zip } : undefined;

const subscriberHomeOf = (coverage: Coverage): PostalAddress | undefined =>
  coverage.subscriberAddressLine &&
  coverage.subscriberCity &&
  coverage.subscriberState &&
  coverage.subscriberZip
    ? {
        line: coverage.subscriberAddressLine,
        city: coverage.subscriberCity,
        state: coverage.subscriberState,
        zip: coverage.subscriberZip,
      }
    : undefined;
