"use client";

import { useEffect, useRef, useState } from "react";

/** The newest search wins; older answers are dropped, and rows stay until new ones are there. */
export function useAsyncSearch<Item>(
  text: string,
  search: (text: string, signal: AbortSignal) => Promise<readonly Item[]>,
) {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [searching, setSearching] = useState(false);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (text.trim() === "") {
      setItems([]);
      return;
    }
    const abort = new AbortController();
    setSearching(true);
    latest
      .current(text, abort.signal)
      .then((found) => {
        if (!abort.signal.aborted) setItems(found);
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      })
      .finally(() => {
        if (!abort.signal.aborted) setSearching(false);
      });
    return () => abort.abort();
  }, [text]);
  return { items, searching };
}
