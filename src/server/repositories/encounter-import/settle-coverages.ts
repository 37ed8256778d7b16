import type { ImportedCoverage } from "@/domain/encounters/imported-encounter";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import type { Coverage } from "@/generated/prisma/client";
import { fromOptionalDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { type ImportContext, inChunks, type RecordFate, report } from "./import-context";
import { matchPayer } from "./import-directory";
import type { SettledPatients } from "./settle-patients";

type CoverageRow = Omit<Coverage, "organizationId">;

/** Coverages join their payer of the organization by id or name; two of one rank at one time are refused (R1). */
export async function settleCoverages(
  context: ImportContext,
  coverages: readonly ImportedCoverage[],
  patients: SettledPatients,
): Promise<void> {
  const { tx } = context;
  const stored = await tx.coverage.findMany({
    where: { patientId: { in: [...new Set(patients.values())] } },
  });
  const byPatient = Map.groupBy<string, CoverageRow>(stored, ({ patientId }) => patientId);
  const created: CoverageRow[] = [];
  for (const coverage of coverages) {
    const row = toRow(context, coverage, patients);
    if (!row) continue;
    const others = byPatient.get(row.patientId) ?? [];
    const overlapping = others.filter((other) => other.rank === row.rank && overlap(other, row));
    const match = overlapping.find(({ payerId }) => payerId === row.payerId);
    if (match) {
      tell(context, coverage, created.includes(match) ? "same" : await refresh(context, match, row));
    } else if (overlapping.length > 0) refuse(context, coverage, "coverage/overlaps", OVERLAPS);
    else {
      created.push(row);
      byPatient.set(row.patientId, [...others, row]);
      tell(context, coverage, "new");
    }
  }
  await inChunks(created, (data) => tx.coverage.createMany({ data }));
}

const OVERLAPS =
  "The patient already has another payer of this rank at this time. End the earlier coverage first.";

function toRow(
  context: ImportContext,
  coverage: ImportedCoverage,
  patients: SettledPatients,
): CoverageRow | undefined {
  const patientId = patients.get(coverage.patientSourceId);
  if (!patientId) {
    refuse(context, coverage, "reference/unresolved", "Its patient is neither in this file nor known here.");
    return undefined;
  }
  const payer = matchPayer(context.directory, coverage.payer);
  if (!payer) {
    const said = coverage.payer.name ?? coverage.payer.payerId ?? "";
    refuse(
      context,
      coverage,
      "payer/not-matched",
      `No payer of this organization is called "${said}"; add it under Settings and import again.`,
    );
    return undefined;
  }
  const { subscriber } = coverage;
  return {
    id: newId(),
    patientId,
    payerId: payer.id,
    rank: coverage.rank,
    memberId: coverage.memberId ?? "",
    groupNumber: coverage.groupNumber ?? null,
    relationship: coverage.relationship,
    subscriberLastName: subscriber?.lastName ?? null,
    subscriberFirstName: subscriber?.firstName ?? null,
    subscriberBirthDate: toOptionalDateColumn(subscriber?.birthDate),
    subscriberSex: subscriber?.sex ?? null,
    subscriberAddressLine: subscriber?.address.line ?? null,
    subscriberCity: subscriber?.address.city ?? null,
    subscriberState: subscriber?.address.state ?? null,
    subscriberZip: subscriber?.address.zip ?? null,
    effectiveFrom: toOptionalDateColumn(coverage.effectiveFrom),
    effectiveTo: toOptionalDateColumn(coverage.effectiveTo),
    version: 1,
  };
}

const ALWAYS = "0000-01-01" as CalendarDate;
const NEVER = "9999-12-31" as CalendarDate;
function overlap(a: CoverageRow, b: CoverageRow): boolean {
  const from = (row: CoverageRow) => fromOptionalDateColumn(row.effectiveFrom) ?? ALWAYS;
  const to = (row: CoverageRow) => fromOptionalDateColumn(row.effectiveTo) ?? NEVER;
  return from(a) <= to(b) && from(b) <= to(a);
}

/** A source that names only the payer never takes away what a better one has said. */
async function refresh({ tx }: ImportContext, stored: CoverageRow, said: CoverageRow): Promise<RecordFate> {
  if (said.memberId === "") return "same";
  const { id: _id, version: _version, patientId: _patient, ...told } = said;
  const changes = Object.entries(told).filter(
    ([field, value]) => value !== null && String(value) !== String(stored[field as keyof CoverageRow]),
  );
  if (changes.length === 0) return "same";
  await tx.coverage.updateMany({
    where: { id: stored.id, version: stored.version },
    data: { ...Object.fromEntries(changes), version: stored.version + 1 },
  });
  return "changed";
}

function refuse(
  context: ImportContext,
  coverage: ImportedCoverage,
  code: "coverage/overlaps" | "reference/unresolved" | "payer/not-matched",
  message: string,
): void {
  report(context, "block", [coverage.place, code, message]);
  context.outcomes.push({ kind: "coverage", place: coverage.place, fate: "refused", words: message });
}

function tell(context: ImportContext, coverage: ImportedCoverage, fate: RecordFate): void {
  const since = coverage.effectiveFrom ? ` from ${formatCalendarDate(coverage.effectiveFrom)}` : "";
  context.outcomes.push({
    kind: "coverage",
    place: coverage.place,
    fate,
    words: `Coverage ${coverage.rank}${since}`,
  });
}
