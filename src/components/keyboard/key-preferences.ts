import { isSingleCharacter } from "@/components/keyboard/key-chord";
import type { KeyAction } from "@/components/keyboard/key-table";
import { keyActions, keyRow } from "@/components/keyboard/key-table";

export interface KeyPreferences {
  /** False: verbs follow the leader chord instead of acting on one key. */
  readonly singleKeys: boolean;
  readonly remapped: Readonly<Partial<Record<KeyAction, readonly string[]>>>;
}

export const LEADER = "Ctrl+;";
export const defaultKeyPreferences: KeyPreferences = { singleKeys: true, remapped: {} };

/** The sequences that trigger an action for this person. */
export function keysOf(action: KeyAction, preferences: KeyPreferences): readonly string[] {
  const keys = preferences.remapped[action] ?? keyRow(action).keys;
  const keepsSingle = preferences.singleKeys || keyRow(action).place === "chooser";
  return keepsSingle ? keys : keys.map((key) => (isSingleCharacter(key) ? `${LEADER} ${key}` : key));
}

export interface Keymap {
  readonly actions: ReadonlyMap<string, readonly KeyAction[]>;
  readonly prefixes: ReadonlySet<string>;
}

/** Looks up typed sequences: which actions they mean, and which are only the beginning of one. */
export function buildKeymap(preferences: KeyPreferences): Keymap {
  const actions = new Map<string, KeyAction[]>();
  const prefixes = new Set<string>();
  for (const action of keyActions) {
    for (const sequence of keysOf(action, preferences)) {
      actions.set(sequence, [...(actions.get(sequence) ?? []), action]);
      const chords = sequence.split(" ");
      for (let length = 1; length < chords.length; length += 1)
        prefixes.add(chords.slice(0, length).join(" "));
    }
  }
  return { actions, prefixes };
}
