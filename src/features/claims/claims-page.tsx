"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Tabs } from "@/components/ui/tabs";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { calendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { type ClaimRow, claimColumns } from "@/features/claims/claim-columns";
import { ClaimListFilter, NoClaims } from "@/features/claims/claim-list-filter";
import { CLAIM_VIEW_IDS, VIEW_WORDS } from "@/features/claims/claim-view-tabs";
import { shownSeverity } from "@/features/claims/claim-words";
import { useClaimList } from "@/features/claims/use-claim-list";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay } from "@/trpc/use-viewer";

const rowId = (row: ClaimRow): string => row.id;
const hrefOf = (row: ClaimRow): string => `/claims/${row.id}`;
const stateOf = (row: ClaimRow) => ({
  severity: shownSeverity(row.severity) ?? (row.status === "rejected" ? ("blocks" as const) : undefined),
  heldBy: row.heldByMe ? undefined : (row.holderName ?? undefined),
});
/** Stands in until the first page says which day it is in the organization. */
const NO_DAY_YET = calendarDate("1970-01-01");

/** Every claim by view: where it is, whose move it is, why, and by when. */
export function ClaimsPage() {
  const trpc = useTRPC();
  const [view] = useQueryState("view", parseAsStringLiteral(CLAIM_VIEW_IDS).withDefault("all"));
  const [filter, setFilter] = useQueryStates({ payer: parseAsString, find: parseAsString.withDefault("") });
  const { data: counts } = useQuery(trpc.claims.count.queryOptions({}));
  const { first, rows, error, loading, readMore } = useClaimList({ view, ...filter });
  const tabs = CLAIM_VIEW_IDS.map((id) => ({
    id,
    label: VIEW_WORDS[id],
    href: `/claims?view=${id}`,
    count: counts?.views[id],
  }));
  const oldest = first?.oldestServiceOn;
  return (
    <>
      <IdentityStrip
        page
        title="Claims"
        sentence={
          <>
            <b>{VIEW_WORDS[view]}</b>
            {oldest ? `, oldest service ${formatCalendarDate(oldest)}` : ""}
          </>
        }
      />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title="Claims"
          heading={<Tabs label="Views" tabs={tabs} current={view} />}
          aside={first ? `${countOf(first.total, "claim")} · ${moneyText(first.totalAmount)}` : ""}
        >
          {error ? (
            <ErrorPanel
              happened="The claims could not be read."
              kept="Nothing was changed."
              toDo={messageOf(error)}
            />
          ) : (
            <WorkQueue
              label={VIEW_WORDS[view]}
              noun="claim"
              columns={claimColumns(first?.today ?? NO_DAY_YET)}
              rows={rows}
              rowId={rowId}
              rowHref={hrefOf}
              rowState={stateOf}
              total={first?.total}
              onNearEnd={readMore}
              totals={{ claim: "Total", amount: <Money cents={first?.totalAmount} /> }}
              loading={loading}
              opensFocused
              filter={
                <ClaimListFilter
                  {...filter}
                  onPayer={(payer) => void setFilter({ payer })}
                  onFind={(find) => void setFilter({ find })}
                />
              }
              empty={<NoClaims view={view} filtered={Boolean(filter.payer || filter.find)} />}
            />
          )}
        </Pane>
      </Panes>
      <ClaimsNextStep counts={counts} />
    </>
  );
}

function ClaimsNextStep({ counts }: { readonly counts: Outputs["claims"]["count"] | undefined }) {
  const router = useRouter();
  const may = useMay();
  const edits = may("claim:edit");
  const waiting = counts?.edits ?? 0;
  return (
    <NextStepLine
      message={
        edits && waiting > 0 ? (
          <>
            <b>{countOf(waiting, "claim")} in the edit queue.</b> One fix often releases many.
          </>
        ) : (
          "Enter opens a claim."
        )
      }
      next={
        edits
          ? { label: "Work the edits", action: "do-next-step", onAct: () => router.push("/claims/edits") }
          : undefined
      }
    />
  );
}
