"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { Kbd } from "@/components/ui/kbd";
import type { CodeRef, EncoderAddress, EncoderSet } from "@/features/encoder/encoder-address";
import { type Hit, SET_GROUPS } from "@/features/encoder/encoder-words";
import { FavoriteList } from "@/features/encoder/favorite-list";
import { HitRow } from "@/features/encoder/hit-row";
import { SearchFilters } from "@/features/encoder/search-filters";
import { SearchState } from "@/features/encoder/search-state";
import type { useFavorites } from "@/features/encoder/use-favorites";
import { useTRPC } from "@/trpc/client";

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
  const [at, setAt] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const found = useHits(address, query);
  const rows = query.trim() === "" ? [] : (found.data?.rows ?? []);
  const chosen = rows[Math.min(at, rows.length - 1)];
  usePreview(chosen, onPreview);
  useEffect(() => {
    if (location.search === "") field.current?.focus();
  }, []);
  useKeys("page", {
    find: () => {
      field.current?.focus();
      field.current?.select();
    },
  });
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(rows.length - 1, at + 1)),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    PageDown: () => setAt(Math.min(rows.length - 1, at + PAGE)),
    PageUp: () => setAt(Math.max(0, at - PAGE)),
    Enter: () => (chosen ? onOpen(refOf(chosen)) : undefined),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div className="book-field">
        <input
          className="input"
          role="combobox"
          aria-label="Words, abbreviation or code"
          data-entry-name="Encoder"
          placeholder="CHF · DM2 w CKD · S52.5 · 99213"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen ? `${listId}-${rows.indexOf(chosen)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={query}
          ref={field}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="quiet nowrap">
          <Kbd action="find" /> find <Kbd action="open" /> open
        </span>
      </div>
      <SearchFilters address={address} />
      <div id={listId} role="listbox" aria-label="Codes found" className="hits">
        {rows.map((hit, index) => (
          <HitRow
            key={`${hit.system} ${hit.code}`}
            id={`${listId}-${index}`}
            hit={hit}
            selected={hit === chosen}
            mark={favorites.markOf(hit.system, hit.code)}
            onPick={() => {
              setAt(index);
              onOpen(refOf(hit));
            }}
          />
        ))}
      </div>
      {query.trim() === "" ? <FavoriteList favorites={favorites} onOpen={onOpen} /> : null}
      <SearchState query={query} found={found} onTry={setQuery} />
    </>
  );
}

const PAGE = 10;
const refOf = ({ code, system }: Hit): CodeRef => ({ code, set: system as EncoderSet });

function usePreview(chosen: Hit | undefined, onPreview: (code: CodeRef | undefined) => void): void {
  const latest = useRef(onPreview);
  useEffect(() => {
    latest.current = onPreview;
  });
  const code = chosen?.code;
  const set = chosen?.system as EncoderSet | undefined;
  useEffect(() => latest.current(code ? { code, set } : undefined), [code, set]);
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
