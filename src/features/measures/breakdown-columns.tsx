import Link from "next/link";
import { countText } from "@/components/format/count-text";
import { percentText } from "@/components/format/percent-text";
import { Money } from "@/components/money";
import type { Column } from "@/components/work-queue/column";
import { MINIMUM_SUBMITTED_IN_THREE_MONTHS } from "@/domain/measures/initial-denial-rate";
import { formatPercent, formatTenths, showsAsCounts } from "@/domain/measures/measure";
import { type RowsQuestion, rowsHref } from "@/features/measures/rows-href";
import type { Outputs } from "@/trpc/client";

type Breakdown = Outputs["measures"]["breakdown"];
export type BreakdownRow = Breakdown["rows"][number];
export type By = Breakdown["by"];

interface Opening {
  readonly by: By;
  readonly month: Breakdown["month"];
  readonly payerId: string | undefined;
  /** Undefined for people who see totals only. */
  readonly opens: boolean;
  readonly withMoney: boolean;
}
type Part = Pick<RowsQuestion, "measure" | "part">;
type Figure = (row: BreakdownRow, opening: Opening) => React.ReactNode;

/** What a row of the table narrows its rows by. */
function narrowing(
  row: BreakdownRow,
  { by, month, payerId }: Opening,
): Omit<RowsQuestion, "measure" | "part"> {
  const whole = row.key === "all";
  if (whole) return { month, payerId };
  if (by === "payer") return { month, payerId: row.key };
  if (by === "provider") return { month, payerId, providerId: row.key };
  if (by === "reason") return { month, payerId, reason: row.key };
  return { month: row.key as typeof month, payerId };
}

/** A figure that opens its rows; nothing opens where there are none. */
const figure =
  (
    part: Part,
    textOf: (row: BreakdownRow) => React.ReactNode,
    isThere: (row: BreakdownRow) => boolean,
  ): Figure =>
  (row, opening) =>
    opening.opens && isThere(row) && !(opening.by === "month" && row.key === "all") ? (
      <Link prefetch={false} className="figure-link" href={rowsHref({ ...part, ...narrowing(row, opening) })}>
        {textOf(row)}
      </Link>
    ) : (
      textOf(row)
    );

const DOLLARS = "initial-denial-rate-dollars";
const FIGURES = {
  submitted: figure(
    { measure: "initial-denial-rate-count", part: "submitted" },
    ({ submitted }) => countText(submitted),
    ({ submitted }) => submitted > 0n,
  ),
  submittedThen: figure(
    { measure: "acceptance-rate", part: "submitted" },
    ({ submitted }) => countText(submitted),
    ({ submitted }) => submitted > 0n,
  ),
  adjudicated: figure(
    { measure: "cohort-denial-rate", part: "adjudicated" },
    ({ adjudicated }) => countText(adjudicated),
    ({ adjudicated }) => adjudicated > 0n,
  ),
  everDenied: figure(
    { measure: "cohort-denial-rate", part: "denied" },
    ({ initialDenials }) => countText(initialDenials),
    ({ initialDenials }) => initialDenials > 0n,
  ),
  denials: figure(
    { measure: "initial-denial-rate-count", part: "denied" },
    ({ initialDenials }) => countText(initialDenials),
    ({ initialDenials }) => initialDenials > 0n,
  ),
  denied: figure(
    { measure: DOLLARS, part: "lines" },
    ({ denied }) => <Money cents={denied} />,
    ({ deniedLines }) => deniedLines > 0n,
  ),
  open: figure(
    { measure: DOLLARS, part: "open" },
    ({ open }) => <Money cents={open} />,
    ({ open }) => open > 0n,
  ),
  lines: figure(
    { measure: DOLLARS, part: "lines" },
    ({ deniedLines }) => countText(deniedLines),
    ({ deniedLines }) => deniedLines > 0n,
  ),
  recovered: figure(
    { measure: "overturn-rate", part: "recovered" },
    ({ recovered }) => <Money cents={recovered} />,
    ({ recovered }) => recovered > 0n,
  ),
  overturned: figure(
    { measure: "overturn-rate", part: "resolved" },
    ({ overturned, resolved }) =>
      resolved > 0n ? `${countText(overturned)} of ${countText(resolved)}` : "none",
    ({ resolved }) => resolved > 0n,
  ),
} satisfies Record<string, Figure>;

/** The rate of a month; fewer than twenty claims a month are no rate. */
const rateText = ({ rate, submitted }: BreakdownRow): string =>
  rate.kind === "none" || submitted < MINIMUM_SUBMITTED_IN_THREE_MONTHS ? "–" : formatPercent(rate);
const changeText = (row: BreakdownRow): string =>
  row.change === null || row.submitted < MINIMUM_SUBMITTED_IN_THREE_MONTHS
    ? "–"
    : `${row.change > 0n ? "+" : ""}${formatTenths(row.change)} points`;
const cohortRateText = ({ rate }: BreakdownRow): string => {
  if (rate.kind === "none") return "none";
  return showsAsCounts(rate) ? `${rate.numerator} of ${rate.denominator}` : formatPercent(rate);
};
const HEADINGS: Readonly<Record<By, string>> = {
  payer: "Payer",
  reason: "Reason",
  provider: "Provider",
  month: "Month of submission",
};

/** The columns of one table; every figure opens its rows. */
export function breakdownColumns(opening: Opening): readonly Column<BreakdownRow>[] {
  const { by, withMoney } = opening;
  const column = (id: string, heading: string, figureOf: Figure, kind: "count" | "money" = "count") => ({
    id,
    heading,
    width: "1fr",
    kind,
    cell: (row: BreakdownRow) => figureOf(row, opening),
  });
  const name: Column<BreakdownRow> = {
    id: "name",
    heading: HEADINGS[by],
    width: "250px",
    cell: (row) => (by === "month" ? <CohortName row={row} /> : row.name),
  };
  if (by === "month")
    return [
      name,
      column("submitted", "Submitted", FIGURES.submittedThen),
      column("adjudicated", "Adjudicated", FIGURES.adjudicated),
      column("share", "Share adjudicated", (row) => percentText(row.adjudicated, row.submitted, 0)),
      column("denials", "Ever denied", FIGURES.everDenied),
      column("rate", "Rate", cohortRateText),
    ];
  const rates = [
    column("submitted", "Submitted, 3 months", FIGURES.submitted),
    column("denials", "Initial denials", FIGURES.denials),
    column("rate", "Rate", rateText),
    column("change", "Change", changeText),
  ];
  const money = [
    column("denied", "Denied ↓", FIGURES.denied, "money"),
    column("overturned", "Overturned", FIGURES.overturned),
    column("recovered", "Recovered", FIGURES.recovered, "money"),
    column("open", "Still open", FIGURES.open, "money"),
    column("oldest", "Oldest open", (row) =>
      row.oldestOpenDays === null ? "–" : `${row.oldestOpenDays} days`,
    ),
  ];
  const lines = column("lines", "Denied lines", FIGURES.lines);
  return [name, ...(by === "reason" ? [lines] : rates), ...(withMoney ? money : [])];
}

/** An immature month is hollow: its rate still moves, and looks better than it will be. */
const CohortName = ({ row }: { readonly row: BreakdownRow }) => (
  <>
    {row.name} {row.key === "all" || row.mature ? null : <span className="quiet">○ immature</span>}
  </>
);
