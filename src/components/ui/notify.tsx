"use client";

import type { ReactNode } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark } from "@/components/ui/severity-mark";
import { undoStack } from "@/components/ui/undo-stack";

interface Notice {
  readonly severity?: Severity | undefined;
  /** Takes the act back; also under z. Offered for at least 10 seconds. */
  readonly undo?: (() => void) | undefined;
  readonly redo?: (() => void) | undefined;
  /** "Review difference" */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

const UNDO_MS = 12_000;
const READ_MS = 6000;

/** A quiet line about what was done. Failures belong in an ErrorPanel, in place. */
export function notify(message: ReactNode, { severity = "settled", undo, redo, action }: Notice = {}): void {
  if (undo) undoStack.push(undo, redo);
  toast.custom(
    (id) => (
      <div className="float toast">
        <SeverityMark severity={severity} says="" />
        <span className="grow">{message}</span>
        {undo ? (
          <Button
            look="plain"
            hint="undo"
            onPress={() => {
              undoStack.undo();
              toast.dismiss(id);
            }}
          >
            Undo
          </Button>
        ) : null}
        {action ? (
          <Button
            look="plain"
            onPress={() => {
              action.onAct();
              toast.dismiss(id);
            }}
          >
            {action.label}
          </Button>
        ) : null}
      </div>
    ),
    { duration: undo ? UNDO_MS : READ_MS },
  );
}
