"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { CodeRef, EncoderAddress, EncoderSet } from "@/features/encoder/encoder-address";
import { type Hit, SET_GROUPS } from "@/features/encoder/encoder-words";
import { FavoriteList } from "@/features/encoder/favorite-list";
import { FinderField } from "@/features/encoder/finder-field";
import { HitRow } from "@/features/encoder/hit-row";
import { SearchFilters } from "@/features/encoder/search-filters";
import { SearchState } from "@/features/encoder/search-state";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import { useTRPC } from "@/trpc/client";
import type { useFavorites } from "@/trpc/use-favorites";

interface SearchFinderProps {
  readonly favorites: ReturnType<typeof useFavorites>;
  readonly address: EncoderAddress;
  /** The row under the cursor, shown beside without being opened. */
  readonly onPreview: (code: CodeRef | undefined) => void;
  readonly onOpen: (code: CodeRef) => void;
}

const FRESH_MS = 600_000;

/** Words, abbreviations, the beginning of a code: rows follow every key, the page beside follows the row. */
export function SearchFinder({ address, favorites, onPreview, onOpen }: SearchFinderProps) {
  const [query, setQuery] = useState("");
  const listId = useId();
  const found = useHits(address, query);
  const rows = query.trim() === "" ? [] : (found.data?.rows ?? []);
  const cursor = useListCursor(rows, (hit) => onOpen(refOf(hit)));
  usePreview(cursor.chosen, onPreview);
  const type = (typed: string) => {
    setQuery(typed);
    cursor.setAt(0);
  };
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
      <div id={listId} role="listbox" aria-label="Codes found" className="hits">
        {rows.map((hit, index) => (
          <HitRow
            key={`${hit.system} ${hit.code}`}
            id={`${listId}-${index}`}
            hit={hit}
            selected={index === cursor.at}
            mark={favorites.markOf(hit.system, hit.code)}
            onPick={() => {
              cursor.setAt(index);
              onOpen(refOf(hit));
            }}
          />
        ))}
      </div>
      {query.trim() === "" ? <FavoriteList favorites={favorites} onOpen={onOpen} /> : null}
      <SearchState query={query} found={found} onTry={type} />
    </>
  );
}

const refOf = ({ code, system }: Hit): CodeRef => ({ code, set: system as EncoderSet });

/** Rows that only flash by while somebody types are not asked for. */
const PREVIEW_MS = 100;

function usePreview(chosen: Hit | undefined, onPreview: (code: CodeRef | undefined) => void): void {
  const latest = useRef(onPreview);
  useEffect(() => {
    latest.current = onPreview;
  });
  const code = chosen?.code;
  const set = chosen?.system as EncoderSet | undefined;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(code ? { code, set } : undefined), PREVIEW_MS);
    return () => clearTimeout(timer);
  }, [code, set]);
}

function useHits(address: EncoderAddress, typed: string) {
  const trpc = useTRPC();
  const { on, billable, sex, age } = address;
  const sets = SET_GROUPS.find(({ id }) => id === address.in)?.sets ?? [];
  const query = typed.trim();
  return useQuery(
    trpc.encoder.search.queryOptions(
      {
        query,
        on,
        sets: [...sets],
        billableOnly: billable,
        ...(sex ? { sex } : {}),
        ...(age === null ? {} : { age }),
      },
      { enabled: query !== "", staleTime: FRESH_MS, placeholderData: keepPreviousData },
    ),
  );
}

export type Found = ReturnType<typeof useHits>;
