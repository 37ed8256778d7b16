"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";

const PAGE = 128;
/** So many pages are kept; the rest is fetched again. */
const KEPT = 64;

interface Fetched<Row> {
  /** What the rows were fetched under; another stamp makes them stale. */
  readonly stamp: string;
  readonly rows: readonly Row[];
}

/** Rows of a long list, fetched page by page as they come into view. Stale ones are shown until new ones are there. */
export function useFetchedRows<Row>(
  read: (from: number, to: number) => Promise<readonly Row[]>,
  count: number,
  stamp: string,
) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const pages = useRef(new Map<number, Fetched<Row>>());
  const asked = useRef(new Map<number, string>());
  const range = useRef({ from: 0, to: 0 });
  const fetchPage = useCallback(
    async (page: number, under: string) => {
      asked.current.set(page, under);
      const rows = await read(page * PAGE, (page + 1) * PAGE);
      asked.current.delete(page);
      pages.current.set(page, { stamp: under, rows });
      const [oldest] = pages.current.keys();
      if (pages.current.size > KEPT && oldest !== undefined) pages.current.delete(oldest);
      redraw();
    },
    [read],
  );
  const want = useCallback(
    (from: number, to: number) => {
      range.current = { from, to };
      for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, count); page += 1) {
        const known = pages.current.get(page);
        const wanted = Math.min(PAGE, count - page * PAGE);
        const isFresh = known?.stamp === stamp && known.rows.length >= wanted;
        if (!isFresh && !asked.current.has(page)) void fetchPage(page, stamp);
      }
    },
    [count, stamp, fetchPage],
  );
  useEffect(() => want(range.current.from, range.current.to), [want]);
  const at = (index: number): Row | undefined =>
    pages.current.get(Math.floor(index / PAGE))?.rows[index % PAGE];
  return { at, want };
}
