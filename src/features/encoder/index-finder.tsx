"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { EditionLine } from "@/features/encoder/edition-line";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { IndexFoot } from "@/features/encoder/index-foot";
import { IndexHead } from "@/features/encoder/index-head";
import { IndexLine, type IndexRow } from "@/features/encoder/index-line";
import { addressOf, type IndexTarget, stepTo, TERM_DIVIDER } from "@/features/encoder/index-steps";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import { usePlaceWords } from "@/features/encoder/use-place-words";
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
  const [words, setWords] = usePlaceWords(`${address.book} ${address.term}`);
  const [seen, setSeen] = useState<string>();
  const listId = useId();
  const { data, isPending, isPlaceholderData: isOfBefore } = useIndexPage(address, path, words);
  const rows = data?.rows ?? [];
  const goTo = (term: readonly string[]) => {
    setSeen(undefined);
    setWords("");
    cursor.setAt(0);
    address.go({ term: term.join(TERM_DIVIDER) || null });
  };
  const follow = (target: IndexTarget) => {
    const step = stepTo(target);
    if (step?.code) onOpen({ code: step.code, set: "icd10cm" });
    const change = step && addressOf(step);
    if (!change) return;
    setWords("");
    cursor.setAt(0);
    setSeen(step.condition ? (path.at(-1) ?? rows[cursor.at]?.title) : undefined);
    address.go(change);
  };
  const take = (row: IndexRow) => {
    if (isOfBefore) return;
    const [reference] = row.references;
    // A main term is entered; its own code stands at the head of what is below it.
    if (row.hasBelow && (path.length === 0 || !row.code)) goTo(row.path);
    else if (row.code) onOpen({ code: row.code, set: "icd10cm" });
    else if (reference) follow(reference.target);
  };
  const cursor = useListCursor(rows, take);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Backspace" || words !== "" || path.length === 0) return cursor.onKeyDown(event);
    event.preventDefault();
    goTo(path.slice(0, -1));
  };
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
        onKeyDown={keys}
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
      {seen && path.length === 0 ? (
        <p className="pad text-grid">
          <b>See condition:</b> type the condition itself, such as the disease or injury, in place of {seen}.
        </p>
      ) : null}
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

function useIndexPage(address: EncoderAddress, path: readonly string[], words: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.encoder.index.queryOptions(
      { book: address.book, on: address.on, path: [...path], words: words.trim() },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
}
