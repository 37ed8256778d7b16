import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";
import type { ImportedEncounter } from "@/domain/encounters/imported-encounter";
import { SETTING_WORDS } from "@/domain/encounters/setting";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { Encounter } from "@/generated/prisma/client";
import { newId } from "@/server/db/new-id";
import { nextSpokenNumbers } from "@/server/repositories/counter-repository";
import { saveEncounter } from "@/server/repositories/encounter-repository";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { chargeRows, contentHashOf, documentRows, encounterColumns, entryRows } from "./encounter-rows";
import { type ImportContext, inChunks, type RecordFate, report } from "./import-context";
import { replaceContent, saveContent } from "./replace-content";
import { createCareResolver } from "./resolve-care";
import type { SettledPatients } from "./settle-patients";
import { describeChange, fromStored, toStored } from "./upstream-change";

/** Nobody has coded these yet: a change of the source is taken over at once. */
const UNCODED: readonly EncounterStatus[] = ["imported", "incomplete", "ready"];
const ENDED: readonly EncounterStatus[] = ["closed", "non-billable", "canceled"];

/** Files every encounter under its source id; returns the ids of those that are new or were changed. */
export async function settleEncounters(
  context: ImportContext,
  encounters: readonly ImportedEncounter[],
  patients: SettledPatients,
): Promise<string[]> {
  const { tx, sourceSystem } = context;
  const known = await tx.encounter.findMany({
    where: { sourceSystem, sourceId: { in: encounters.map(({ sourceId }) => sourceId) } },
  });
  const bySource = new Map(known.map((row) => [row.sourceId, row]));
  const arrived: { encounter: ImportedEncounter; patientId: string }[] = [];
  const touched: string[] = [];
  for (const encounter of encounters) {
    const patientId = patients.get(encounter.patientSourceId);
    if (!patientId) {
      refuse(context, encounter);
      continue;
    }
    const stored = bySource.get(encounter.sourceId);
    if (!stored) {
      arrived.push({ encounter, patientId });
      continue;
    }
    const fate = await meet(context, stored, encounter);
    tell(context, encounter, fate);
    if (fate === "changed") touched.push(stored.id);
  }
  return [...(await createAll(context, arrived)), ...touched];
}

async function createAll(
  context: ImportContext,
  arrived: readonly { readonly encounter: ImportedEncounter; readonly patientId: string }[],
): Promise<string[]> {
  const { tx, now, today, sourceSystem } = context;
  const careOf = createCareResolver(context);
  const numbers = await nextSpokenNumbers(tx, { prefix: "E", today, count: arrived.length });
  const rows: { id: string; encounter: ImportedEncounter }[] = [];
  const columns = [];
  for (const [position, { encounter, patientId }] of arrived.entries()) {
    const id = newId();
    rows.push({ id, encounter });
    columns.push({
      id,
      number: numbers[position] ?? id,
      patientId,
      ...encounterColumns(encounter, await careOf(encounter)),
      status: "imported",
      statusSince: now,
      sourceSystem,
      sourceId: encounter.sourceId,
      createdAt: now,
    });
    tell(context, encounter, "new");
  }
  await inChunks(columns, (data) => tx.encounter.createMany({ data }));
  const all = <T>(read: (id: string, encounter: ImportedEncounter) => T[]) =>
    rows.flatMap(({ id, encounter }) => read(id, encounter));
  await inChunks(all(chargeRows), (data) => tx.charge.createMany({ data }));
  await inChunks(all(documentRows), (data) => tx.clinicalDocument.createMany({ data }));
  await inChunks(all(entryRows), (data) => tx.recordEntry.createMany({ data }));
  return rows.map(({ id }) => id);
}

/** A message about an encounter that is already here: same, taken over, flagged for review, or too late. */
async function meet(
  context: ImportContext,
  stored: Encounter,
  encounter: ImportedEncounter,
): Promise<RecordFate> {
  const { tx } = context;
  const status = stored.status as EncounterStatus;
  const hash = contentHashOf(encounter);
  if (stored.contentHash === hash || fromStored(stored.upstreamChange)?.contentHash === hash) return "same";
  if (ENDED.includes(status)) {
    report(context, "warn", [
      encounter.place,
      "encounter/ended",
      `The source sends a change, but ${stored.number} is ${status}; it stays as it is.`,
    ]);
    return "same";
  }
  if (!UNCODED.includes(status)) return flag(context, stored, encounter);
  const care = await createCareResolver(context)(encounter);
  await saveContent(tx, stored, encounterColumns(encounter, care));
  await replaceContent(tx, stored.id, encounter);
  report(context, "note", [encounter.place, "encounter/changed", `${stored.number} was brought up to date.`]);
  return "changed";
}

/** Coded work is never changed behind the coder's back (R7). */
async function flag(
  context: ImportContext,
  stored: Encounter,
  encounter: ImportedEncounter,
): Promise<RecordFate> {
  const { tx, importRunId, now } = context;
  const change = await describeChange(tx, stored, { encounter, importRunId, now });
  await saveEncounter(tx, stored, { upstreamChange: toStored(change) });
  await openWorkItem(
    tx,
    {
      kind: "recode-after-change",
      queue: "coding",
      subjectKind: "encounter",
      subjectId: stored.id,
      reason: `The source changed ${change.differences.map(({ field }) => field.toLowerCase()).join(", ") || "its record"} after coding began`,
      leavesWhen: "the change is taken over or declined",
      ...(stored.coderId ? { ownerId: stored.coderId } : {}),
    },
    now,
  );
  report(context, "warn", [
    encounter.place,
    "encounter/changed-after-coding",
    `${stored.number} is ${stored.status}; the change waits there for review.`,
  ]);
  return "changed";
}

const wordsOf = ({ setting, serviceFrom }: ImportedEncounter): string =>
  `${SETTING_WORDS[setting]} ${formatCalendarDate(serviceFrom)}`;

const tell = (context: ImportContext, encounter: ImportedEncounter, fate: RecordFate) =>
  context.outcomes.push({ kind: "encounter", place: encounter.place, fate, words: wordsOf(encounter) });

function refuse(context: ImportContext, encounter: ImportedEncounter): void {
  const message = "Its patient is neither in this file nor known here, or was refused.";
  report(context, "block", [encounter.place, "reference/unresolved", message]);
  context.outcomes.push({ kind: "encounter", place: encounter.place, fate: "refused", words: message });
}
