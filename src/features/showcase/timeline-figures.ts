import { createElement } from "react";
import type { Lane } from "@/components/board/board";
import { Money } from "@/components/money";
import type { Step } from "@/components/timeline/steps-strip";
import type { TimelineEvent } from "@/components/timeline/timeline";
import type { Choice } from "@/components/ui/choices";
import type { Cents } from "@/domain/shared/money";

export interface MoneyLine {
  readonly id: string;
  readonly line: string;
  readonly charge: Cents;
  readonly paid: Cents;
  readonly open: Cents;
}

export const moneyLines: readonly MoneyLine[] = [
  { id: "1", line: "1 99214", charge: 21_200n, paid: 13_820n, open: 2500n },
  { id: "2", line: "2 73721 RT", charge: 112_600n, paid: 0n, open: 112_600n },
  { id: "3", line: "3 73562 RT", charge: 14_400n, paid: 4922n, open: 0n },
];

const done = (name: string, when: string): Step => ({ id: name, name, when, severity: "settled" });
export const steps: readonly Step[] = [
  done("Coded", "02/11"),
  done("Scrubbed", "02/12"),
  done("Batched", "02/12"),
  done("Sent", "02/12"),
  done("TA1", "02/12"),
  done("999", "02/12"),
  done("277CA", "02/13"),
  done("Remittance", "03/09"),
  { ...done("Denial", "03/09"), severity: "blocks" },
  done("Appeal sent", "03/16"),
  { ...done("Decision", "by 04/15"), severity: "note", expected: true },
];

export const events: readonly TimelineEvent[] = [
  {
    id: "coded",
    when: "02/11/2026 14:06",
    severity: "settled",
    what: "Coded",
    detail: "by note of 02/09: 3 diagnoses, 3 services",
    note: "complete without a query · 9 minutes active",
    who: "K. Osei",
    where: "not in a file",
    after: "2 days",
  },
  {
    id: "sent",
    when: "02/12/2026 16:00",
    severity: "settled",
    what: "Sent",
    detail: "in batch B-0212-03, 214 claims",
    note: "delivery confirmed by the clearinghouse",
    who: "J. Marsh",
    where: "000004187 · line 3,902",
    after: "26 h",
  },
  {
    id: "status",
    when: "02/27/2026 09:10",
    severity: "note",
    what: "Status asked:",
    detail: "pending, no information missing",
    note: "asked because nothing had come for 14 days",
    who: "by itself, day 14",
    where: "line 24 · STC*P1:20",
    after: "14 days",
  },
  {
    id: "denial",
    when: "03/09/2026 06:04",
    severity: "blocks",
    what: "Denial",
    detail: "of line 2, $1,126.00: authorization absent",
    note: "CO 197 · authorization A-771940 is on file, dated 02/02/2026",
    who: "to R. Diaz by rule",
    where: "line 1,296 · CAS*CO*197",
    after: "2 min",
  },
  {
    id: "decision",
    when: "by 04/15/2026",
    severity: "note",
    what: "Next expected: decision on the appeal",
    note: "30 days by contract, 19 on average · if silent, R. Diaz acts on 04/16",
    who: "Cobalt Mutual",
    where: "letter or remittance",
    after: "23 days left",
    expected: true,
  },
];

const card = (id: string, title: string, amount: Cents, note: string) => ({
  id,
  title,
  note,
  amount: createElement(Money, { cents: amount }),
  href: "/components?screen=claim",
});
const lane = (name: string, count: number, cards: Lane["cards"]): Lane => ({
  id: name,
  name,
  count,
  amount: createElement(Money, { cents: 1_120_640n }),
  cards,
});
export const lanes: readonly Lane[] = [
  lane("New", 14, [card("covered", "Not covered", 311_000n, "Cobalt Mutual · 27 days")]),
  lane("Assigned", 9, [card("medical", "Medical need", 238_400n, "Harbor Health · 4 days")]),
  lane("Correcting", 6, [card("member", "Member id", 61_200n, "Northmark · 12 days")]),
  lane("Appealing", 4, [card("level", "Level of care", 402_000n, "Cobalt Mutual · 8 days")]),
  lane("Sent", 11, [card("authorization", "Authorization", 112_600n, "decision in 23 days")]),
  lane("Decided", 8, [card("overturned", "Overturned", 174_400n, "paid 03/19/2026")]),
];

const nothing = () => undefined;
export const ways: readonly Choice[] = [
  { id: "correct", label: "Correct and resend", aside: "by 07/05/2026", onChoose: nothing },
  {
    id: "appeal",
    label: "Appeal, level 1",
    aside: "likely",
    note: "Letter and 2 passages are ready",
    current: true,
    onChoose: nothing,
  },
  { id: "records", label: "Ask for records", aside: "done 02/20", onChoose: nothing },
  { id: "write-off", label: "Propose write-off", closed: "Needs a second person", onChoose: nothing },
];
