import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import type { ImportIssue } from "./import-issue";
import type { Setting } from "./setting";

export type ImportedSex = "F" | "M" | "U";
export type ImportedRelationship = "self" | "spouse" | "child" | "other";

/** As the source has it: any part may be missing. ZIP is five or nine digits. */
export interface ImportedAddress {
  readonly line?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
}

export interface ImportedPatient {
  readonly place: string;
  readonly sourceId: string;
  readonly mrn: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName?: string;
  readonly birthDate: CalendarDate;
  readonly sex: ImportedSex;
  readonly address: ImportedAddress;
  readonly phone?: string;
}

/** Named by the payer's id, by its name, or by both; matched to a payer of the organization, never invented. */
export interface ImportedPayer {
  readonly payerId?: string;
  readonly name?: string;
}

export interface ImportedSubscriber {
  readonly lastName?: string;
  readonly firstName?: string;
  readonly birthDate?: CalendarDate;
  readonly sex?: ImportedSex;
  readonly address: ImportedAddress;
}

export interface ImportedCoverage {
  readonly place: string;
  readonly patientSourceId: string;
  /** 1 primary, 2 secondary, 3 tertiary. */
  readonly rank: number;
  readonly payer: ImportedPayer;
  /** Undefined when the source names a payer and no member. */
  readonly memberId?: string;
  readonly groupNumber?: string;
  readonly relationship: ImportedRelationship;
  readonly subscriber?: ImportedSubscriber;
  readonly effectiveFrom?: CalendarDate;
  readonly effectiveTo?: CalendarDate;
}

export interface ImportedProvider {
  /** The source's own id; how a provider without a national identifier is found again. */
  readonly sourceKey?: string;
  readonly npi?: string;
  readonly lastName?: string;
  readonly firstName?: string;
  readonly credentials?: string;
  readonly taxonomyCode?: string;
  readonly specialty?: string;
}

export interface ImportedFacility {
  readonly sourceKey?: string;
  readonly name?: string;
  readonly npi?: string;
  readonly address: ImportedAddress;
}

/** The billing entity, by its NPI or its name. */
export interface ImportedPractice {
  readonly npi?: string;
  readonly name?: string;
  readonly sourceKey?: string;
}

export interface ImportedCharge {
  readonly serviceDate: CalendarDate;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly chargeAmount?: Cents;
  readonly placeOfService?: string;
  readonly ndc?: string;
}

export interface ImportedDocument {
  readonly sourceId: string;
  readonly kind: string;
  readonly title: string;
  readonly authorName?: string;
  /** An instant, ISO 8601; noon UTC when the source gives only a day. */
  readonly authoredAt: string;
  readonly signed: boolean;
  readonly text: string;
}

export type RecordEntryKind =
  | "proposed-diagnosis"
  | "condition"
  | "procedure"
  | "observation"
  | "report"
  | "medication"
  | "immunization"
  | "allergy"
  | "service";

/** A structured fact as the source holds it; its code is never translated into a claim code. */
export interface ImportedRecordEntry {
  readonly sourceId: string;
  readonly kind: RecordEntryKind;
  readonly codeSystem?: string;
  readonly code?: string;
  readonly display: string;
  readonly value?: string;
  readonly unit?: string;
  readonly recordedOn?: CalendarDate;
  readonly status?: string;
}

export interface ImportedEncounter {
  readonly place: string;
  readonly sourceId: string;
  readonly patientSourceId: string;
  readonly setting: Setting;
  readonly placeOfService: string;
  readonly specialty?: string;
  readonly reasonForVisit?: string;
  readonly serviceFrom: CalendarDate;
  readonly serviceTo: CalendarDate;
  readonly provider?: ImportedProvider;
  readonly practice?: ImportedPractice;
  readonly facility?: ImportedFacility;
  readonly referring?: { readonly npi: string; readonly lastName?: string; readonly firstName?: string };
  readonly priorAuthorization?: string;
  readonly accidentOn?: CalendarDate;
  readonly charges: readonly ImportedCharge[];
  readonly documents: readonly ImportedDocument[];
  readonly entries: readonly ImportedRecordEntry[];
}

/** What became of every record of a file: their sum is the number of records in it. */
export interface RecordTally {
  readonly kind: string;
  readonly taken: number;
  readonly refused: number;
  /** Of a kind that this product has no use for; named, not lost silently. */
  readonly notRead: number;
}

export interface ImportedFile {
  readonly patients: readonly ImportedPatient[];
  readonly coverages: readonly ImportedCoverage[];
  readonly encounters: readonly ImportedEncounter[];
  readonly issues: readonly ImportIssue[];
  readonly tally: readonly RecordTally[];
}
