"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, useQueryStates } from "nuqs";
import { countOf } from "@/components/format/count-text";
import { Money } from "@/components/money";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import { FILING_BASIS_WORDS } from "@/domain/settings/deadline-kinds";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import {
  type Rule,
  ruleGroups,
  ruleValues,
  scopeInput,
  termsInput,
} from "@/features/settings/deadline-fields";
import { programWords } from "@/features/settings/program-words";
import { RecordsPage } from "@/features/settings/records-page";
import { SHOWN_IN_FORM } from "@/features/settings/setting-fields";
import { useTRPC } from "@/trpc/client";

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
    heading: "Line or payer",
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
    width: "200px",
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
const BASES: Readonly<Record<string, string>> = FILING_BASIS_WORDS;
const basisText = ({ basis, receiptPresumptionDays }: Rule): string => {
  const words = BASES[basis]?.toLowerCase() ?? basis;
  return receiptPresumptionDays === 0 ? words : `${words}, +${receiptPresumptionDays} days for the mail`;
};

/** Filing and appeal limits as dated data, each with its source. */
export function DeadlinesPage() {
  const trpc = useTRPC();
  const [wanted] = useQueryStates({
    payer: parseAsString.withDefault(""),
    level: parseAsString.withDefault(""),
  });
  const { data: rules, refetch } = useSuspenseQuery(trpc.settings.deadlineRules.queryOptions({}));
  const { data: payers } = useSuspenseQuery(trpc.settings.payers.queryOptions({}));
  const add = useMutation(trpc.settings.addDeadlineRule.mutationOptions(SHOWN_IN_FORM));
  const change = useMutation(trpc.settings.changeDeadlineRule.mutationOptions(SHOWN_IN_FORM));
  return (
    <RecordsPage
      title="Deadlines"
      sentence="Every clock of a claim, a denial and an appeal. Unconfirmed ones are marked wherever a deadline rests on them."
      noun="rule"
      columns={COLUMNS}
      brief={["kind", "whose", "length"]}
      rows={rules}
      nameOf={(rule) => rule.levelName ?? rule.kind}
      valuesOf={(rule) => ruleValues(rule, { payerId: wanted.payer, level: wanted.level }, payers)}
      groups={(values, rule) => ruleGroups(values, rule, payers)}
      save={async (values, seen) => {
        const terms = termsInput(values);
        const { id, recounted } = await (seen
          ? change.mutateAsync({ ...terms, ruleId: seen.id, version: seen.version })
          : add.mutateAsync({ ...scopeInput(values), ...terms }));
        const denials = countOf(recounted, "open denial has", "open denials have");
        return { id, note: recounted > 0 ? `${denials} a new deadline.` : undefined };
      }}
      refresh={async () => (await refetch()).data ?? []}
      empty="No deadline rule is loaded."
      message={<Unconfirmed rules={rules} />}
    />
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
