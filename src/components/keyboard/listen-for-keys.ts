import type { InputStateStore } from "@/components/keyboard/input-state";
import { chordOf, worksInField } from "@/components/keyboard/key-chord";
import type { Keymap } from "@/components/keyboard/key-preferences";
import type { KeyRegistry } from "@/components/keyboard/key-registry";
import { leaveField } from "@/components/keyboard/leave-field";
import { isTextField, keepsKey } from "@/components/keyboard/native-key";

interface Listening {
  readonly apple: boolean;
  readonly keymap: Keymap;
  readonly registry: KeyRegistry;
  readonly inputState: InputStateStore;
}

/** The one listener: turns key events into actions and offers them to whoever registered. */
export function listenForKeys({ apple, keymap, registry, inputState }: Listening): () => void {
  let pending = "";
  const onKeyDown = (event: KeyboardEvent) => {
    const chord = event.defaultPrevented || event.isComposing ? undefined : chordOf(event, apple);
    if (!chord) return;
    const sequence = pending ? `${pending} ${chord}` : chord;
    const outcome = pressKey({ event, chord, sequence, keymap, registry });
    pending = outcome === "prefix" ? sequence : "";
    inputState.setPending(pending);
    if (outcome !== "ignored") event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  const stopFollowing = inputState.start();
  return () => {
    document.removeEventListener("keydown", onKeyDown);
    stopFollowing();
  };
}

interface KeyStroke {
  readonly event: KeyboardEvent;
  readonly chord: string;
  readonly sequence: string;
  readonly keymap: Keymap;
  readonly registry: KeyRegistry;
}

type KeyOutcome = "done" | "prefix" | "ignored";

function pressKey(stroke: KeyStroke): KeyOutcome {
  const { event, chord, sequence, registry } = stroke;
  const focused = event.target instanceof Element ? event.target : null;
  if (isTextField(focused)) {
    if (!worksInField(chord)) return "ignored";
    if (chord === "Esc" && !registry.hasLayer()) return leaveField(focused) ? "done" : "ignored";
  } else if (sequence === chord && keepsKey(focused, chord)) return "ignored";
  return runKey(stroke);
}

function runKey({ event, sequence, keymap, registry }: KeyStroke): KeyOutcome {
  if (registry.run(keymap.actions.get(sequence) ?? [], event)) return "done";
  return keymap.prefixes.has(sequence) && !registry.hasLayer() ? "prefix" : "ignored";
}
