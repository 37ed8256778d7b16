"use client";

import type { RefObject, UIEvent } from "react";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { atPlace, drawnHeight, placeOfRow, scrolledTo } from "@/components/work-queue/long-scroll";

/** The head stands above the rows and takes its part of the window. */
const HEAD = 24;
const AROUND = 8;
const FIRST_PAINT = 900;

interface LongWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** Height of a row in px. */
  readonly row: number;
}

/** Which rows to draw, and where. */
export function useLongWindow({ scroller, count, row }: LongWindow) {
  const [state, setState] = useState({ top: 0, offset: 0 });
  const [view, setView] = useState(FIRST_PAINT);
  const latest = useRef({ scroll: { total: count * row, view }, state });
  latest.current.scroll = { total: count * row, view };
  const { scroll } = latest.current;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setView(Math.max(element.clientHeight - HEAD, row));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [scroller, row]);

  const take = useCallback((next: { readonly top: number; readonly offset: number }) => {
    latest.current.state = next;
    setState(next);
  }, []);
  // The element can only be scrolled there once it is as tall as it will be.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && Math.abs(element.scrollTop - state.top) > 1) element.scrollTop = state.top;
  }, [scroller, state]);

  const show = useCallback(
    (at: number) => {
      const { scroll, state } = latest.current;
      const place = state.top + state.offset;
      const wanted = placeOfRow(scroll, place, { from: at * row, to: (at + 1) * row });
      if (wanted !== place) take(atPlace(scroll, wanted));
    },
    [row, take],
  );
  const onScroll = (event: UIEvent<HTMLElement>) => {
    const { scrollTop } = event.currentTarget;
    if (scrollTop !== latest.current.state.top)
      take(scrolledTo(latest.current.scroll, latest.current.state, scrollTop));
  };
  const place = state.top + state.offset;
  const from = Math.max(0, Math.floor(place / row) - AROUND);
  const to = Math.min(count, Math.ceil((place + view) / row) + AROUND);
  const height = drawnHeight(scroll);
  return {
    from,
    to,
    height,
    show,
    onScroll,
    pageOf: Math.max(1, Math.floor(view / row) - 1),
    /** A row far away is kept, so that it does not lose the focus, but not drawn beyond the edges. */
    topOf: (at: number) => Math.max(-row, Math.min(at * row - state.offset, height - row)),
  };
}
