"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { EditionLine } from "@/features/encoder/edition-line";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { IndexHead } from "@/features/encoder/index-head";
import { IndexLine, type IndexRow } from "@/features/encoder/index-line";
import { type IndexTarget, stepTo, TERM_DIVIDER } from "@/features/encoder/index-steps";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import { useTRPC } from "@/trpc/client";

const BOOKS = [
  { id: "diseases", label: "Diseases and injuries" },
  { id: "causes", label: "External causes" },
] as const;

interface IndexFinderProps {
  readonly address: EncoderAddress;
  readonly onOpen: (code: CodeRef) => void;
}

/** The alphabetic index: a main term by its beginning, the terms below it, see and see also as jumps. */
export function IndexFinder({ address, onOpen }: IndexFinderProps) {
  const path = address.term ? address.term.split(TERM_DIVIDER) : [];
  return <IndexAt key={`${address.book} ${address.term}`} {...{ address, path, onOpen }} />;
}

interface IndexAtProps extends IndexFinderProps {
  readonly path: readonly string[];
}

function IndexAt({ address, path, onOpen }: IndexAtProps) {
  const [words, setWords] = useState("");
  const listId = useId();
  const { data, isPending } = useIndexPage(address, path, words);
  const rows = data?.rows ?? [];
  const goTo = (term: readonly string[]) => address.go({ term: term.join(TERM_DIVIDER) || null });
  const follow = (target: IndexTarget) => {
    const step = stepTo(target);
    if (step?.term) goTo(step.term);
    if (step?.code) onOpen({ code: step.code, set: "icd10cm" });
    if (step?.table) address.go({ view: "tables", table: step.table });
  };
  const take = (row: IndexRow) => {
    const [reference] = row.references;
    // A main term is entered; its own code stands at the head of what is below it.
    if (row.hasBelow && (path.length === 0 || !row.code)) goTo(row.path);
    else if (row.code) onOpen({ code: row.code, set: "icd10cm" });
    else if (reference) follow(reference.target);
  };
  const cursor = useListCursor(rows, take);
  if (!isPending && !data?.edition) return <NotLoaded file="the alphabetic index" />;
  return (
    <>
      <FinderField
        label={path.length === 0 ? "Beginning of a main term" : `Words below ${path.at(-1)}`}
        placeholder={path.length === 0 ? "Diabetes" : "with retinopathy"}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          cursor.setAt(0);
        }}
        onKeyDown={cursor.onKeyDown}
        listId={listId}
        activeId={cursor.chosen ? `${listId}-${cursor.at}` : undefined}
      />
      <div className="hit-filters">
        <SwitchTabs
          label="Indexes"
          tabs={BOOKS}
          current={address.book}
          onChange={(id) => address.go({ book: id === "causes" ? "causes" : "diseases", term: null })}
        />
        {data?.edition ? <EditionLine edition={data.edition} /> : null}
      </div>
      <IndexHead place={data?.place} onTerm={goTo} onFollow={follow} />
      <div id={listId} role="listbox" aria-label="Terms of the index" className="hits">
        {rows.map((row, index) => (
          <IndexLine
            key={row.path.join(TERM_DIVIDER)}
            id={`${listId}-${index}`}
            row={row}
            selected={index === cursor.at}
            onPick={() => {
              cursor.setAt(index);
              take(row);
            }}
          />
        ))}
      </div>
      <IndexFoot nothing={rows.length === 0 && !isPending} more={data?.more ?? 0} below={path.length > 0} />
    </>
  );
}

interface IndexFootProps {
  readonly nothing: boolean;
  readonly more: number;
  readonly below: boolean;
}

const IndexFoot = ({ nothing, more, below }: IndexFootProps) => (
  <p className="pad quiet text-label" role="status">
    {nothing ? (below ? "No term below holds these words." : "No main term begins so.") : null}
    {more > 0 ? `${more} more terms; words narrow them down.` : null}
  </p>
);

function useIndexPage(address: EncoderAddress, path: readonly string[], words: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.encoder.index.queryOptions(
      { book: address.book, on: address.on, path: [...path], words: words.trim() },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
}
