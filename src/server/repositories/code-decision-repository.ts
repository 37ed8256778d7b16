import type { HitKey } from "@/domain/code-sets/impact/update-impact";
import type { SeriesId } from "@/domain/code-sets/release/code-series";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile } from "@/server/refusal";

export interface DecidedHit extends HitKey {
  readonly series: SeriesId;
}

export interface CodeDecision {
  readonly decision: "replaced" | "recode" | "kept";
  readonly replacement: string | null;
  readonly reason: string | null;
}

const keyColumns = ({ on, ...key }: DecidedHit) => ({ ...key, effectiveOn: toDateColumn(on) });

/** What was decided about a hit before. */
export async function findDecision(tx: Transaction, hit: DecidedHit): Promise<CodeDecision | undefined> {
  const held = await tx.codeUpdateDecision.findFirst({
    where: { ...keyColumns(hit), decision: { not: OPEN } },
  });
  return held ? { ...held, decision: held.decision as CodeDecision["decision"] } : undefined;
}

/** A decision that was taken back: the row stays, the hit is open. */
const OPEN = "open";

/** Keeps a decision in place of none, of one taken back, or of "kept"; refused when somebody else was first. */
export async function keepDecision(
  tx: Transaction,
  hit: DecidedHit,
  decided: CodeDecision & { readonly decidedById: string | null; readonly decidedAt: Date },
): Promise<void> {
  const key = keyColumns(hit);
  const made = await tx.codeUpdateDecision.createMany({
    data: [{ id: newId(), ...key, ...decided }],
    skipDuplicates: true,
  });
  if (made.count > 0) return;
  const changed = await tx.codeUpdateDecision.updateMany({
    where: { ...key, decision: { in: ["kept", OPEN] } },
    data: decided,
  });
  if (changed.count === 0) throw changedMeanwhile("decision");
}

/** The hit is to be decided anew; refused when it is no longer to be coded again. */
export async function reopenHit(
  tx: Transaction,
  hit: DecidedHit,
  by: { readonly decidedById: string | null; readonly decidedAt: Date },
): Promise<void> {
  const { count } = await tx.codeUpdateDecision.updateMany({
    where: { ...keyColumns(hit), decision: "recode" },
    data: { ...by, decision: OPEN },
  });
  if (count === 0) throw changedMeanwhile("decision");
}

export interface KeptDecision extends HitKey, CodeDecision {
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
}

/** Decisions of a series, with who took them. */
export const decisionsOf = (tx: Transaction, series: SeriesId): Promise<KeptDecision[]> =>
  tx.$queryRaw<KeptDecision[]>`
    select d.change, d.code, d.detail, d.effective_on::text as "on", d.place, d.subject, d.decision, d.replacement,
           d.reason, u.display_name as "decidedBy", d.decided_at as "decidedAt"
    from code_update_decision d left join app_user u on u.id = d.decided_by_id
    where d.series = ${series} and d.decision <> ${OPEN}`;

/** What people call the claims, encounters and prices that decisions were about, by their ids. */
export async function namesOfSubjects(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const uuids = ids.filter((id) => UUID.test(id));
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    select id::text, number as name from encounter where id = any(${uuids}::uuid[])
    union all select id::text, patient_control_number from claim where id = any(${uuids}::uuid[])
    union all select id::text, procedure_code from fee_schedule_item where id = any(${uuids}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The code itself stands for the office's habits. */
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
