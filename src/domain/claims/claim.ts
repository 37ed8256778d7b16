import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import type { ClaimStatus } from "./claim-lifecycle";

export type ClaimType = "professional" | "institutional" | "dental";
export type Sex = "F" | "M" | "U";
/** 1 original, 7 replacement, 8 void (CLM05-3). */
export type FrequencyCode = "1" | "7" | "8";

export interface PersonName {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName?: string;
}
export interface PostalAddress {
  readonly line: string;
  readonly city: string;
  readonly state: string;
  /** Five or nine digits, no hyphen. */
  readonly zip: string;
}
export interface BillingProvider {
  readonly name: string;
  readonly npi: string;
  /** Nine digits, no hyphen. */
  readonly taxId: string;
  readonly taxonomyCode: string;
  readonly address: PostalAddress;
  readonly phone: string;
  readonly payTo?: { readonly name: string; readonly address: PostalAddress };
}
export interface RenderingProvider {
  readonly npi: string;
  readonly name: PersonName;
  readonly taxonomyCode: string;
}
export interface ReferringProvider {
  readonly npi: string;
  readonly name: PersonName;
}
export interface ServiceFacility {
  readonly name: string;
  readonly npi?: string;
  readonly address: PostalAddress;
}
export type Relationship = "self" | "spouse" | "child" | "other";
export interface Subscriber {
  readonly memberId: string;
  readonly groupNumber?: string;
  readonly name: PersonName;
  readonly birthDate?: CalendarDate;
  readonly sex: Sex;
  readonly address?: PostalAddress;
}
export interface ClaimPatient {
  readonly name: PersonName;
  readonly birthDate: CalendarDate;
  readonly sex: Sex;
  readonly address?: PostalAddress;
  readonly relationship: Relationship;
}
export interface ClaimPayer {
  readonly name: string;
  /** NM109 of loop 2010BB. */
  readonly payerId: string;
  readonly program: PayerProgram;
  /** SBR09. */
  readonly filingIndicator: string;
  readonly address?: PostalAddress;
  readonly filingLimitDays?: number;
  readonly memberIdPattern?: string;
  /** Whether a trading partner is set up for it. */
  readonly routed: boolean;
}
export type PayerProgram =
  | "medicare-ffs"
  | "medicare-advantage"
  | "medicaid"
  | "commercial"
  | "workers-compensation";

/** Everybody a claim names, as known when it was assembled or last corrected. Plain JSON. */
export interface ClaimParties {
  readonly billing: BillingProvider;
  readonly rendering?: RenderingProvider;
  readonly referring?: ReferringProvider;
  readonly facility?: ServiceFacility;
  readonly subscriber: Subscriber;
  readonly patient: ClaimPatient;
  readonly payer: ClaimPayer;
  /** 1 primary, 2 secondary, 3 tertiary. */
  readonly coverageRank: 1 | 2 | 3;
  readonly coverage: { readonly effectiveFrom?: CalendarDate; readonly effectiveTo?: CalendarDate };
}

export interface ServiceLine {
  readonly lineNumber: number;
  /** REF*6R, unique in the organization, answered by the 835. */
  readonly lineControlNumber: string;
  readonly serviceFrom: CalendarDate;
  readonly serviceTo: CalendarDate;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  /** 1-based positions in diagnosisCodes. */
  readonly diagnosisPointers: readonly number[];
  readonly units: number;
  readonly chargeAmount: Cents;
  readonly placeOfService?: string;
  readonly ndc?: string;
}

/** One claim to one payer. */
export interface Claim {
  readonly id: string;
  readonly version: number;
  readonly type: ClaimType;
  readonly status: ClaimStatus;
  readonly frequencyCode: FrequencyCode;
  readonly patientControlNumber: string;
  /** REF*F8 of a replacement or void: the payer's number of the claim it answers. */
  readonly originalPayerControlNumber?: string;
  readonly priorAuthorization?: string;
  readonly accidentOn?: CalendarDate;
  /** Last day the payer takes it; absent when no filing rule is known. */
  readonly filingLimitOn?: CalendarDate;
  readonly placeOfService: string;
  readonly parties: ClaimParties;
  /** ICD-10-CM without dots, in sequence. */
  readonly diagnosisCodes: readonly string[];
  readonly serviceLines: readonly ServiceLine[];
  readonly totalCharge: Cents;
}
