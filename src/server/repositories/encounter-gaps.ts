import { type EncounterStatus, encounterLifecycle } from "@/domain/encounters/encounter-lifecycle";
import { blocksCoding, type EncounterGap, findGaps, GAP_FACTS } from "@/domain/encounters/find-gaps";
import type { Setting } from "@/domain/encounters/setting";
import { assert } from "@/domain/shared/assert";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type NewWorkItem, openWorkItems } from "@/server/repositories/work-item-repository";

/** Days from arrival in which a chart is to be coded, and a gap to be filled. */
const CODING_DAYS = 4;
const INTAKE_DAYS = 2;

interface GapRow {
  readonly id: string;
  readonly status: string;
  readonly setting: string;
  readonly hasProvider: boolean;
  readonly hasPractice: boolean;
  readonly hasFacility: boolean;
  readonly signedCount: number;
  readonly documentCount: number;
  readonly entryCount: number;
  readonly chargeCount: number;
  readonly amount: bigint | null;
  readonly memberId: string | null;
  readonly oldGaps: string[];
}

interface Clock {
  readonly now: Date;
  readonly today: CalendarDate;
}

export interface GapResult {
  readonly ready: number;
  readonly incomplete: number;
}

/**
 * Looks again at encounters that intake has not finished: what is missing is written down, the complete ones are
 * opened to the coders, the others to registration. Encounters past intake are left alone.
 */
export async function refreshGaps(
  tx: Transaction,
  encounterIds: readonly string[],
  clock: Clock,
): Promise<GapResult> {
  const rows = encounterIds.length > 0 ? await readFacts(tx, encounterIds) : [];
  const judged = rows.map((row) => ({ row, gaps: gapsOf(row) }));
  const settled = judged.map(({ row, gaps }) => ({ row, gaps, status: statusFor(gaps) }));
  for (const group of Map.groupBy(settled, ({ status, gaps }) => `${status}:${gaps.join(",")}`).values())
    await saveGroup(tx, group, clock);
  await settleWorkItems(tx, settled, clock);
  const ready = settled.filter(({ status }) => status === "ready").length;
  return { ready, incomplete: settled.length - ready };
}

interface Settled {
  readonly row: GapRow;
  readonly gaps: readonly EncounterGap[];
  readonly status: EncounterStatus;
}

const statusFor = (gaps: readonly EncounterGap[]): EncounterStatus =>
  blocksCoding(gaps) ? "incomplete" : "ready";

const gapsOf = (row: GapRow): EncounterGap[] =>
  findGaps({
    setting: row.setting as Setting,
    documents: Array.from({ length: row.documentCount }, (_, position) => ({
      signed: position < row.signedCount,
    })),
    entryCount: row.entryCount,
    coverage: row.memberId === null ? undefined : { memberId: row.memberId },
    hasProvider: row.hasProvider,
    hasPractice: row.hasPractice,
    hasFacility: row.hasFacility,
    chargeCount: row.chargeCount,
  });

/** Oldest service first: of work due on the same day it is taken first. */
const readFacts = (tx: Transaction, encounterIds: readonly string[]): Promise<GapRow[]> => tx.$queryRaw<
  GapRow[]
>`
  select e.id, e.status, e.setting, e.gaps as "oldGaps",
         e.provider_id is not null as "hasProvider", e.practice_id is not null as "hasPractice",
         e.facility_id is not null as "hasFacility",
         coalesce(d.documents, 0)::int as "documentCount", coalesce(d.signed, 0)::int as "signedCount",
         coalesce(r.entries, 0)::int as "entryCount", coalesce(c.charges, 0)::int as "chargeCount", c.amount,
         v.member_id as "memberId"
  from encounter e
  left join lateral (select count(*) as documents, count(*) filter (where signed) as signed
                     from clinical_document where encounter_id = e.id) d on true
  left join lateral (select count(*) as entries from record_entry
                     where encounter_id = e.id and status is distinct from 'no longer sent') r on true
  left join lateral (select count(*) as charges, sum(charge_amount)::bigint as amount
                     from charge where encounter_id = e.id) c on true
  left join lateral (select member_id from coverage
                     where patient_id = e.patient_id and coalesce(effective_from, e.service_from) <= e.service_from
                       and coalesce(effective_to, e.service_from) >= e.service_from
                     order by rank, effective_from desc nulls last limit 1) v on true
  where e.id = any(${[...encounterIds]}::uuid[]) and e.status in ('imported', 'incomplete', 'ready')
  order by e.service_from, e.number`;

