import { z } from "zod";
import { encounterDifference, type FieldDifference } from "@/domain/encounters/encounter-difference";
import type { ImportedEncounter } from "@/domain/encounters/imported-encounter";
import type { Setting } from "@/domain/encounters/setting";
import type { Encounter, Prisma } from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { contentHashOf } from "./encounter-rows";
import { EARLIER } from "./replace-content";

/** What waits in `encounter.upstream_change` until a person has looked at it. */
export interface UpstreamChange {
  readonly importRunId: string;
  readonly receivedAt: string;
  readonly contentHash: string;
  readonly differences: readonly FieldDifference[];
  readonly encounter: ImportedEncounter;
}

const stored = z.object({
  importRunId: z.string(),
  receivedAt: z.string(),
  contentHash: z.string(),
  differences: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
  encounter: z.looseObject({ charges: z.array(z.looseObject({ chargeAmount: z.string().optional() })) }),
});

/** JSON has no bigint: amounts travel as text. */
export const toStored = (change: UpstreamChange): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(change, (_key, value) => (typeof value === "bigint" ? value.toString() : value)));

export function fromStored(json: Prisma.JsonValue): UpstreamChange | undefined {
  const parsed = stored.safeParse(json);
  if (!parsed.success) return undefined;
  const { encounter, ...change } = parsed.data;
  const charges = encounter.charges.map(({ chargeAmount, ...charge }) => ({
    ...charge,
    ...(chargeAmount === undefined ? {} : { chargeAmount: BigInt(chargeAmount) }),
  }));
  return { ...change, encounter: { ...encounter, charges } as unknown as ImportedEncounter };
}

export async function describeChange(
  tx: Transaction,
  row: Encounter,
  arrived: { readonly encounter: ImportedEncounter; readonly importRunId: string; readonly now: Date },
): Promise<UpstreamChange> {
  return {
    importRunId: arrived.importRunId,
    receivedAt: arrived.now.toISOString(),
    contentHash: contentHashOf(arrived.encounter),
    differences: encounterDifference(await readStored(tx, row), arrived.encounter),
    encounter: arrived.encounter,
  };
}

/** The stored encounter in the reader's terms, without what people here have added. */
async function readStored(tx: Transaction, row: Encounter) {
  const charges = await tx.charge.findMany({
    where: { encounterId: row.id, source: "import" },
    orderBy: { lineNumber: "asc" },
  });
  const ofSource = { encounterId: row.id, sourceId: { not: null } };
  const documents = await tx.clinicalDocument.findMany({ where: ofSource });
  const entries = await tx.recordEntry.findMany({ where: ofSource });
  const accidentOn = fromOptionalDateColumn(row.accidentOn);
  return {
    setting: row.setting as Setting,
    placeOfService: row.placeOfService ?? "",
    serviceFrom: fromDateColumn(row.serviceFrom),
    serviceTo: fromDateColumn(row.serviceTo),
    ...(row.specialty ? { specialty: row.specialty } : {}),
    ...(row.reasonForVisit ? { reasonForVisit: row.reasonForVisit } : {}),
    ...(row.priorAuthorization ? { priorAuthorization: row.priorAuthorization } : {}),
    ...(accidentOn ? { accidentOn } : {}),
    charges: charges.map((charge) => ({
      serviceDate: fromDateColumn(charge.serviceDate),
      procedureCode: charge.procedureCode,
      modifiers: charge.modifiers,
      units: charge.units,
      ...(charge.chargeAmount === null ? {} : { chargeAmount: charge.chargeAmount }),
    })),
    documents: documents
      .map(({ sourceId, title, text }) => ({ sourceId: sourceId ?? "", title, text }))
      .filter(({ sourceId }) => !sourceId.includes(EARLIER)),
    entries: entries.map(({ sourceId }) => ({ sourceId: sourceId ?? "" })),
  };
}
