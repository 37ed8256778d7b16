"use client";

import type { RefObject } from "react";
import { useState } from "react";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { useKeys } from "@/components/keyboard/use-keys";

interface RovingRows {
  readonly count: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly onOpen?: ((index: number) => void) | undefined;
  readonly onFocusRow?: ((index: number) => void) | undefined;
  readonly more?: KeyHandlers | undefined;
}

/** One tab stop for a list of [data-roving] rows: arrows or j and k move, Enter opens. */
export function useRovingRows({ count, list, onOpen, onFocusRow, more }: RovingRows) {
  const [wanted, setWanted] = useState(0);
  const current = Math.min(wanted, Math.max(0, count - 1));
  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    list.current?.querySelectorAll<HTMLElement>("[data-roving]")[next]?.focus();
  };
  useKeys(
    "focus",
    {
      "next-row": () => focusRow(current + 1),
      "previous-row": () => focusRow(current - 1),
      "first-row": () => focusRow(0),
      "last-row": () => focusRow(count - 1),
      ...(onOpen ? { open: () => onOpen(current) } : {}),
      ...more,
    },
    list,
  );
  const rowProps = (index: number) => ({
    "data-roving": "",
    tabIndex: index === current ? 0 : -1,
    onFocus: () => {
      setWanted(index);
      onFocusRow?.(index);
    },
  });
  return { current, focusRow, rowProps };
}
