"use client";

import type { ReactNode } from "react";
import { countOf } from "@/components/format/count-text";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import type { KeyAction } from "@/components/keyboard/key-table";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";

export interface BulkAction {
  readonly id: string;
  readonly label: string;
  readonly key?: KeyAction | undefined;
  readonly closed?: string | undefined;
  readonly working?: string | undefined;
  readonly onAct: (ids: readonly string[], clear: () => void) => void;
}

interface BulkBarProps {
  readonly ids: readonly string[];
  readonly noun: string;
  /** "312 change, 4 cannot, because …" */
  readonly preview: ReactNode;
  readonly actions: readonly BulkAction[];
  readonly onClear: () => void;
}

/** How many are marked, what would happen, and the acts on all of them. */
export function BulkBar({ ids, noun, preview, actions, onClear }: BulkBarProps) {
  const keys: KeyHandlers = Object.fromEntries(
    actions.flatMap((act) =>
      act.key && !act.closed && !act.working ? [[act.key, () => act.onAct(ids, onClear)]] : [],
    ),
  );
  useKeys("page", { ...keys, back: onClear });
  return (
    <section className="queue-bulk" aria-label="Marked rows">
      <b aria-live="polite">{countOf(ids.length, noun)} marked</b>
      <span className="preview">{preview}</span>
      <span className="acts">
        {actions.map((act) => (
          <Button
            key={act.id}
            hint={act.key}
            closed={act.closed}
            working={act.working}
            onPress={() => act.onAct(ids, onClear)}
          >
            {act.label}
          </Button>
        ))}
        <Button look="plain" hint="back" onPress={onClear}>
          Clear marks
        </Button>
      </span>
    </section>
  );
}
