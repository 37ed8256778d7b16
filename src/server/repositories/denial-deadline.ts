import { appealDeadline, deadlineWords } from "@/domain/appeals/appeal-deadline";
import { addDays, type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { findAppealRule, type StoredAppealRule } from "./appeal-clock";
import { changeDenial } from "./denial-row";

interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

interface OpenDenial {
  readonly id: string;
  readonly version: number;
  readonly payerId: string;
  readonly noticedOn: string;
  readonly deadlineOn: string | null;
  readonly deadlineBasis: string | null;
}

/** Without a rule a denial is alarmed soon, never left without a date. */
const DAYS_WITHOUT_RULE = 2;

/** The clocks of open denials whose next appeal is of this level, counted anew by the rules as they are now. */
export async function recountDeadlines(
  tx: Transaction,
  of: { readonly program: string; readonly payerId: string | null; readonly level: number },
  { today }: Moment,
): Promise<number> {
  const rules = new Map<string, StoredAppealRule | undefined>();
  let recounted = 0;
  for (const denial of await openDenialsOf(tx, of)) {
    const noticedOn = calendarDate(denial.noticedOn);
    const key = `${denial.payerId} ${noticedOn}`;
    const { payerId } = denial;
    if (!rules.has(key)) rules.set(key, await findAppealRule(tx, { ...of, payerId, noticedOn }));
    const rule = rules.get(key);
    const deadlineOn = rule && appealDeadline(rule, { noticedOn });
    const basis = rule ? deadlineWords(rule, noticedOn) : null;
    if ((deadlineOn ?? null) === denial.deadlineOn && basis === denial.deadlineBasis) continue;
    await changeDenial(tx, denial, {
      deadlineOn: toOptionalDateColumn(deadlineOn),
      deadlineRuleId: rule?.id ?? null,
      deadlineBasis: basis,
    });
    await moveWorkItem(tx, denial.id, { deadlineOn, today });
    recounted += 1;
  }
  return recounted;
}

/** Those that nobody appeals yet; the notice is the last decision on them, or the remittance. */
const openDenialsOf = (
  tx: Transaction,
  of: { readonly program: string; readonly payerId: string | null; readonly level: number },
): Promise<OpenDenial[]> => tx.$queryRaw<OpenDenial[]>`
  select d.id, d.version, c.payer_id as "payerId", d.deadline_on::text as "deadlineOn",
         d.deadline_basis as "deadlineBasis",
         coalesce((select max(a.decided_on) from appeal a where a.denial_id = d.id and a.status = 'decided'),
                  r.payment_on)::text as "noticedOn"
  from denial d
  join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
  join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
  join claim_payment cp on cp.organization_id = d.organization_id and cp.id = d.claim_payment_id
  join remittance r on r.organization_id = cp.organization_id and r.id = cp.remittance_id
  where d.status in ('new', 'assigned', 'correcting') and p.program = ${of.program}
    and (${of.payerId}::uuid is null or p.id = ${of.payerId}::uuid)
    and ${of.level} = 1 + coalesce((
      select max(a.level) from appeal a
      join denial o on o.organization_id = a.organization_id and o.id = a.denial_id
      where a.claim_id = d.claim_id and a.filed_at is not null
        and o.service_line_id is not distinct from d.service_line_id), 0)
  order by d.id for update of d`;

/** The open item of a denial has the denial's clock. */
const moveWorkItem = (
  tx: Transaction,
  denialId: string,
  { deadlineOn, today }: { readonly deadlineOn: CalendarDate | undefined; readonly today: CalendarDate },
) => tx.$executeRaw`
  update work_item
  set due_on = ${deadlineOn ?? addDays(today, DAYS_WITHOUT_RULE)}::date,
      reason = replace(reason, '; deadline unknown', '') || ${deadlineOn ? "" : "; deadline unknown"}
  where kind = 'denial-new' and subject_kind = 'denial' and subject_id = ${denialId}::uuid and closed_at is null`;
