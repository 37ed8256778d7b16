"use client";

import { FilterValue } from "@/components/work-queue/filter-sentence";
import { formatMonth } from "@/domain/shared/calendar-month";
import type { useDashboardFilter } from "@/features/measures/use-dashboard-filter";
import type { Outputs } from "@/trpc/client";

interface DashboardSentenceProps {
  readonly dashboard: Pick<Outputs["measures"]["dashboard"], "month" | "months" | "payers" | "inProgress">;
  readonly filter: ReturnType<typeof useDashboardFilter>;
}

/** Which numbers these are, as a sentence whose month and payer can be changed. */
export const DashboardSentence = ({ dashboard, filter }: DashboardSentenceProps) => (
  <>
    Month{" "}
    <FilterValue
      part={{
        id: "month",
        words: "month",
        choices: dashboard.months.map((month) => ({ value: month, label: formatMonth(month) })),
        chosen: [dashboard.month],
        single: true,
        any: "the running one",
        onChange: ([month]) => filter.setMonth(month),
      }}
    />
    {dashboard.inProgress ? " (still running)" : ""}, <b>professional</b> claims, payer{" "}
    <FilterValue
      part={{
        id: "payer",
        words: "payer",
        choices: dashboard.payers.map(({ id, name }) => ({ value: id, label: name })),
        chosen: filter.input.payerId ? [filter.input.payerId] : [],
        single: true,
        onChange: ([payer]) => filter.setPayer(payer),
      }}
    />
  </>
);
