"use client";

import { chordLabel } from "@/components/keyboard/key-chord";
import { defaultKeyPreferences, keysOf } from "@/components/keyboard/key-preferences";
import type { KeyAction } from "@/components/keyboard/key-table";
import { useApplePlatform, useKeyboard } from "@/components/keyboard/keyboard-provider";

/** The keycap of an action for this person on this keyboard. */
export function useKeyLabel(action: KeyAction): string {
  const preferences = useKeyboard()?.preferences ?? defaultKeyPreferences;
  const apple = useApplePlatform();
  const [first] = keysOf(action, preferences);
  return first ? chordLabel(first, apple) : "";
}
