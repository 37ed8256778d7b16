"use client";

import { useRef, useState } from "react";
import type { QueueItem } from "@/components/work-queue/queue-items";
import { focusableFrom } from "@/components/work-queue/queue-items";

/** Which row holds the focus. It follows its row when rows come and go, and its place when the row leaves. */
export function useQueueFocus<Row>(items: readonly QueueItem<Row>[], startId: string | undefined) {
  const [focused, setFocused] = useState({ id: startId ?? "", index: 0 });
  const wanted = useRef(false);
  const found =
    items[focused.index]?.id === focused.id ? focused.index : items.findIndex(({ id }) => id === focused.id);
  const index = items.length === 0 ? -1 : found >= 0 ? found : focusableFrom(items, focused.index, 1);
  const hold = (next: number) => {
    const item = items[next];
    if (item && (item.id !== focused.id || next !== focused.index)) setFocused({ id: item.id, index: next });
  };
  /** Moves the focus; the row is scrolled to and focused once it is drawn. */
  const moveTo = (target: number, by: 1 | -1) => {
    wanted.current = true;
    hold(focusableFrom(items, target, by));
  };
  return { index, item: items[index], wanted, hold, moveTo };
}
