"use client";

import { useRef } from "react";

/** Layers opened by key have no trigger: the focus returns to where it was, or goes where the act moved it. */
export function useReturnFocus(focusAfter?: () => HTMLElement | null | undefined) {
  const before = useRef<HTMLElement>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      (focusAfter?.() ?? before.current)?.focus({ preventScroll: true });
    },
  };
}
