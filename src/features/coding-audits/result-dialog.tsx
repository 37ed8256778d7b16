"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioOptions } from "@/components/ui/radio-options";
import { TextArea } from "@/components/ui/text-area";
import { DISPUTE_RESULTS, type DisputeResult } from "@/domain/coding-audits/dispute";
import { RESULT_WORDS } from "@/features/coding-audits/audit-words";
import type { Line } from "@/features/coding-audits/worksheet-wire";

interface ResultDialogProps {
  readonly line: Line | undefined;
  readonly onClose: () => void;
  readonly onDecide: (line: Line, decided: { result: DisputeResult; reason: string }) => void;
}

/** Stands, amended or withdrawn, each with its reason; nothing is chosen by itself. */
export const ResultDialog = ({ line, ...rest }: ResultDialogProps) =>
  line ? <OpenDialog key={line.id} line={line} {...rest} /> : null;

function OpenDialog({ line, onClose, onDecide }: ResultDialogProps & { readonly line: Line }) {
  const [result, setResult] = useState(line.result ?? undefined);
  const [reason, setReason] = useState(line.resultReason ?? "");
  const closed = result ? (reason.trim() ? undefined : "a reason is needed") : "choose a result";
  const submit = () => {
    if (result && !closed) onDecide(line, { result, reason: reason.trim() });
  };
  return (
    <Dialog
      title="Decide the dispute"
      text={`The coder says: ${line.answerReason}`}
      open
      onClose={onClose}
      keys={{ "do-next-step": submit }}
    >
      <div className="stack">
        <RadioOptions
          label="Result"
          value={result}
          options={DISPUTE_RESULTS.map((value) => ({ value, label: RESULT_WORDS[value] }))}
          onChange={(value) => setResult(value as DisputeResult)}
        />
        <TextArea label="Why" value={reason} onChange={setReason} rows={3} required />
      </div>
      <div className="acts">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" hint="do-next-step" closed={closed} onPress={submit}>
          Decide
        </Button>
      </div>
    </Dialog>
  );
}
