"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import type { KeyHandlers, KeyScope } from "@/components/keyboard/key-registry";
import { useKeyboard } from "@/components/keyboard/keyboard-provider";

/**
 * Handles actions of the key table while mounted. With scope "focus" give the element that must hold the focus.
 * A handler that returns false leaves the key to the next one, and at last to the browser. Handlers that depend on more
 * than what was drawn are asked for when the key is pressed, or the sheet opened.
 */
export function useKeys(
  scope: KeyScope,
  handlers: KeyHandlers | (() => KeyHandlers),
  element?: RefObject<Element | null>,
): void {
  const registry = useKeyboard()?.registry;
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(
    () =>
      registry?.add({
        scope,
        handlers: () => (typeof latest.current === "function" ? latest.current() : latest.current),
        element: () => element?.current ?? null,
      }),
    [registry, scope, element],
  );
}
