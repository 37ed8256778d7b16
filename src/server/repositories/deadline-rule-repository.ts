import type { DeadlineKind } from "@/domain/settings/deadline-kinds";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { DeadlineRule } from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { refusedAt, refuseTaken } from "./office-settings";

export interface RuleScope {
  readonly kind: DeadlineKind;
  readonly program: string;
  readonly payerId: string | null;
  readonly level: number;
}
export const scopeOf = ({ kind, program, payerId, level }: DeadlineRule): RuleScope => ({
  kind: kind as DeadlineKind,
  program,
  payerId,
  level,
});

interface RuleToSave extends RuleScope {
  readonly filingBasis: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** One rule on each day for a kind, payer and level; the payer's line of business is the rule's; dates in order. */
export async function requireRuleFits(tx: Transaction, rule: RuleToSave, id?: string): Promise<void> {
  const problem = problemOf(rule);
  if (problem) throw refusedAt(...problem);
  if (rule.payerId !== null) await requirePayerOf(tx, rule.payerId, rule.program);
  const { kind, program, payerId, level } = rule;
  const others = await tx.deadlineRule.findMany({
    where: {
      ...{ kind, program, payerId, level },
      ...(rule.validTo === null ? {} : { validFrom: { lte: toDateColumn(rule.validTo) } }),
      OR: [{ validTo: null }, { validTo: { gte: toDateColumn(rule.validFrom) } }],
      ...(id === undefined ? {} : { NOT: { id } }),
    },
    orderBy: { id: "asc" },
    take: 1,
  });
  const [other] = others;
  refuseTaken(other ?? null, id, { field: "validFrom", says: other ? overlapWords(other) : "" });
}

function problemOf(rule: RuleToSave): readonly [field: string, says: string] | undefined {
  if (rule.validTo !== null && rule.validTo < rule.validFrom)
    return ["validTo", "The last day lies before the first."];
  if (rule.kind === "appeal" && rule.level < 1) return ["level", "An appeal has a level from 1 on."];
  if (rule.kind === "filing" && rule.filingBasis === null)
    return ["filingBasis", "Say what the days are counted from."];
  return undefined;
}

async function requirePayerOf(tx: Transaction, payerId: string, program: string): Promise<void> {
  const payer = await tx.payer.findFirst({ where: { id: payerId }, select: { program: true } });
  if (!payer) throw notFound("payer");
  if (payer.program !== program) throw refusedAt("payerId", "This payer has another line of business.");
}

function overlapWords({ validFrom, validTo }: DeadlineRule): string {
  const until = fromOptionalDateColumn(validTo);
  const days = until
    ? `from ${formatCalendarDate(fromDateColumn(validFrom))} to ${formatCalendarDate(until)}`
    : `since ${formatCalendarDate(fromDateColumn(validFrom))}`;
  return `There is a rule ${days}. End it first, or change it.`;
}
