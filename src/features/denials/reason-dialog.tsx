"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";

interface ReasonDialogProps {
  readonly title: string;
  readonly text: ReactNode;
  readonly act: string;
  /** Usual reasons, chosen by digit: the act follows at once. */
  readonly usual: readonly string[];
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** An act that needs its reason in words. */
export function ReasonDialog({ title, text, act, usual, onReason, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const missing = reason.trim().length < 3 ? "say why" : undefined;
  const give = (words: string) => {
    onClose();
    onReason(words);
  };
  const confirm = () => (missing ? undefined : give(reason.trim()));
  return (
    <Dialog {...{ title, text, onClose }} open keys={{ "do-next-step": confirm, back: onClose }}>
      <Choices choices={usual.map((words) => ({ id: words, label: words, onChoose: () => give(words) }))} />
      <TextArea label="Another reason" value={reason} onChange={setReason} />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={confirm}>
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
