import { compactCode } from "@/domain/code-sets/code-format";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";

export interface CodedDiagnosis {
  readonly code: string;
  readonly source: "coder" | "import" | "suggestion";
  /** The passage of the record that supports the code. */
  readonly evidence?: {
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  };
  /** The earlier encounter it was taken from. */
  readonly copiedFrom?: string;
}

export interface CodedService {
  readonly serviceDate: CalendarDate;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly diagnosisPointers: readonly number[];
  readonly placeOfService?: string;
  readonly ndc?: string;
  readonly source: "coder" | "import";
  /** Not yet accepted. */
  readonly proposed?: boolean;
  /** Absent while the fee schedule has no price for the date; never zero by default. */
  readonly chargeAmount?: Cents;
  /** The earlier encounter it was taken from. */
  readonly copiedFrom?: string;
}

/** Replaces the diagnoses of an encounter by the sheet as the coder sees it, in sequence. */
export async function replaceDiagnoses(
  tx: Transaction,
  encounterId: string,
  sheet: {
    readonly diagnoses: readonly CodedDiagnosis[];
    readonly userId: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const before = await tx.codeAssignment.findMany({ where: { encounterId } });
  const known = new Map(before.map((row) => [row.code, row]));
  await tx.codeAssignment.deleteMany({ where: { encounterId } });
  await tx.codeAssignment.createMany({
    data: sheet.diagnoses.map(({ code, source, evidence, copiedFrom }, index) => {
      const compact = compactCode(code);
      const earlier = known.get(compact);
      known.delete(compact);
      return {
        id: earlier?.id ?? newId(),
        encounterId,
        sequence: index + 1,
        codeSystem: "icd10cm",
        code: compact,
        source,
        documentId: evidence?.documentId ?? null,
        evidenceStart: evidence?.start ?? null,
        evidenceEnd: evidence?.end ?? null,
        evidenceText: evidence?.text ?? null,
        assignedById: earlier ? earlier.assignedById : sheet.userId,
        assignedAt: earlier?.assignedAt ?? sheet.now,
        copiedFromId: copiedFrom ?? null,
      };
    }),
  });
}

/** Replaces the services of an encounter by the sheet as the coder sees it, in line order. */
export async function replaceServices(
  tx: Transaction,
  encounterId: string,
  services: readonly CodedService[],
): Promise<void> {
  await tx.charge.deleteMany({ where: { encounterId } });
  await tx.charge.createMany({
    data: services.map((service, index) => ({
      id: newId(),
      encounterId,
      lineNumber: index + 1,
      serviceDate: toDateColumn(service.serviceDate),
      procedureCode: compactCode(service.procedureCode),
      modifiers: [...service.modifiers],
      units: service.units,
      chargeAmount: service.chargeAmount ?? null,
      diagnosisPointers: [...service.diagnosisPointers],
      placeOfService: service.placeOfService ?? null,
      ndc: service.ndc ?? null,
      source: service.source,
      proposed: service.proposed ?? false,
      copiedFromId: service.copiedFrom ?? null,
    })),
  });
}

/** The charge master's price for one unit on the service date; the modifier's own price before the plain one. */
export async function priceOf(
  tx: Transaction,
  service: Pick<CodedService, "procedureCode" | "modifiers" | "serviceDate">,
): Promise<Cents | undefined> {
  const on = toDateColumn(service.serviceDate);
  const rows = await tx.feeScheduleItem.findMany({
    where: {
      procedureCode: compactCode(service.procedureCode),
      modifier: { in: ["", ...service.modifiers] },
      effectiveFrom: { lte: on },
      OR: [{ effectiveTo: null }, { effectiveTo: { gte: on } }],
    },
    orderBy: { effectiveFrom: "desc" },
  });
  return (rows.find(({ modifier }) => modifier !== "") ?? rows[0])?.amount;
}

/** What the source charged for one unit, by code: it stands where the fee schedule says nothing. */
export async function sourcePrices(
  tx: Transaction,
  encounterId: string,
): Promise<ReadonlyMap<string, Cents>> {
  const rows = await tx.charge.findMany({ where: { encounterId, source: "import" } });
  const known = rows.flatMap(({ procedureCode, chargeAmount, units }): [string, Cents][] =>
    chargeAmount === null || chargeAmount % BigInt(units) !== 0n
      ? []
      : [[procedureCode, chargeAmount / BigInt(units)]],
  );
  return new Map(known);
}
