"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { useEffect, useLayoutEffect } from "react";
import { focusInPlace } from "@/components/keyboard/focus-in-place";
import type { QueueItem } from "@/components/work-queue/queue-items";
import { useRowHeight } from "@/components/work-queue/use-row-height";

export const HEAD_PX = 24;
const TOTAL_PX = 29;
const FIRST_PAINT = { width: 800, height: 900 };

interface QueueWindow<Row> {
  readonly items: readonly QueueItem<Row>[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly focus: { readonly index: number; readonly wanted: RefObject<boolean> };
  readonly hasTotals: boolean;
  /** Lines below the first of a row on a phone. */
  readonly linesBelow: number | undefined;
  readonly onNearEnd?: (() => void) | undefined;
}

/** Draws only the rows in view and the focused one, so that 100,000 stay quick. */
export function useQueueWindow<Row>({
  items,
  scroller,
  focus,
  hasTotals,
  linesBelow,
  onNearEnd,
}: QueueWindow<Row>) {
  const row = useRowHeight(linesBelow);
  const { index, wanted } = focus;
  const view = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heightOf(items[at], row),
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 10,
    initialRect: FIRST_PAINT,
    scrollMargin: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
    scrollPaddingEnd: hasTotals ? TOTAL_PX : 0,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return index < 0 || drawn.includes(index) ? drawn : [...drawn, index].sort((one, other) => one - other);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with the density and the items only.
  useLayoutEffect(() => view.measure(), [row, items]);
  useLayoutEffect(() => {
    if (!wanted.current || index < 0) return;
    wanted.current = false;
    view.scrollToIndex(index, { align: "auto" });
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (row) focusInPlace(row);
  });
  const drawn = view.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (items.length > 0 && last >= items.length - 20) onNearEnd?.();
  }, [last, items.length, onNearEnd]);
  const pageOf = Math.max(1, Math.floor(((view.scrollRect?.height ?? 600) - HEAD_PX) / row) - 1);
  return { drawn, height: view.getTotalSize(), pageOf };
}

function heightOf<Row>(item: QueueItem<Row> | undefined, row: number): number {
  if (item?.kind !== "group") return row;
  return item.group.leavesWhen ? 52 : 32;
}
