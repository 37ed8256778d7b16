import { addDays, type CalendarDate, formatCalendarDate } from "../shared/calendar-date";
import { type DeadlineTerms, deadlineOf } from "../shared/deadline";
import type { Cents } from "../shared/money";

/** How an appeal leaves the office. */
export const APPEAL_CHANNELS = ["mailbox", "portal", "fax", "mail"] as const;
export type AppealChannel = (typeof APPEAL_CHANNELS)[number];

/** Days on the way; alarms subtract them where an appeal counts as filed when it is received. */
const DAYS_ON_THE_WAY: Readonly<Record<AppealChannel, number>> = { mailbox: 0, portal: 0, fax: 0, mail: 5 };

/** One level's clock as the office keeps it: dated data with its source. */
export interface AppealClockRule {
  readonly level: number;
  readonly levelName: string;
  readonly terms: DeadlineTerms;
  readonly filedWhen: "sent" | "received";
  readonly decisionDays?: number;
  readonly minimumAmount?: Cents;
  readonly source: string;
  readonly confirmed: boolean;
}

/** The last day to file. A date printed on the notice wins if it is earlier. */
export function appealDeadline(
  rule: Pick<AppealClockRule, "terms">,
  notice: { readonly noticedOn: CalendarDate; readonly printedOn?: CalendarDate | undefined },
): CalendarDate {
  const byRule = deadlineOf(notice.noticedOn, rule.terms);
  return notice.printedOn !== undefined && notice.printedOn < byRule ? notice.printedOn : byRule;
}

/** The rule in words, with what it rests on; an unconfirmed row says so on every deadline. */
export function deadlineWords(rule: AppealClockRule, noticedOn: CalendarDate): string {
  const { count, unit, calendar, receiptPresumptionDays } = rule.terms;
  const days = calendar === "business" ? `business ${unit}s` : `${unit}s`;
  const receipt =
    receiptPresumptionDays === 0
      ? "the notice of"
      : `receipt, ${receiptPresumptionDays} days after the notice of`;
  const confirmed = rule.confirmed ? "" : ", not confirmed by the office yet";
  return `${count} ${days} from ${receipt} ${formatCalendarDate(noticedOn)} (${rule.source}${confirmed})`;
}

/** The last day to let it go by this channel. */
export const sendBy = (
  deadlineOn: CalendarDate,
  filedWhen: AppealClockRule["filedWhen"],
  channel: AppealChannel,
): CalendarDate => (filedWhen === "received" ? addDays(deadlineOn, -DAYS_ON_THE_WAY[channel]) : deadlineOn);

export type FilingTrouble = "after-deadline" | "below-minimum";

/** What makes a filing need good cause: a request that is recorded, never a button that moves the date. */
export function filingTroubles(filing: {
  readonly today: CalendarDate;
  readonly channel: AppealChannel;
  readonly amount: Cents;
  readonly deadlineOn: CalendarDate | undefined;
  readonly rule: Pick<AppealClockRule, "filedWhen" | "minimumAmount"> | undefined;
}): FilingTrouble[] {
  const { today, channel, amount, deadlineOn, rule } = filing;
  const troubles: FilingTrouble[] = [];
  if (deadlineOn && today > sendBy(deadlineOn, rule?.filedWhen ?? "received", channel))
    troubles.push("after-deadline");
  if (rule?.minimumAmount !== undefined && amount < rule.minimumAmount) troubles.push("below-minimum");
  return troubles;
}

/** When the payer must have decided; undefined where the level sets no clock. */
export const decisionDueOn = (
  filedOn: CalendarDate,
  rule: Pick<AppealClockRule, "decisionDays"> | undefined,
): CalendarDate | undefined =>
  rule?.decisionDays === undefined ? undefined : addDays(filedOn, rule.decisionDays);
