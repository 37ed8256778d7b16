"use client";

import { useState } from "react";
import { chordLabel } from "@/components/keyboard/key-chord";
import { defaultKeyPreferences, keysOf } from "@/components/keyboard/key-preferences";
import type { KeyAction, KeyGroup } from "@/components/keyboard/key-table";
import { keyActions, keyRow } from "@/components/keyboard/key-table";
import { useApplePlatform, useKeyboard } from "@/components/keyboard/keyboard-provider";
import { Dialog } from "@/components/ui/dialog";

const GROUPS: readonly KeyGroup[] = ["Everywhere", "Move", "Verbs", "Panes", "Go"];

interface KeysSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys that work here: only those for which something on this screen listens. */
export function KeysSheet({ open, onClose }: KeysSheetProps) {
  const registry = useKeyboard()?.registry;
  const [wasOpen, setWasOpen] = useState(false);
  const [here, setHere] = useState<ReadonlySet<KeyAction>>(new Set());
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) setHere(registry?.available(document.activeElement) ?? new Set());
  }
  return (
    <Dialog title="The keys that work here" open={open} onClose={onClose} wide keys={{ back: onClose }}>
      <div className="keys-sheet">
        {GROUPS.map((group) => (
          <KeyGroupList
            key={group}
            group={group}
            actions={keyActions.filter((action) => here.has(action) && keyRow(action).group === group)}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface KeyGroupListProps {
  readonly group: KeyGroup;
  readonly actions: readonly KeyAction[];
}

function KeyGroupList({ group, actions }: KeyGroupListProps) {
  const preferences = useKeyboard()?.preferences ?? defaultKeyPreferences;
  const apple = useApplePlatform();
  if (actions.length === 0) return null;
  return (
    <section>
      <h3>{group}</h3>
      <dl>
        {actions.map((action) => (
          <div key={action} style={{ display: "contents" }}>
            <dt>
              {keysOf(action, preferences).map((keys) => (
                <kbd key={keys}>{chordLabel(keys, apple)}</kbd>
              ))}
            </dt>
            <dd>{keyRow(action).says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
