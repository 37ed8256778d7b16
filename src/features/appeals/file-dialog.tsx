"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { type AppealView, CHANNEL_WORDS } from "@/features/appeals/appeal-words";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";

interface FileDialogProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly onClose: () => void;
}

/** Cannot be undone: the packet leaves as it is, and the payer's clock starts. */
export function FileDialog({ view, acts, onClose }: FileDialogProps) {
  const { appeal, packet, claim, clock } = view;
  const [proof, setProof] = useState("");
  const channel = appeal.channel ?? "mail";
  const file = () => {
    onClose();
    acts.file.mutate({ appealId: appeal.id, version: appeal.version, proof: proof.trim() });
  };
  return (
    <Dialog
      title={`File ${packet?.pages ?? 0} pages with ${claim.payerName}`}
      text={
        channel === "mailbox"
          ? `The packet is put into the partner’s mailbox. ${decisionWords(clock.decisionDays)}`
          : `You send it by ${CHANNEL_WORDS[channel].toLowerCase()}; this records that it left today. ${decisionWords(clock.decisionDays)}`
      }
      open
      onClose={onClose}
      keys={{ "do-next-step": file, back: onClose }}
    >
      {channel === "mailbox" ? null : (
        <TextField label="Confirmation or tracking number" value={proof} onChange={setProof} />
      )}
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" onPress={file}>
          File
        </Button>
      </div>
    </Dialog>
  );
}

const decisionWords = (days: number | null): string =>
  days === null ? "No decision clock is known for this level." : `The payer then has ${days} days.`;
