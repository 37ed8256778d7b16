/** In which order the days of a claim come (SNIP 4): what made the care necessary, the care, other payers' word, the file. */
import { type CalendarDate, dateToD8 } from "../../shared/calendar-date";
import type { Loop, Period } from "../definition";
import type { Ancestors, Rule, RuleFinding } from "../guide";
import { type ClaimGuide, sharedRule } from "./837-rules";

interface Day {
  readonly date: CalendarDate;
}
interface Served {
  readonly period: Period;
}
interface DatedLine {
  readonly serviceDate?: Served | undefined;
}
interface LineAdjudication {
  readonly checkOrRemittanceDate?: Day | undefined;
}
interface DatedClaim {
  readonly serviceDate?: Served | undefined;
  readonly statementDates?: Served | undefined;
  readonly lines: readonly DatedLine[];
  readonly otherSubscribers: readonly {
    readonly payer: { readonly checkOrRemittanceDate?: Day | undefined };
  }[];
}

/** What has happened before a service, by the names that claims give it. */
const BEFORE_SERVICE: Readonly<Record<string, string>> = {
  onsetOfCurrentIllness: "The illness began",
  initialTreatment: "The treatment began",
  lastSeen: "The patient was seen",
  acuteManifestation: "The condition became acute",
  accident: "The accident happened",
  lastMenstrualPeriod: "The last menstrual period began",
  lastXRay: "The X-ray was taken",
  prescription: "The prescription was written",
  appliancePlacement: "The appliance was placed",
};
/** First and last day of one thing. */
const BEGINNING_AND_END: readonly (readonly [string, string])[] = [
  ["admission", "discharge"],
  ["careAssumed", "careRelinquished"],
];

/** `dated` are the claim and its lines, `batch` the set around them, which has the day it was made on. */
export function dateRules(
  { name, authority, claim, line }: Omit<ClaimGuide<Loop, Loop, Loop>, "subscriber">,
  batch: Loop,
): readonly Rule[] {
  const head = (id: string, where: string) =>
    ({ id: `${name}/${id}`, snip: 4, severity: "warning", authority: `${authority}, ${where}` }) as const;
  const causes = Object.keys(BEFORE_SERVICE).filter((key) => key in claim.children);
  const pairs = BEGINNING_AND_END.filter(([first]) => isDay(claim, first));
  const made = (ancestors: Ancestors) =>
    (ancestors(batch) as { readonly beginning?: Day } | undefined)?.beginning?.date;
  const causeRule = sharedRule(claim, head("cause-before-service", "DTP of loop 2300"), (value: DatedClaim) =>
    causeAfterService(value, causes),
  );
  const endRule = sharedRule(claim, head("beginning-before-end", "DTP of loop 2300"), (value: DatedClaim) =>
    endsBeforeItBegins(value, pairs),
  );
  const sentRule = sharedRule(
    claim,
    head("served-before-sent", "BHT04"),
    (value: DatedClaim, ancestors) =>
      notYet("serviceDate", value.serviceDate, made(ancestors)) ??
      notYet("statementDates", value.statementDates, made(ancestors)),
  );
  return [
    ...(causes.length > 0 ? [causeRule] : []),
    ...(pairs.length > 0 ? [endRule] : []),
    ...("serviceDate" in claim.children || "statementDates" in claim.children ? [sentRule] : []),
    {
      ...sharedRule(claim, head("paid-after-service", "loop 2330B, DTP*573"), paidBeforeService),
      inside: loopIn(claim, "otherSubscribers", "payer"),
    },
    sharedRule(
      loopIn(line, "adjudications"),
      head("line-paid-after-service", "loop 2430, DTP*573"),
      (value: LineAdjudication, ancestors) => linePaidBeforeService(value, ancestors(line)),
    ),
    sharedRule(line, head("line-served-before-sent", "BHT04 and DTP*472"), (value: DatedLine, ancestors) =>
      notYet("serviceDate", value.serviceDate, made(ancestors)),
    ),
  ];
}
/** A loop inside, which every claim has. */
function loopIn(loop: Loop, ...keys: readonly string[]): Loop {
  let inside = loop;
  for (const key of keys) {
    const node = inside.children[key]?.node;
    if (node?.kind !== "loop") throw new RangeError(`loop ${inside.id} has no loop ${key}`);
    inside = node;
  }
  return inside;
}
/** Days with an hour (DTP02 is DT) are compared by the rules of stays. */
function isDay({ children }: Loop, key: string): boolean {
  const node = children[key]?.node;
  return node?.kind === "segment" && "date" in node.fields;
}

