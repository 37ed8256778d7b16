"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";

interface WordsDialogProps {
  readonly title: string;
  readonly label: string;
  readonly act: string;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
}

/** An act that needs words. */
export function WordsDialog({ title, label, act, onWords, onClose }: WordsDialogProps) {
  const [words, setWords] = useState("");
  const missing = words.trim().length < 3 ? "say it in words" : undefined;
  const confirm = () => {
    if (missing) return;
    onClose();
    onWords(words.trim());
  };
  return (
    <Dialog title={title} open onClose={onClose} keys={{ "do-next-step": confirm, back: onClose }}>
      <TextArea label={label} value={words} onChange={setWords} required />
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
