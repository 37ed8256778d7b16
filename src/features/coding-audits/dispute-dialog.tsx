"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorPanel } from "@/components/ui/error-panel";
import { TextArea } from "@/components/ui/text-area";
import { FINDING_KIND_WORDS } from "@/domain/coding-audits/finding-words";
import type { Line } from "@/features/coding-audits/worksheet-wire";
import { messageOf } from "@/trpc/refusal";
import { useDraft } from "@/trpc/use-draft";

interface DisputeDialogProps {
  readonly line: Line | undefined;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onDispute: (line: Line, reason: string) => void;
}

/** Why the coder holds the assigned code right; the auditor decides, and both texts are kept. */
export const DisputeDialog = ({ line, ...rest }: DisputeDialogProps) =>
  line ? <OpenDialog key={line.id} line={line} {...rest} /> : null;

function OpenDialog({ line, error, onClose, onDispute }: DisputeDialogProps & { readonly line: Line }) {
  const draft = useDraft(`audit-dispute/${line.id}/reason`);
  const [asked, setAsked] = useState(false);
  const reason = draft.text.trim();
  const submit = () => {
    setAsked(true);
    if (reason) onDispute(line, reason);
  };
  const what = line.what ? FINDING_KIND_WORDS[line.what] : "Finding";
  return (
    <Dialog
      title="Dispute this finding"
      text={`${what}: ${line.citation ?? ""}`}
      open
      onClose={onClose}
      keys={{ "do-next-step": submit }}
    >
      <TextArea
        label="Why the assigned code is right"
        value={draft.text}
        onChange={draft.setText}
        rows={4}
        error={asked && !reason ? "A dispute needs its reason." : undefined}
        required
      />
      {error ? (
        <ErrorPanel happened="The dispute was not saved." kept="Your text is kept." toDo={messageOf(error)} />
      ) : null}
      <div className="acts">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" hint="do-next-step" onPress={submit}>
          Dispute
        </Button>
      </div>
    </Dialog>
  );
}
