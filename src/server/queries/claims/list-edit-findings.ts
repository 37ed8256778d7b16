import { z } from "zod";
import { byUrgency, claimEdit } from "@/domain/claim-edits/catalog";
import type { ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { FindingPlace, Severity } from "@/domain/claims/edit-finding";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Cents, sumCents } from "@/domain/shared/money";
import { defineQuery, type ReadContext } from "@/server/queries/read-model";

export interface EditQueueClaim {
  readonly id: string;
  readonly number: string;
  readonly status: ClaimStatus;
  readonly serviceFrom: CalendarDate;
  readonly filingLimitOn: CalendarDate | null;
  readonly amount: Cents;
  readonly holderName: string | null;
  readonly heldByMe: boolean;
}
export interface EditQueueGroup {
  /** The edit, or `clean` for claims that were tested clean and wait for a person's release. */
  readonly editId: string;
  readonly title: string;
  readonly severity: Severity | null;
  readonly leavesWhen: string;
  /** Whether the edit can offer a certain correction. */
  readonly fixable: boolean;
  readonly count: number;
  readonly amount: Cents;
  readonly claims: readonly EditQueueClaim[];
}
export interface EditQueue {
  readonly groups: readonly EditQueueGroup[];
  readonly count: number;
  readonly amount: Cents;
  readonly oldestServiceOn: CalendarDate | null;
  readonly today: CalendarDate;
}

interface Row extends EditQueueClaim {
  readonly editId: string | null;
  readonly severity: Severity | null;
  readonly at: FindingPlace | null;
}

const MOST_CLAIMS = 2_000;
const input = z.strictObject({
  payerId: z.uuid().optional(),
  severity: z.enum(["any", "blocks", "warns"]).default("any"),
  /** A group to list whole; the others show their first rows. */
  open: z.string().max(60).optional(),
  perGroup: z.int().min(1).max(500).default(25),
});

/** What stops money today, grouped by the finding that is worst on each claim: one fix for 37. */
export const listEditFindings = defineQuery({
  name: "claims.list-edit-findings",
  permission: "claim:edit",
  discloses: "patient",
  input,

  async read(context, { payerId, severity, open, perGroup }): Promise<EditQueue> {
    const rows = worstPerClaim(await findingRows(context, payerId)).filter((row) => isWanted(row, severity));
    const groups = [...Map.groupBy(rows, ({ editId }) => editId ?? "clean")].map(([editId, claims]) =>
      groupOf(editId, claims, editId === open ? MOST_CLAIMS : perGroup),
    );
    return {
      groups: groups.sort(byRankThenAmount),
      count: rows.length,
      amount: sumCents(rows.map(({ amount }) => amount)),
      oldestServiceOn: rows.map(({ serviceFrom }) => serviceFrom).sort()[0] ?? null,
      today: context.today,
    };
  },
});

const findingRows = ({ tx, actor, now, reach }: ReadContext, payerId: string | undefined): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
    with office as materialized (
      select c.* from claim c
      where c.status in ('draft', 'held') and (${payerId ?? null}::uuid is null or c.payer_id = ${payerId ?? null}::uuid)
        and (${reach === "all"} or c.owner_id = ${actor.userId}::uuid)
        and not exists (select from work_item m where m.kind = 'manual-hold' and m.subject_kind = 'claim'
                        and m.subject_id = c.id and m.closed_at is null)
      order by coalesce(c.filing_limit_on, date '9999-12-31'), c.id limit ${MOST_CLAIMS})
    select c.id, c.patient_control_number as number, c.status, c.service_from::text as "serviceFrom",
           c.filing_limit_on::text as "filingLimitOn", c.total_charge as amount,
           case when w.lease_expires_at > ${now} then u.display_name end as "holderName",
           coalesce(w.lease_expires_at > ${now} and w.lease_holder_id = ${actor.userId}::uuid, false) as "heldByMe",
           f.edit_id as "editId", f.severity, f.at
    from office c
    left join claim_finding f on f.claim_id = c.id and f.status in ('open', 'override-proposed')
      and f.severity in ('stop', 'block', 'warn')
    left join work_item w on w.kind = 'edit-finding' and w.subject_kind = 'claim' and w.subject_id = c.id
      and w.closed_at is null
    left join app_user u on u.id = w.lease_holder_id
    order by coalesce(c.filing_limit_on, date '9999-12-31'), c.id`;

function worstPerClaim(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((found) => {
    const urgent = found.flatMap((row) =>
      row.editId && row.severity && row.at
        ? [{ row, editId: row.editId, severity: row.severity, at: row.at }]
        : [],
    );
    return urgent.sort(byUrgency)[0]?.row ?? found[0] ?? [];
  });
}

/** A clean claim waits for one key whatever is being worked on. */
const isWanted = (row: Row, wanted: "any" | "blocks" | "warns"): boolean =>
  wanted === "any" || row.severity === null || (row.severity === "warn") === (wanted === "warns");

/** Groups that no edit names: clean claims, and what building a batch found. */
const OTHER_GROUPS: Readonly<Record<string, { readonly title: string; readonly leavesWhen: string }>> = {
  clean: { title: "Tested clean, waits for release", leavesWhen: "A person releases it" },
  "x12-cannot-carry": {
    title: "The file cannot carry it",
    leavesWhen: "The field is corrected and the claim released",
  },
};

function groupOf(editId: string, rows: readonly Row[], shown: number): EditQueueGroup {
  const edit = claimEdit(editId);
  const words = edit ?? OTHER_GROUPS[editId];
  return {
    editId,
    title: words?.title ?? editId,
    severity: edit?.severity ?? rows[0]?.severity ?? null,
    leavesWhen: words?.leavesWhen ?? "",
    fixable: edit?.fix !== undefined,
    count: rows.length,
    amount: sumCents(rows.map(({ amount }) => amount)),
    claims: rows.slice(0, shown).map(({ editId: _edit, severity: _severity, at: _at, ...claim }) => claim),
  };
}

/** Stops and blocks before warnings, then the most money; clean claims first of all: they need one key. */
function byRankThenAmount(a: EditQueueGroup, b: EditQueueGroup): number {
  const rank = ({ severity }: EditQueueGroup) => (severity === null ? 0 : severity === "warn" ? 2 : 1);
  return (
    rank(a) - rank(b) ||
    (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : a.editId.localeCompare(b.editId))
  );
}
