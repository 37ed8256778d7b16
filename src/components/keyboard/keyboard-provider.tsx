"use client";

import type { ReactNode } from "react";
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { InputStateStore } from "@/components/keyboard/input-state";
import type { KeyPreferences } from "@/components/keyboard/key-preferences";
import { buildKeymap, defaultKeyPreferences } from "@/components/keyboard/key-preferences";
import { KeyRegistry } from "@/components/keyboard/key-registry";
import { listenForKeys } from "@/components/keyboard/listen-for-keys";

interface Keyboard {
  readonly registry: KeyRegistry;
  readonly inputState: InputStateStore;
  readonly preferences: KeyPreferences;
}

const KeyboardContext = createContext<Keyboard | undefined>(undefined);

/** Undefined outside the frame (sign-in): hints then show the default keys and nothing listens. */
export const useKeyboard = (): Keyboard | undefined => useContext(KeyboardContext);

const never = () => () => {};
export const useApplePlatform = (): boolean =>
  useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );

interface KeyboardProviderProps {
  readonly preferences?: KeyPreferences | undefined;
  readonly children: ReactNode;
}

/** One listener for the whole product. Everything else registers with useKeys. */
export function KeyboardProvider({ preferences = defaultKeyPreferences, children }: KeyboardProviderProps) {
  const [registry] = useState(() => new KeyRegistry());
  const [inputState] = useState(() => new InputStateStore());
  const keymap = useMemo(() => buildKeymap(preferences), [preferences]);
  const apple = useApplePlatform();

  useEffect(
    () => listenForKeys({ apple, keymap, registry, inputState }),
    [apple, inputState, keymap, registry],
  );

  const value = useMemo(() => ({ registry, inputState, preferences }), [registry, inputState, preferences]);
  return <KeyboardContext value={value}>{children}</KeyboardContext>;
}
