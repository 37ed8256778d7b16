"use client";

import { useState } from "react";
import { moneyText } from "@/components/format/money-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { ROOT_CAUSES, type RootCause } from "@/domain/denials/denial-categories";
import { causeWords, type DenialView } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";

interface WriteOffDialogProps {
  readonly view: DenialView;
  readonly acts: DenialActs;
  readonly onClose: () => void;
}

const CAUSES = ROOT_CAUSES.filter((cause) => cause !== "unknown").map((cause) => ({
  value: cause,
  label: causeWords(cause),
}));
const CONCERN_WORDS: Readonly<Record<string, string>> = {
  "appeal-open": "An appeal is open.",
  "limit-not-passed": "The appeal limit has not passed.",
};

/** A proposal: reason and root cause are mandatory, and a second person decides. */
export function WriteOffDialog({ view, acts, onClose }: WriteOffDialogProps) {
  const { denial, playbook, writeOffReasons, writeOffConcerns } = view;
  const [reason, setReason] = useState(playbook.writeOffReason);
  const [rootCause, setRootCause] = useState<string>(denial.rootCause ?? denial.usualCause);
  const [note, setNote] = useState("");
  const needsNote = writeOffReasons.find(({ id }) => id === reason)?.needsNote === true;
  const missing = missingOf({ rootCause, needsNote, note });
  const propose = () => {
    if (missing) return;
    onClose();
    acts.proposeWriteOff.mutate({
      denialId: denial.id,
      version: denial.version,
      reason,
      rootCause: rootCause as RootCause,
      note: note.trim(),
    });
  };
  return (
    <Dialog
      title={`Propose to write off ${moneyText(denial.amount)}`}
      text={
        <>A second person decides. {writeOffConcerns.map((concern) => CONCERN_WORDS[concern]).join(" ")}</>
      }
      open
      onClose={onClose}
      keys={{ "do-next-step": propose, back: onClose }}
    >
      <SelectField
        label="Reason"
        value={reason}
        options={writeOffReasons.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setReason}
        required
      />
      <SelectField
        label="Root cause"
        value={rootCause === "unknown" ? "" : rootCause}
        options={CAUSES}
        placeholder="Choose what you found"
        onChange={setRootCause}
        required
      />
      <TextArea label={needsNote ? "In words" : "In words, if needed"} value={note} onChange={setNote} />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={propose}>
          Propose
        </Button>
      </div>
    </Dialog>
  );
}

function missingOf(form: { readonly rootCause: string; readonly needsNote: boolean; readonly note: string }) {
  if (form.rootCause === "" || form.rootCause === "unknown") return "name the root cause";
  return form.needsNote && form.note.trim() === "" ? "this reason needs words" : undefined;
}
