"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { EditionLine } from "@/features/encoder/edition-line";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { IndexFoot } from "@/features/encoder/index-foot";
import { TERM_DIVIDER } from "@/features/encoder/index-steps";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { PcsIndexLine, type PcsIndexRow } from "@/features/encoder/pcs-index-line";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import { usePlaceWords } from "@/features/encoder/use-place-words";
import { useTRPC } from "@/trpc/client";

/** The index of hospital procedures: a main term, the terms below it, and the table that opens in the builder. */
export function PcsIndexFinder({ address }: { readonly address: EncoderAddress }) {
  const path = address.pcsterm ? address.pcsterm.split(TERM_DIVIDER) : [];
  const [words, setWords] = usePlaceWords(`${address.pcsterm}`);
  const listId = useId();
  const { data, isPending, isPlaceholderData: isOfBefore } = usePcsIndex(address, path, words);
  const rows = data?.rows ?? [];
  const goTo = (term: readonly string[]) => {
    setWords("");
    cursor.setAt(0);
    address.go({ pcsterm: term.join(TERM_DIVIDER) || null });
  };
  const take = (row: PcsIndexRow) => {
    const [stem] = row.stems;
    // A main term is entered; the table of a term without terms below it opens at once.
    if (row.hasBelow && (path.length === 0 || !stem)) goTo(row.path);
    else if (stem) address.go({ view: "pcs", pcs: stem, aim: row.use ?? null, keys: null });
    else if (row.see?.path) goTo(row.see.path);
    else if (row.use) address.go({ view: "pcs", aim: row.use, keys: null });
  };
  const cursor = useListCursor(rows, isOfBefore ? waits : take);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Backspace" || words !== "" || path.length === 0) return cursor.onKeyDown(event);
    event.preventDefault();
    goTo(path.slice(0, -1));
  };
  if (!isPending && !data?.edition) return <NotLoaded file="the index of ICD-10-PCS" />;
  return (
    <>
      <FinderField
        label={path.length === 0 ? "Beginning of a main term of procedures" : `Words below ${path.at(-1)}`}
        placeholder={path.length === 0 ? "Resection" : "uterus"}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          cursor.setAt(0);
        }}
        onKeyDown={onKeyDown}
        listId={listId}
        activeId={cursor.chosen ? `${listId}-${cursor.at}` : undefined}
      />
      <div className="hit-filters">{data?.edition ? <EditionLine edition={data.edition} /> : null}</div>
      {data?.place ? <WayUp path={data.place.path} onTerm={goTo} /> : null}
      <div id={listId} role="listbox" aria-label="Terms of the index of procedures" className="hits">
        {rows.map((row, index) => (
          <PcsIndexLine
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

/** Rows of the last question are shown until the next are there, and not taken. */
const waits = () => undefined;

interface WayUpProps {
  readonly path: readonly string[];
  readonly onTerm: (path: readonly string[]) => void;
}

const WayUp = ({ path, onTerm }: WayUpProps) => (
  <div className="index-head">
    <p className="row">
      <Button look="plain" onPress={() => onTerm([])}>
        Index
      </Button>
      {path.slice(0, -1).map((title, at) => (
        <Button key={title} look="plain" onPress={() => onTerm(path.slice(0, at + 1))}>
          {title}
        </Button>
      ))}
      <b>{path.at(-1)}</b>
    </p>
  </div>
);

function usePcsIndex(address: EncoderAddress, path: readonly string[], words: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.encoder.pcsIndex.queryOptions(
      { on: address.on, path: [...path], words: words.trim() },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
}