/** The lifecycle's complete and find-gaps, for all encounters of one outcome at once. */
async function saveGroup(tx: Transaction, group: readonly Settled[], { now, today }: Clock): Promise<void> {
  const [first] = group;
  if (!first) return;
  const moved = group.filter(({ row }) => row.status !== first.status).map(({ row }) => row.id);
  for (const { row } of group)
    assert(
      row.status === first.status || encounterLifecycle.isEdge(row.status as EncounterStatus, first.status),
      `an encounter never goes from ${row.status} to ${first.status}`,
    );
  const stayed = group
    .filter(({ row }) => row.status === first.status && row.oldGaps.join() !== first.gaps.join())
    .map(({ row }) => row.id);
  const gaps = [...first.gaps];
  const dueOn = toDateColumn(addDays(today, first.status === "ready" ? CODING_DAYS : INTAKE_DAYS));
  await tx.encounter.updateMany({
    where: { id: { in: moved } },
    data: { status: first.status, statusSince: now, gaps, dueOn, version: { increment: 1 } },
  });
  await tx.encounter.updateMany({ where: { id: { in: stayed } }, data: { gaps, version: { increment: 1 } } });
}

const INTAKE_KINDS = [
  ...new Set(Object.values(GAP_FACTS).flatMap(({ workItem }) => (workItem ? [workItem] : []))),
];

/** Exactly the items that the gaps of today call for stay open. */
async function settleWorkItems(
  tx: Transaction,
  settled: readonly Settled[],
  { now, today }: Clock,
): Promise<void> {
  const wanted = settled.flatMap((one) => itemsFor(one, today));
  for (const kind of [...INTAKE_KINDS, "code-encounter"]) {
    const subjects = new Set(wanted.filter((item) => item.kind === kind).map(({ subjectId }) => subjectId));
    const over = settled.map(({ row }) => row.id).filter((id) => !subjects.has(id));
    await tx.workItem.updateMany({
      where: { kind, subjectKind: "encounter", subjectId: { in: over }, closedAt: null },
      data: { closedAt: now, leaseHolderId: null, leaseExpiresAt: null },
    });
  }
  await openWorkItems(tx, wanted, now);
}

function itemsFor({ row, gaps, status }: Settled, today: CalendarDate): NewWorkItem[] {
  const subject = {
    subjectKind: "encounter",
    subjectId: row.id,
    ...(row.amount ? { amount: row.amount } : {}),
  };
  const byKind = Map.groupBy(
    gaps.flatMap((gap) => (GAP_FACTS[gap].workItem ? [GAP_FACTS[gap]] : [])),
    ({ workItem }) => workItem ?? "",
  );
  const intake: NewWorkItem[] = [...byKind].map(([kind, facts]) => ({
    kind,
    queue: "intake",
    ...subject,
    reason: facts.map(({ words }) => words).join("; "),
    leavesWhen: facts.map(({ leavesWhen }) => leavesWhen).join("; "),
    dueOn: addDays(today, INTAKE_DAYS),
  }));
  if (status !== "ready") return intake;
  const coding: NewWorkItem = {
    kind: "code-encounter",
    queue: "coding",
    ...subject,
    reason: "Ready to be coded",
    leavesWhen: "coding is completed, or the chart is held or ended",
    dueOn: addDays(today, CODING_DAYS),
  };
  return [...intake, coding];
}
