import { browserReservedKeys } from "@/components/keyboard/browser-reserved-keys";
import type { KeyPreferences } from "@/components/keyboard/key-preferences";
import { defaultKeyPreferences, keysOf } from "@/components/keyboard/key-preferences";
import type { KeyAction, KeyPlace } from "@/components/keyboard/key-table";
import { keyActions, keyRow } from "@/components/keyboard/key-table";

export type KeyFault =
  | { readonly kind: "collision"; readonly keys: string; readonly actions: readonly [KeyAction, KeyAction] }
  | { readonly kind: "reserved"; readonly keys: string; readonly action: KeyAction };

/** What makes a table of keys unusable: one key for two acts in one place, or a key the browser keeps. */
export function findKeyFaults(preferences: KeyPreferences = defaultKeyPreferences): KeyFault[] {
  const all = keyActions.flatMap((action) => keysOf(action, preferences).map((keys) => ({ action, keys })));
  const reserved = all
    .filter(({ keys }) => keys.split(" ").some((chord) => browserReservedKeys.has(chord)))
    .map(({ action, keys }): KeyFault => ({ kind: "reserved", keys, action }));
  const collisions = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlap(placeOf(one.action), placeOf(other.action)) && clash(one.keys, other.keys))
      .map((other): KeyFault => ({ kind: "collision", keys: one.keys, actions: [one.action, other.action] })),
  );
  return [...reserved, ...collisions];
}

const placeOf = (action: KeyAction): KeyPlace => keyRow(action).place ?? "everywhere";

const clash = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

function overlap(one: KeyPlace, other: KeyPlace): boolean {
  if (one === other) return true;
  return one !== "chooser" && other !== "chooser" && (one === "everywhere" || other === "everywhere");
}
