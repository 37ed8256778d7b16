"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { programWords } from "@/features/settings/program-words";
import { type Outputs, useTRPC } from "@/trpc/client";

type Rule = Outputs["settings"]["deadlineRules"][number];

const COLUMNS: readonly Column<Rule>[] = [
  {
    id: "kind",
    heading: "Clock",
    width: "190px",
    kind: "identity",
    cell: (rule) => rule.levelName ?? rule.kind,
  },
  {
    id: "whose",
    heading: "Program or payer",
    width: "200px",
    cell: (rule) => rule.payerName ?? programWords(rule.program),
  },
  { id: "length", heading: "Length", width: "120px", cell: (rule) => countOf(rule.count, rule.unit) },
  { id: "basis", heading: "Counted from", width: "200px", cell: (rule) => basisText(rule) },
  { id: "filed", heading: "In time when", width: "120px", cell: (rule) => rule.filedWhen },
  {
    id: "minimum",
    heading: "Least amount",
    width: "110px",
    kind: "money",
    cell: (rule) => (rule.minimumAmount === null ? null : <Money cents={rule.minimumAmount} />),
  },
  {
    id: "valid",
    heading: "Valid",
    width: "150px",
    cell: (rule) =>
      rule.validTo
        ? `${formatCalendarDate(rule.validFrom)} to ${formatCalendarDate(rule.validTo)}`
        : `from ${formatCalendarDate(rule.validFrom)}`,
  },
  {
    id: "source",
    heading: "Source",
    width: "1fr",
    cell: (rule) => (
      <>
        {rule.confirmed ? null : <SeverityWord severity="warning">Not confirmed</SeverityWord>} {rule.source}
      </>
    ),
  },
];
const basisText = ({ basis, receiptPresumptionDays }: Rule): string =>
  receiptPresumptionDays === 0 ? basis : `${basis}, +${receiptPresumptionDays} days for the mail`;
const ruleId = (rule: Rule): string => rule.id;

/** Filing and appeal limits as dated data, each with its source. */
export function DeadlinesPage() {
  const trpc = useTRPC();
  const { data: rules } = useSuspenseQuery(trpc.settings.deadlineRules.queryOptions({}));
  return (
    <>
      <IdentityStrip
        page
        title="Deadlines"
        sentence="Every clock of a claim, a denial and an appeal. Unconfirmed ones are marked wherever a deadline rests on them."
      />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Rules" summary={countOf(rules.length, "rule")} opensFocused>
          <DataTable
            label="Deadline rules"
            columns={COLUMNS}
            rows={rules}
            rowId={ruleId}
            empty={<EmptyState kind="nothing-yet" title="No deadline rule is loaded." />}
          />
        </Pane>
      </Panes>
      <NextStepLine message={<Unconfirmed rules={rules} />} />
    </>
  );
}

function Unconfirmed({ rules }: { readonly rules: readonly Rule[] }) {
  const open = rules.filter(({ confirmed }) => !confirmed).length;
  return open === 0 ? (
    <b>Every rule is confirmed.</b>
  ) : (
    <>
      <b>{countOf(open, "rule is", "rules are")} not confirmed</b> against the source. They count, and say so.
    </>
  );
}
