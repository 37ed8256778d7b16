"use client";

import { useEffect } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { ErrorPanel } from "@/components/ui/error-panel";
import { DenialBoardView } from "@/features/denials/denial-board-view";
import { DenialListView } from "@/features/denials/denial-list-view";
import { ListOrBoard } from "@/features/denials/list-or-board";
import {
  type DenialFilter,
  useDenialBoard,
  useDenialFilter,
  useDenialList,
} from "@/features/denials/use-denial-list";
import { messageOf } from "@/trpc/refusal";

/** The denials by money and days left: a list or a board of the same, `v` changes. */
export function DenialsPage() {
  const { filter, setFilter } = useDenialFilter();
  const { first } = useDenialList(filter);
  const board = filter.as === "board";
  useKeys("page", { "next-view": () => void setFilter({ as: board ? "list" : "board" }) });
  return (
    <>
      <IdentityStrip
        page
        title="Denials"
        sentence={
          first ? (
            <>
              <b>{countOf(first.totals.count, "denial")}</b> in this view, {moneyText(first.totals.amount)} at
              stake
              {first.totals.oldestDays ? `, oldest ${countOf(first.totals.oldestDays, "day")}` : ""}
            </>
          ) : (
            "What payers refused, by money and days left"
          )
        }
      />
      {board ? <BoardOf filter={filter} /> : <DenialListView filter={filter} setFilter={setFilter} />}
    </>
  );
}

function BoardOf({ filter }: { readonly filter: DenialFilter }) {
  const { data, error } = useDenialBoard(filter);
  const there = data !== undefined;
  // Arrows move between cards once one has the focus.
  useEffect(() => {
    if (there) document.querySelector<HTMLElement>(".board .card")?.focus();
  }, [there]);
  return (
    <>
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Board" aside={<ListOrBoard />} opensFocused>
          {error ? (
            <ErrorPanel
              happened="The board could not be read."
              kept="Nothing was changed."
              toDo={messageOf(error)}
            />
          ) : null}
          {data ? <DenialBoardView board={data} /> : null}
        </Pane>
      </Panes>
      <NextStepLine message="Enter opens the card. Decided ones leave after 30 days." />
    </>
  );
}
