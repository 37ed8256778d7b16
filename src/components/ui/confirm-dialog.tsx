"use client";

import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface ConfirmDialogProps {
  /** The act in words: "Send 214 claims to Cobalt Mutual". */
  readonly title: string;
  /** What will happen, what stays behind, and that it cannot be undone. */
  readonly text: ReactNode;
  /** "Send 214 claims" */
  readonly act: string;
  /** Must be typed, so that nobody sends 214 who meant 12. */
  readonly count?: number | undefined;
  readonly open: boolean;
  readonly working?: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Only for what cannot be undone: send, void, post. Everything else has undo. */
export function ConfirmDialog({
  title,
  text,
  act,
  count,
  open,
  working,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const [typed, setTyped] = useState("");
  const inputId = useId();
  const missing = count !== undefined && typed.trim().replaceAll(",", "") !== String(count);
  const confirm = () => (missing || working ? undefined : onConfirm());
  return (
    <Dialog {...{ title, text, open, onClose }} keys={{ "do-next-step": confirm, back: onClose }}>
      <div className="acts">
        {count === undefined ? (
          <span className="grow" />
        ) : (
          <span className="typed">
            <label htmlFor={inputId}>Type the count</label>
            <input
              id={inputId}
              className="input"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </span>
        )}
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={missing ? "type the count" : undefined}
          working={working}
          onPress={confirm}
        >
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
