"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { countOf } from "@/components/format/count-text";
import { Button } from "@/components/ui/button";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { CodeGrid } from "@/features/encoder/code-grid";
import { EditionLine } from "@/features/encoder/edition-line";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { addressOf, type IndexTarget, stepTo, TERM_DIVIDER } from "@/features/encoder/index-steps";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { useAnswered } from "@/features/encoder/use-answered";
import { usePlaceWords } from "@/features/encoder/use-place-words";
import { useTRPC } from "@/trpc/client";

const TABLES = [
  { id: "neoplasm", label: "Neoplasms" },
  { id: "drugs", label: "Drugs and chemicals" },
] as const;
const FILES = { neoplasm: "the table of neoplasms", drugs: "the table of drugs and chemicals" } as const;
const STEP = 100;
const MOST = 500;

interface TableFinderProps {
  readonly address: EncoderAddress;
  readonly onOpen: (code: CodeRef) => void;
}

/** The neoplasm table and that of drugs and chemicals: a row by its words, a column, and a complete code. */
export function TableFinder({ address, onOpen }: TableFinderProps) {
  const trpc = useTRPC();
  const row = address.row ? address.row.split(TERM_DIVIDER) : [];
  const { words, type } = usePlaceWords(`${address.table} ${address.row}`);
  const [limit, setLimit] = useState(STEP);
  const gridId = useId();
  const { data, isPending, isPlaceholderData } = useQuery(
    trpc.encoder.table.queryOptions(
      { table: address.table, on: address.on, words: words.trim(), row, limit },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  const asked = `${address.table} ${address.row} ${words.trim()}`;
  const answered = useAnswered({ key: asked, filtered: words.trim() !== "" }, isPlaceholderData);
  const switcher = (
    <SwitchTabs
      label="Tables"
      tabs={TABLES}
      current={address.table}
      onChange={(id) => address.go({ table: id === "drugs" ? "drugs" : "neoplasm", row: null })}
    />
  );
  if (!isPending && !data?.edition)
    return (
      <>
        <div className="hit-filters">{switcher}</div>
        <NotLoaded file={FILES[address.table]} />
      </>
    );
  const follow = (target: IndexTarget) => {
    const step = stepTo(target);
    if (step?.code) onOpen({ code: step.code, set: "icd10cm" });
    const change = step && addressOf(step);
    if (!change) return;
    type("");
    address.go(change);
    // What was followed is gone from the table; the next words are typed.
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(gridId)}"]`)?.focus();
  };
  const more = (data?.total ?? 0) - (data?.rows.length ?? 0);
  return (
    <>
      <FinderField
        label={address.table === "drugs" ? "Drug or chemical" : "Site of a neoplasm"}
        placeholder={address.table === "drugs" ? "penicillin" : "breast upper outer"}
        value={words}
        onChange={(typed) => {
          type(typed);
          setLimit(STEP);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "Enter") return;
          event.preventDefault();
          document.getElementById(gridId)?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
        }}
        listId={gridId}
        activeId={undefined}
        takes="into the table"
      />
      <div className="hit-filters">
        {switcher}
        {data?.edition ? <EditionLine edition={data.edition} /> : null}
      </div>
      {data?.place ? <RowHead place={data.place} onWhole={() => address.go({ row: null })} /> : null}
      {data ? (
        <CodeGrid
          id={gridId}
          columns={data.columns}
          rows={data.rows}
          filtered={answered.filtered}
          answer={answered.key}
          label={FILES[address.table]}
          onFollow={follow}
        />
      ) : null}
      <TableFoot
        nothing={data?.rows.length === 0}
        more={more}
        onMore={limit < MOST ? () => setLimit(Math.min(MOST, limit + STEP)) : undefined}
      />
    </>
  );
}

interface RowHeadProps {
  readonly place: readonly string[];
  readonly onWhole: () => void;
}

const RowHead = ({ place, onWhole }: RowHeadProps) => (
  <div className="index-head">
    <p className="row">
      <Button look="plain" onPress={onWhole}>
        Whole table
      </Button>
      <b>{place.join(", ")}</b>
    </p>
  </div>
);

interface TableFootProps {
  readonly nothing: boolean;
  readonly more: number;
  readonly onMore: (() => void) | undefined;
}

const TableFoot = ({ nothing, more, onMore }: TableFootProps) => (
  <p className="pad quiet text-label" role="status">
    {nothing ? "No row holds these words." : null}
    {more > 0 ? `${countOf(more, "more row")}; words narrow them down. ` : null}
    {more > 0 && onMore ? (
      <Button look="plain" onPress={onMore}>
        Show more
      </Button>
    ) : null}
  </p>
);
