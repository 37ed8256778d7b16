"use client";

import type { RefObject } from "react";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { useKeys } from "@/components/keyboard/use-keys";

interface QueueKeys {
  readonly grid: RefObject<HTMLElement | null>;
  readonly index: number;
  readonly count: number;
  readonly pageOf: number;
  readonly moveTo: (index: number, by: 1 | -1) => void;
  /** Absent where rows have nothing to open. */
  readonly open: (() => unknown) | undefined;
  /** Absent where nothing can be done in bulk. */
  readonly marking?: { toggle: () => void; extend: (to: number) => void; all: () => void } | undefined;
  /** Keys of this screen that act on the focused row. */
  readonly more: KeyHandlers;
}

export function useQueueKeys({ grid, index, count, pageOf, moveTo, open, marking, more }: QueueKeys): void {
  const marks: KeyHandlers = marking
    ? {
        mark: marking.toggle,
        "mark-range": () => marking.extend(index),
        "mark-down": () => marking.extend(index + 1),
        "mark-up": () => marking.extend(index - 1),
        "mark-all": marking.all,
      }
    : {};
  useKeys(
    "focus",
    {
      "next-row": () => moveTo(index + 1, 1),
      "previous-row": () => moveTo(index - 1, -1),
      "first-row": () => moveTo(0, 1),
      "last-row": () => moveTo(count - 1, -1),
      "page-down": () => moveTo(index + pageOf, 1),
      "page-up": () => moveTo(index - pageOf, -1),
      open,
      ...marks,
      ...more,
    },
    grid,
  );
}
