import type { Claim, ClaimParties, ClaimType, FrequencyCode, ServiceLine } from "@/domain/claims/claim";
import type { ClaimOwner, ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";

/** What the office keeps about a claim beside its content. */
export interface ClaimRecord {
  readonly encounterId: string;
  readonly coverageId: string;
  readonly patientId: string;
  readonly payerId: string;
  readonly practiceId: string;
  readonly renderingProviderId: string | null;
  readonly facilityId: string | null;
  readonly chainId: string;
  readonly predecessorId: string | null;
  readonly active: boolean;
  readonly payerControlNumber: string | undefined;
  readonly statusSince: Date;
  readonly owner: ClaimOwner;
  readonly ownerId: string | null;
  readonly dueOn: CalendarDate | undefined;
  readonly serviceFrom: CalendarDate;
  readonly serviceTo: CalendarDate;
  readonly firstSubmittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly adjudicatedAt: Date | null;
  readonly touched: boolean;
  readonly createdAt: Date;
  /** The payer's terms, for the claim's clock. */
  readonly acknowledgmentDays: number;
  readonly responseDays: number;
  readonly tradingPartnerId: string | null;
}

export interface StoredClaim {
  readonly claim: Claim;
  readonly record: ClaimRecord;
  /** Row ids of the service lines by line number; ledger entries name them. */
  readonly lineIds: ReadonlyMap<number, string>;
}

export const claimInclude = {
  claimDiagnosises: { orderBy: { sequence: "asc" } },
  serviceLines: { orderBy: { lineNumber: "asc" } },
  payer: { select: { acknowledgmentDays: true, responseDays: true, tradingPartnerId: true } },
} satisfies Prisma.ClaimInclude;
type IncludedClaim = Prisma.ClaimGetPayload<{ include: typeof claimInclude }>;
/** What is read of a claim's row, its diagnoses and its lines. */
export type ClaimRow = Omit<IncludedClaim, "organizationId" | "claimDiagnosises" | "serviceLines"> & {
  readonly claimDiagnosises: readonly Pick<IncludedClaim["claimDiagnosises"][number], "code">[];
  readonly serviceLines: readonly Omit<IncludedClaim["serviceLines"][number], "organizationId" | "claimId">[];
};

export const toStoredClaim = (row: ClaimRow): StoredClaim => ({
  claim: toClaim(row),
  record: toRecord(row),
  lineIds: new Map(row.serviceLines.map(({ lineNumber, id }) => [lineNumber, id])),
});

function toClaim(row: ClaimRow): Claim {
  const accidentOn = fromOptionalDateColumn(row.accidentOn);
  const filingLimitOn = fromOptionalDateColumn(row.filingLimitOn);
  return {
    id: row.id,
    version: row.version,
    type: row.type as ClaimType,
    status: row.status as ClaimStatus,
    frequencyCode: row.frequencyCode as FrequencyCode,
    patientControlNumber: row.patientControlNumber,
    ...(row.originalPayerControlNumber ? { originalPayerControlNumber: row.originalPayerControlNumber } : {}),
    ...(row.priorAuthorization ? { priorAuthorization: row.priorAuthorization } : {}),
    ...(accidentOn ? { accidentOn } : {}),
    ...(filingLimitOn ? { filingLimitOn } : {}),
    placeOfService: row.placeOfService,
    parties: row.parties as unknown as ClaimParties,
    diagnosisCodes: row.claimDiagnosises.map(({ code }) => code),
    serviceLines: row.serviceLines.map(toServiceLine),
    totalCharge: row.totalCharge,
  };
}

const toServiceLine = (row: ClaimRow["serviceLines"][number]): ServiceLine => ({
  lineNumber: row.lineNumber,
  lineControlNumber: row.lineControlNumber,
  serviceFrom: fromDateColumn(row.serviceFrom),
  serviceTo: fromDateColumn(row.serviceTo),
  procedureCode: row.procedureCode,
  modifiers: row.modifiers,
  diagnosisPointers: row.diagnosisPointers,
  units: row.units,
  chargeAmount: row.chargeAmount,
  ...(row.placeOfService ? { placeOfService: row.placeOfService } : {}),
  ...(row.ndc ? { ndc: row.ndc } : {}),
});

const toRecord = (row: ClaimRow): ClaimRecord => ({
  encounterId: row.encounterId,
  coverageId: row.coverageId,
  patientId: row.patientId,
  payerId: row.payerId,
  practiceId: row.practiceId,
  renderingProviderId: row.renderingProviderId,
  facilityId: row.facilityId,
  chainId: row.chainId,
  predecessorId: row.predecessorId,
  active: row.active,
  payerControlNumber: row.payerControlNumber ?? undefined,
  statusSince: row.statusSince,
  owner: row.owner as ClaimOwner,
  ownerId: row.ownerId,
  dueOn: fromOptionalDateColumn(row.dueOn),
  serviceFrom: fromDateColumn(row.serviceFrom),
  serviceTo: fromDateColumn(row.serviceTo),
  firstSubmittedAt: row.firstSubmittedAt,
  acceptedAt: row.acceptedAt,
  adjudicatedAt: row.adjudicatedAt,
  touched: row.touched,
  createdAt: row.createdAt,
  ...row.payer,
});
