"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { CodeGrid } from "@/features/encoder/code-grid";
import { EditionLine } from "@/features/encoder/edition-line";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { useTRPC } from "@/trpc/client";

const TABLES = [
  { id: "neoplasm", label: "Neoplasms" },
  { id: "drugs", label: "Drugs and chemicals" },
] as const;
const FILES = { neoplasm: "the table of neoplasms", drugs: "the table of drugs and chemicals" } as const;
const STEP = 100;
const MOST = 500;

/** The neoplasm table and that of drugs and chemicals: a row by its words, a column, and a complete code. */
export const TableFinder = ({ address }: { readonly address: EncoderAddress }) => (
  <TableOf key={address.table} address={address} />
);

function TableOf({ address }: { readonly address: EncoderAddress }) {
  const trpc = useTRPC();
  const [words, setWords] = useState("");
  const [limit, setLimit] = useState(STEP);
  const gridId = useId();
  const { data, isPending } = useQuery(
    trpc.encoder.table.queryOptions(
      { table: address.table, on: address.on, words: words.trim(), limit },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  const switcher = (
    <SwitchTabs
      label="Tables"
      tabs={TABLES}
      current={address.table}
      onChange={(id) => address.go({ table: id === "drugs" ? "drugs" : "neoplasm" })}
    />
  );
  if (!isPending && !data?.edition)
    return (
      <>
        <div className="hit-filters">{switcher}</div>
        <NotLoaded file={FILES[address.table]} />
      </>
    );
  const more = (data?.total ?? 0) - (data?.rows.length ?? 0);
  return (
    <>
      <FinderField
        label={address.table === "drugs" ? "Drug or chemical" : "Site of a neoplasm"}
        placeholder={address.table === "drugs" ? "penicillin" : "breast upper outer"}
        value={words}
        onChange={(typed) => {
          setWords(typed);
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
      {data ? (
        <CodeGrid id={gridId} columns={data.columns} rows={data.rows} label={FILES[address.table]} />
      ) : null}
      <p className="pad quiet text-label" role="status">
        {data?.rows.length === 0 ? "No row holds these words." : null}
        {more > 0 ? `${more} more rows; words narrow them down. ` : null}
        {more > 0 && limit < MOST ? (
          <Button look="plain" onPress={() => setLimit(Math.min(MOST, limit + STEP))}>
            Show more
          </Button>
        ) : null}
      </p>
    </>
  );
}
