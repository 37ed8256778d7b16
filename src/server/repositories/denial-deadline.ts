import { type AppealChannel, appealDeadline, deadlineWords, sendBy } from "@/domain/appeals/appeal-deadline";
import { addDays, type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { findAppealRule, type StoredAppealRule } from "./appeal-clock";
import { changeAppeal } from "./appeal-repository";
import { changeDenial } from "./denial-row";

interface Level {
  readonly program: string;
  readonly payerId: string | null;
  readonly level: number;
}

interface OpenDenial {
  readonly id: string;
  readonly version: number;
  readonly payerId: string;
  readonly noticedOn: string;
  readonly deadlineOn: string | null;
  readonly deadlineBasis: string | null;
  /** Begun while its deadline was not known. */
  readonly appealId: string | null;
  readonly appealVersion: number | null;
  readonly channel: string | null;
}

/** Without a rule a denial is alarmed soon, never left without a date. */
const DAYS_WITHOUT_RULE = 2;

/** The clocks of open denials whose next appeal is of this level, counted anew by the rules as they are now. */
export async function recountDeadlines(
  tx: Transaction,
  of: Level,
  { today }: { readonly today: CalendarDate },
): Promise<number> {
  const rules = new Map<string, StoredAppealRule | undefined>();
  let recounted = 0;
  for (const denial of await openDenialsOf(tx, of)) {
    const { payerId } = denial;
    const noticedOn = calendarDate(denial.noticedOn);
    const key = `${payerId} ${noticedOn}`;
    if (!rules.has(key)) rules.set(key, await findAppealRule(tx, { ...of, payerId, noticedOn }));
    recounted += await dateDenial(tx, denial, { rule: rules.get(key), noticedOn, today });
  }
  return recounted;
}

interface Clock {
  readonly rule: StoredAppealRule | undefined;
  readonly noticedOn: CalendarDate;
  readonly today: CalendarDate;
}

/** How many denials have another clock now: this one or none. */
async function dateDenial(tx: Transaction, denial: OpenDenial, clock: Clock): Promise<0 | 1> {
  const { rule, noticedOn, today } = clock;
  const deadlineOn = rule && appealDeadline(rule, { noticedOn });
  const basis = rule ? deadlineWords(rule, noticedOn) : null;
  if ((deadlineOn ?? null) === denial.deadlineOn && basis === denial.deadlineBasis) return 0;
  await changeDenial(tx, denial, {
    deadlineOn: toOptionalDateColumn(deadlineOn),
    deadlineRuleId: rule?.id ?? null,
    deadlineBasis: basis,
  });
  await moveItem(tx, { kind: "denial-new", subjectId: denial.id }, deadlineOn, today);
  if (rule && deadlineOn) await dateAppeal(tx, denial, { rule, deadlineOn, today });
  return 1;
}

/** Those that nobody appeals yet, or appeals without a date; the notice is the last decision, or the remittance. */
const openDenialsOf = (tx: Transaction, of: Level): Promise<OpenDenial[]> => tx.$queryRaw<OpenDenial[]>`
  select d.id, d.version, c.payer_id as "payerId", d.deadline_on::text as "deadlineOn",
         d.deadline_basis as "deadlineBasis", o.id as "appealId", o.version as "appealVersion", o.channel,
         coalesce((select max(a.decided_on) from appeal a where a.denial_id = d.id and a.status = 'decided'),
                  r.payment_on)::text as "noticedOn"
  from denial d
  join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
  join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
  join claim_payment cp on cp.organization_id = d.organization_id and cp.id = d.claim_payment_id
  join remittance r on r.organization_id = cp.organization_id and r.id = cp.remittance_id
  left join appeal o on o.organization_id = d.organization_id and o.denial_id = d.id
    and o.status in ('drafting', 'ready') and o.deadline_on is null
  where (d.status in ('new', 'assigned', 'correcting') or d.status = 'appealing' and o.id is not null)
    and p.program = ${of.program} and (${of.payerId}::uuid is null or p.id = ${of.payerId}::uuid)
    and ${of.level} = 1 + coalesce((
      select max(a.level) from appeal a
      join denial other on other.organization_id = a.organization_id and other.id = a.denial_id
      where a.claim_id = d.claim_id and a.filed_at is not null
        and other.service_line_id is not distinct from d.service_line_id), 0)
  order by d.id for update of d`;

interface Dated {
  readonly rule: StoredAppealRule;
  readonly deadlineOn: CalendarDate;
  readonly today: CalendarDate;
}

async function dateAppeal(
  tx: Transaction,
  { appealId, appealVersion, channel }: OpenDenial,
  { rule, deadlineOn, today }: Dated,
): Promise<void> {
  if (appealId === null || appealVersion === null) return;
  await changeAppeal(
    tx,
    { id: appealId, version: appealVersion },
    { deadlineOn: toDateColumn(deadlineOn), deadlineRuleId: rule.id, levelName: rule.levelName },
  );
  const letGoBy = sendBy(deadlineOn, rule.filedWhen, (channel ?? "mail") as AppealChannel);
  await moveItem(tx, { kind: "appeal-due", subjectId: appealId }, letGoBy, today);
}

/** The open item in the queue has the clock of its subject. */
const moveItem = (
  tx: Transaction,
  { kind, subjectId }: { readonly kind: string; readonly subjectId: string },
  dueOn: CalendarDate | undefined,
  today: CalendarDate,
) => tx.$executeRaw`
  update work_item
  set due_on = ${dueOn ?? addDays(today, DAYS_WITHOUT_RULE)}::date,
      reason = replace(reason, '; deadline unknown', '') || ${dueOn ? "" : "; deadline unknown"}
  where kind = ${kind} and subject_id = ${subjectId}::uuid and closed_at is null`;
