"use client";

import { useState, useSyncExternalStore } from "react";
import type { InputState } from "@/components/keyboard/input-state";
import { InputStateStore } from "@/components/keyboard/input-state";
import { useKeyboard } from "@/components/keyboard/keyboard-provider";

/** Command or entry, for the badge in the next-step line. */
export function useInputState(): InputState {
  const [idle] = useState(() => new InputStateStore());
  const store = useKeyboard()?.inputState ?? idle;
  return useSyncExternalStore(store.subscribe, store.read, store.readOnServer);
}