/** The last day of service, and the first. */
function lastDay({ serviceDate, statementDates, lines }: DatedClaim): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const each of [serviceDate, statementDates, ...lines.map((line) => line.serviceDate)]) {
    const day = each?.period.to ?? each?.period.from;
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}
function firstDay({ serviceDate, statementDates, lines }: DatedClaim): CalendarDate | undefined {
  let first: CalendarDate | undefined;
  for (const each of [serviceDate, statementDates, ...lines.map((line) => line.serviceDate)]) {
    const day = each?.period.from;
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

const dayAt = (value: DatedClaim, key: string): CalendarDate | undefined =>
  ((value as unknown as Readonly<Record<string, Day | undefined>>)[key] as Day | undefined)?.date;

function causeAfterService(value: DatedClaim, keys: readonly string[]): RuleFinding[] | undefined {
  let wrong: RuleFinding[] | undefined;
  for (const key of keys) {
    const day = dayAt(value, key);
    if (day === undefined) continue;
    const served = lastDay(value);
    if (served === undefined || day <= served) continue;
    const message = `${BEFORE_SERVICE[key]} on ${day}, after the last service of this claim (${served}).`;
    wrong = [...(wrong ?? []), { at: `${key}.date`, value: dateToD8(day), message }];
  }
  return wrong;
}
function endsBeforeItBegins(
  value: DatedClaim,
  pairs: readonly (readonly [string, string])[],
): RuleFinding[] | undefined {
  for (const [first, last] of pairs) {
    const [from, to] = [dayAt(value, first), dayAt(value, last)];
    if (from === undefined || to === undefined || from <= to) continue;
    return [
      { at: `${last}.date`, value: dateToD8(to), message: `It ends on ${to}, before it begins (${from}).` },
    ];
  }
  return undefined;
}

function paidBeforeService(value: DatedClaim): RuleFinding[] | undefined {
  if (value.otherSubscribers.length === 0) return undefined;
  const first = firstDay(value);
  const at = value.otherSubscribers.findIndex(({ payer }) =>
    isBefore(payer.checkOrRemittanceDate?.date, first),
  );
  const paid = value.otherSubscribers[at]?.payer.checkOrRemittanceDate?.date;
  const payer = `otherSubscribers[${at}]`;
  const isLast = at === value.otherSubscribers.length - 1;
  return paid && [decidedTooEarly(isLast ? `${payer}/payer/${PAID_ON}` : payer, paid, first)];
}
function linePaidBeforeService(
  { checkOrRemittanceDate }: LineAdjudication,
  line: DatedLine | undefined,
): RuleFinding[] | undefined {
  const [paid, first] = [checkOrRemittanceDate?.date, line?.serviceDate?.period.from];
  return paid && isBefore(paid, first) ? [decidedTooEarly(PAID_ON, paid, first)] : undefined;
}
const PAID_ON = "checkOrRemittanceDate.date";
const isBefore = (day: CalendarDate | undefined, other: CalendarDate | undefined): boolean =>
  day !== undefined && other !== undefined && day < other;
const decidedTooEarly = (at: string, day: CalendarDate, served: CalendarDate | undefined): RuleFinding => ({
  at,
  value: dateToD8(day),
  message: `The other payer decided on ${day} (DTP*573), before the service (${served}).`,
});

function notYet(
  at: string,
  served: Served | undefined,
  made: CalendarDate | undefined,
): RuleFinding[] | undefined {
  const from = served?.period.from;
  if (from === undefined || made === undefined || from <= made) return undefined;
  return [
    {
      at: `${at}.period`,
      value: dateToD8(from),
      message: `The service of ${from} is later than the day on which the batch was made (${made}, BHT04).`,
    },
  ];
}
