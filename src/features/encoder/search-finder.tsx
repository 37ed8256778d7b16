"use client";

import { startTransition, useEffect, useId, useRef, useState } from "react";
import { useLatest } from "@/components/keyboard/use-latest";
import { useRested } from "@/components/keyboard/use-rested";
import type { CodeRef, EncoderAddress, EncoderSet } from "@/features/encoder/encoder-address";
import type { Hit } from "@/features/encoder/encoder-words";
import { FavoriteList } from "@/features/encoder/favorite-list";
import { FinderField } from "@/features/encoder/finder-field";
import { HitRow } from "@/features/encoder/hit-row";
import { SearchFilters } from "@/features/encoder/search-filters";
import { SearchState } from "@/features/encoder/search-state";
import { useHits } from "@/features/encoder/use-hits";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import type { useFavorites } from "@/trpc/use-favorites";

interface SearchFinderProps {
  readonly favorites: ReturnType<typeof useFavorites>;
  readonly address: EncoderAddress;
  /** The row under the cursor, shown beside without being opened. */
  readonly onPreview: (code: CodeRef | undefined) => void;
  readonly onOpen: (code: CodeRef) => void;
}

/** Words, abbreviations, the beginning of a code: rows follow every key, the page beside follows the row. */
export function SearchFinder({ address, favorites, onPreview, onOpen }: SearchFinderProps) {
  const [query, setQuery] = useState("");
  const listId = useId();
  const { found, askAhead } = useHits(address, query);
  const rows = query.trim() === "" ? NO_ROWS : (found.data?.rows ?? NO_ROWS);
  const isWaiting = query.trim() !== "" && (found.isPlaceholderData || found.isPending);
  const listKey = useListKey(query, found.isPlaceholderData);
  const cursor = useListCursor(rows, (hit) => onOpen(refOf(hit)), { isOfBefore: isWaiting });
  const typed = usePreview(cursor.chosen, onPreview);
  const type = (words: string) => {
    typed();
    askAhead(words);
    setQuery(words);
    cursor.setAt(0);
  };
  const pick = useLatest((index: number) => {
    const hit = rows[index];
    cursor.setAt(index);
    if (hit) onOpen(refOf(hit));
  });
  return (
    <>
      <FinderField
        label="Words, abbreviation or code"
        placeholder="CHF · DM2 w CKD · S52.5 · 99213"
        value={query}
        onChange={type}
        onKeyDown={cursor.onKeyDown}
        listId={listId}
        activeId={cursor.chosen ? `${listId}-${cursor.at}` : undefined}
      />
      <SearchFilters address={address} />
      <div key={listKey} id={listId} role="listbox" aria-label="Codes found" className="hits">
        {rows.map((hit, index) => (
          <HitRow
            key={`${hit.system} ${hit.code}`}
            listId={listId}
            index={index}
            hit={hit}
            selected={index === cursor.at}
            mark={favorites.markOf(hit.system, hit.code)}
            onPick={pick}
          />
        ))}
      </div>
      {query.trim() === "" ? <FavoriteList favorites={favorites} onOpen={onOpen} /> : null}
      <SearchState query={query} found={found} onTry={type} />
    </>
  );
}

/** An answer so late is looked at as a change of its own: browsers and people then see each row that moves. */
const LATE_MS = 300;

/**
 * Rows are kept from key to key while answers come at once. A late one stands whole in place of the one before, under
 * a new key, so that no row of the old moves about in the new; until then the old ones stay.
 */
function useListKey(query: string, isOfBefore: boolean): string {
  const rests = useRested(query, LATE_MS) === query;
  const [waited, setWaited] = useState("");
  const [key, setKey] = useState("");
  if (isOfBefore && rests && waited !== query) setWaited(query);
  if (isOfBefore || waited !== query) return key;
  if (key !== query) setKey(query);
  return query;
}

const NO_ROWS: readonly Hit[] = [];

const refOf = ({ code, system }: Hit): CodeRef => ({ code, set: system as EncoderSet });

/** Rows that only flash by are not asked for: while somebody types, until the typing rests. */
const PREVIEW_MS = 100;
const TYPING_RESTS_MS = 300;

/** Shows the row under the cursor beside; gives what is to be told of every key typed. */
function usePreview(chosen: Hit | undefined, onPreview: (code: CodeRef | undefined) => void): () => void {
  const show = useLatest(onPreview);
  const typedAt = useRef(0);
  const code = chosen?.code;
  const set = chosen?.system as EncoderSet | undefined;
  useEffect(() => {
    const rest = typedAt.current + TYPING_RESTS_MS - performance.now();
    const timer = setTimeout(
      () => startTransition(() => show(code ? { code, set } : undefined)),
      Math.max(PREVIEW_MS, rest),
    );
    return () => clearTimeout(timer);
  }, [code, set, show]);
  return () => {
    typedAt.current = performance.now();
  };
}
