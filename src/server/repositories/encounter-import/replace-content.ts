import type { ImportedEncounter } from "@/domain/encounters/imported-encounter";
import type { Encounter, Prisma } from "@/generated/prisma/client";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile } from "@/server/refusal";
import { chargeRows, documentRows, entryRows } from "./encounter-rows";

/** What a source no longer sends stays in the record, marked: a record never loses what somebody may have read. */
export const NO_LONGER_SENT = "no longer sent";

/** Ends the source id of a document whose text was replaced. */
export const EARLIER = "#earlier-";

/** The encounter's own columns, unless somebody changed it since it was read. */
export async function saveContent(
  tx: Transaction,
  { id, version }: Pick<Encounter, "id" | "version">,
  columns: Prisma.EncounterUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.encounter.updateMany({
    where: { id, version },
    data: { ...columns, version: version + 1 },
  });
  if (count === 0) throw changedMeanwhile("encounter");
}

/** Brings charges, documents and entries of a stored encounter to what its source says now. */
export async function replaceContent(
  tx: Transaction,
  encounterId: string,
  said: ImportedEncounter,
): Promise<void> {
  await tx.charge.deleteMany({ where: { encounterId, source: "import" } });
  const kept = await tx.charge.findMany({ where: { encounterId }, select: { lineNumber: true } });
  const offset = Math.max(0, ...kept.map(({ lineNumber }) => lineNumber));
  await tx.charge.createMany({
    data: chargeRows(encounterId, said).map((row) => ({ ...row, lineNumber: row.lineNumber + offset })),
  });
  await mergeDocuments(tx, encounterId, said);
  await mergeEntries(tx, encounterId, said);
}

/** A changed text is a new, unread document; the earlier one stays, because codes and queries quote it by offset. */
async function mergeDocuments(tx: Transaction, encounterId: string, said: ImportedEncounter): Promise<void> {
  const stored = await tx.clinicalDocument.findMany({ where: { encounterId } });
  const known = new Map(stored.map((row) => [row.sourceId, row]));
  const rewritten: string[] = [];
  for (const { sourceId, title, text, signed } of said.documents) {
    const row = known.get(sourceId);
    if (!row) continue;
    if (row.text !== text) {
      rewritten.push(sourceId);
      const versions = stored.filter((one) => one.sourceId?.startsWith(`${sourceId}${EARLIER}`)).length;
      await tx.clinicalDocument.updateMany({
        where: { id: row.id },
        data: { title: `${row.title} (earlier version)`, sourceId: `${sourceId}${EARLIER}${versions + 1}` },
      });
    } else if (row.title !== title || row.signed !== signed)
      await tx.clinicalDocument.updateMany({ where: { id: row.id }, data: { title, signed } });
  }
  const documents = said.documents.filter(
    ({ sourceId }) => !known.has(sourceId) || rewritten.includes(sourceId),
  );
  await tx.clinicalDocument.createMany({ data: documentRows(encounterId, { documents }) });
}

async function mergeEntries(tx: Transaction, encounterId: string, said: ImportedEncounter): Promise<void> {
  const stored = await tx.recordEntry.findMany({ where: { encounterId } });
  const known = new Map(stored.map((row) => [row.sourceId, row]));
  for (const entry of said.entries) {
    const row = known.get(entry.sourceId);
    if (!row) continue;
    const data = {
      codeSystem: entry.codeSystem ?? null,
      code: entry.code ?? null,
      display: entry.display,
      value: entry.value ?? null,
      unit: entry.unit ?? null,
      recordedOn: toOptionalDateColumn(entry.recordedOn),
      status: entry.status ?? null,
    };
    const same = Object.entries(data).every(
      ([field, value]) => String(value) === String(row[field as keyof typeof row]),
    );
    if (!same) await tx.recordEntry.updateMany({ where: { id: row.id }, data });
  }
  const entries = said.entries.filter(({ sourceId }) => !known.has(sourceId));
  await tx.recordEntry.createMany({ data: entryRows(encounterId, { entries }) });
  const still = new Set(said.entries.map(({ sourceId }) => sourceId));
  const gone = stored.filter(({ sourceId }) => sourceId !== null && !still.has(sourceId)).map(({ id }) => id);
  await tx.recordEntry.updateMany({ where: { id: { in: gone } }, data: { status: NO_LONGER_SENT } });
}
