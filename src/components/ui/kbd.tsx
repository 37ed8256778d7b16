"use client";

import type { KeyAction } from "@/components/keyboard/key-table";
import { useKeyLabel } from "@/components/keyboard/use-key-label";

/** The keycap of an action, as this person has it mapped. Spoken names come from aria-keyshortcuts, not from here. */
export function Kbd({ action }: { readonly action: KeyAction }) {
  const label = useKeyLabel(action);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a keycap takes no focus.
  return label ? <kbd aria-hidden="true">{label}</kbd> : null;
}
