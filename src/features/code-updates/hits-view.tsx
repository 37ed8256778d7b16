"use client";

import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { Failed } from "@/features/code-updates/failed";
import { hitColumns } from "@/features/code-updates/hit-columns";
import { hitFilterParts } from "@/features/code-updates/hit-filter";
import { HitPane } from "@/features/code-updates/hit-pane";
import { HitsEmpty } from "@/features/code-updates/hits-empty";
import { HitsNextStep } from "@/features/code-updates/hits-next-step";
import { HitsPrint } from "@/features/code-updates/hits-print";
import { ReplaceDialog } from "@/features/code-updates/replace-dialog";
import { type Hit, severityOf } from "@/features/code-updates/update-words";
import { useHitActs } from "@/features/code-updates/use-hit-acts";
import { useHits } from "@/features/code-updates/use-hits";
import { useUpdateExport } from "@/features/code-updates/use-update-export";
import type { Editions, SetUpdateFilter, UpdateFilter } from "@/features/code-updates/use-update-filter";
import { ViewTabs } from "@/features/code-updates/view-tabs";

interface ViewProps {
  readonly editions: Editions;
  readonly filter: UpdateFilter;
  readonly setFilter: SetUpdateFilter;
}

const hitIdOf = (hit: Hit): string => hit.id;
const WHY_KEPT = [
  "Only for services before the change",
  "Not used here any longer",
  "Checked: nothing to change",
];

/** What the update hits here, what is refused and dearest first; each is decided by a key. */
export function HitsView({ editions, filter, setFilter }: ViewProps) {
  const list = useHits(editions, filter);
  const { apply, takeBack, giveOut, failure, working } = useHitActs(editions);
  const exporting = useUpdateExport(editions);
  const [selectedId, select] = useState<string>();
  const [reason, askReason] = useState<AskedReason>();
  const [replacing, replace] = useState<Hit>();
  const { first, rows } = list;
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0];
  const keep = (hits: readonly Hit[], done?: () => void) =>
    askReason({
      title: hits.length === 1 ? `Keep ${hits[0]?.code}` : `Keep ${countOf(hits.length, "use")}`,
      act: "Keep",
      usual: WHY_KEPT,
      onReason: (words) => {
        done?.();
        void apply(hits, { decision: "kept", reason: words });
      },
    });
  const recode = (hits: readonly Hit[], done?: () => void) => {
    done?.();
    void apply(hits, { decision: "recode" });
  };
  const open = (hit: Hit, decision: Hit["actions"][number], act: () => void) => () =>
    hit.actions.includes(decision) ? act() : undefined;
  const marked = (ids: readonly string[], decision: Hit["actions"][number]) =>
    rows.filter(({ id, actions }) => ids.includes(id) && actions.includes(decision));
  return (
    <>
      <div className="no-print" style={{ display: "contents" }}>
        <Panes columns={["1fr", "400px"]}>
          <Pane
            number={1}
            title="What it hits here"
            heading={<ViewTabs view="hits" setFilter={setFilter} />}
            aside={first ? countOf(first.total, "use") : undefined}
          >
            <Failed happened="The report could not be made." error={list.error} />
            <Failed happened="This was not decided; what was decided before it stays." error={failure} />
            <Failed happened="Nothing was taken away." error={exporting.failure} />
            <WorkQueue
              label="What the update hits here"
              noun="use"
              columns={hitColumns}
              rows={rows}
              rowId={hitIdOf}
              rowState={(hit) => ({ severity: severityOf(hit) })}
              total={first?.total}
              onNearEnd={list.readMore}
              loading={list.loading}
              selectedId={selected?.id}
              onSelect={({ id }) => select(id)}
              filter={
                <>
                  <FilterSentence parts={hitFilterParts(filter, setFilter, first)} />
                  <FindField
                    label="Find a code"
                    value={filter.find}
                    onChange={(find) => void setFilter({ find: find || null })}
                  />
                </>
              }
              empty={<HitsEmpty filter={filter} setFilter={setFilter} decided={first?.decided ?? 0} />}
              keys={{
                accept: (hit) => open(hit, "replaced", () => replace(hit))(),
                route: (hit) => open(hit, "recode", () => recode([hit]))(),
                decline: (hit) => open(hit, "kept", () => keep([hit]))(),
                remove: (hit) => open(hit, "take-back", () => void takeBack([hit]))(),
              }}
              bulkActions={[
                {
                  id: "recode",
                  label: "Code again",
                  key: "route",
                  onAct: (ids, clear) => recode(marked(ids, "recode"), clear),
                },
                {
                  id: "keep",
                  label: "Keep",
                  key: "decline",
                  onAct: (ids, clear) => keep(marked(ids, "kept"), clear),
                },
              ]}
              bulkPreview={(ids) =>
                `${marked(ids, "recode").length} can be coded again, ${marked(ids, "kept").length} kept`
              }
              opensFocused
            />
          </Pane>
          <HitPane hit={selected} />
        </Panes>
      </div>
      <HitsPrint editions={editions} rows={rows} total={first?.total ?? 0} />
      <ReasonDialog asked={reason} onClose={() => askReason(undefined)} />
      {replacing ? (
        <ReplaceDialog
          hit={replacing}
          onClose={() => replace(undefined)}
          onReplace={(replacement) => {
            replace(undefined);
            void apply([replacing], { decision: "replaced", replacement });
          }}
        />
      ) : null}
      <HitsNextStep
        hit={selected}
        open={first?.open ?? []}
        working={working}
        onReplace={() => replace(selected)}
        onRecode={() => selected && recode([selected])}
        onKeep={() => selected && keep([selected])}
        onGiveOut={() => void giveOut()}
        onTakeBack={() => selected && void takeBack([selected])}
        onExport={() =>
          askReason({
            title: "Take the report away as CSV",
            text: "The file names encounters and claims of single patients. Your reason is kept in the audit trail.",
            act: "Take away",
            onReason: exporting.takeHits,
          })
        }
      />
    </>
  );
}
