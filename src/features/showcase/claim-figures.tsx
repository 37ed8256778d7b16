import type { ReactNode } from "react";
import type { ShownFinding } from "@/components/finding-list/finding";
import { Money } from "@/components/money";
import type { Severity } from "@/components/ui/severity-mark";
import type { QueueGroup } from "@/components/work-queue/queue-items";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { addDays } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { TODAY } from "@/features/showcase/today";

export interface HeldClaim {
  readonly number: string;
  readonly group: string;
  readonly due: CalendarDate;
  readonly amount: Cents;
}

const held = (group: string, number: string, days: number, amount: Cents): HeldClaim => ({
  group,
  number: `LMG-${number}`,
  due: addDays(TODAY, days),
  amount,
});

export const heldClaims: readonly HeldClaim[] = [
  held("letter", "2603-01882", 15, 48_600n),
  held("letter", "2603-01890", 15, 21_200n),
  held("letter", "2603-01911", 17, 134_050n),
  held("letter", "2603-01934", 18, 14_800n),
  held("authorization", "2602-01407", 6, 191_200n),
  held("authorization", "2602-01455", 9, 60_475n),
  held("authorization", "2603-01502", 24, 38_820n),
  held("enrollment", "2603-01620", 31, 29_600n),
  held("diagnosis", "2603-01744", 40, 26_400n),
  held("diagnosis", "2603-01752", 41, 21_200n),
];

interface GroupFigures {
  readonly title: string;
  readonly count: number;
  readonly amount: Cents;
  readonly leavesWhen: string;
  readonly more: number;
}

const group = (id: string, { title, count, amount, leavesWhen, more }: GroupFigures): QueueGroup => ({
  id,
  title,
  leavesWhen,
  count: `${count} claims`,
  amount: <Money cents={amount} />,
  more: more > 0 ? { label: `${more} more in this group`, onOpen: () => undefined } : undefined,
});

export const editGroups: readonly QueueGroup[] = [
  group("letter", {
    title: "Letter in member id",
    count: 37,
    amount: 1_820_410n,
    leavesWhen: "Leaves when box 1a has 9 digits after NMK",
    more: 33,
  }),
  group("authorization", {
    title: "Prior authorization missing",
    count: 9,
    amount: 506_626n,
    leavesWhen: "Leaves when box 23 has a number or the payer waives it",
    more: 6,
  }),
  group("enrollment", {
    title: "Rendering provider not enrolled",
    count: 4,
    amount: 117_200n,
    leavesWhen: "Leaves when enrollment with Cobalt Mutual is on file",
    more: 3,
  }),
  group("diagnosis", {
    title: "Diagnosis not valid on service date",
    count: 2,
    amount: 47_600n,
    leavesWhen: "Leaves when each box 21 code is valid on 24A",
    more: 0,
  }),
];

const wrongId = (
  <>
    NMK4<b data-severity="blocks">O</b>5519207
  </>
);

export const formFindings: readonly ShownFinding[] = [
  {
    id: "letter",
    severity: "blocks",
    place: "box 1a",
    message: "Member id has the letter O where Northmark uses the digit 0.",
    authority: "Northmark companion guide 2026.1, section 3.2, from 01/01/2026",
    record: "overridden 2 of 118 times, both later denied",
    fix: {
      label: "Apply the fix",
      before: <>{wrongId}, letter</>,
      after: (
        <>
          NMK4<b data-severity="settled">0</b>5519207, digit
        </>
      ),
    },
  },
  {
    id: "pointer",
    severity: "warning",
    place: "box 21 D",
    message: "Z79.84 is on the claim, and no line points to it.",
    authority: "X12 837P guide, SV107 · may go on",
    overridable: true,
  },
  {
    id: "again",
    severity: "note",
    place: "line 3",
    message: "73562 was also billed 02/24/2026, paid by the same payer.",
    authority: "Claim LMG-2602-01391",
  },
];

interface Box {
  readonly number: string;
  readonly label: string;
  readonly span: number;
  readonly value: ReactNode;
  readonly severity?: Severity;
  readonly current?: boolean;
}

export const boxes: readonly Box[] = [
  { number: "1", label: "Coverage", span: 3, value: "Other, Medicare Adv." },
  { number: "1a", label: "Insured’s id", span: 5, value: wrongId, severity: "blocks", current: true },
  { number: "11", label: "Policy group", span: 4, value: "70-21184" },
  { number: "2", label: "Patient’s name", span: 5, value: "Whitaker, James R." },
  { number: "3", label: "Birth date, sex", span: 3, value: "05/14/1951, M" },
  { number: "4", label: "Insured’s name", span: 4, value: "Same as patient" },
  { number: "5", label: "Patient’s address", span: 5, value: "418 Alder Ct, Racine WI 53402" },
  { number: "6", label: "Relationship", span: 3, value: "Self" },
  { number: "10", label: "Condition related to", span: 4, value: "Nothing marked" },
  { number: "21", label: "Diagnoses, ICD-10-CM", span: 8, value: "A M17.11   B E11.9   C I10   D Z79.84" },
  { number: "23", label: "Prior authorization", span: 4, value: "Not required" },
];

export interface ServiceLine {
  readonly no: string;
  readonly date: string;
  readonly place: string;
  readonly code: string;
  readonly modifier: string;
  readonly links: string;
  readonly charge: Cents;
  readonly units: number;
}

const line = (no: string, code: string, modifier: string, rest: [string, Cents, number]): ServiceLine => ({
  no,
  code,
  modifier,
  date: "03/09/2026",
  place: "11",
  links: rest[0],
  charge: rest[1],
  units: rest[2],
});

export const serviceLines: readonly ServiceLine[] = [
  line("1", "99213", "25", ["A B C", 15_800n, 1]),
  line("2", "20610", "RT", ["A", 14_800n, 1]),
  line("3", "73562", "RT", ["A", 14_400n, 1]),
  line("4", "J3301", "", ["A", 3600n, 4]),
];
