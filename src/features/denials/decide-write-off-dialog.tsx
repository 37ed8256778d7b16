"use client";

import { useState } from "react";
import { moneyText } from "@/components/format/money-text";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import { TextArea } from "@/components/ui/text-area";
import type { WriteOff } from "@/features/denials/denial-words";
import { useDenialActs } from "@/features/denials/use-denial-acts";
import { messageOf } from "@/trpc/refusal";

const CONCERN_WORDS = {
  "appeal-open": "I have seen that an appeal is open; it will be withdrawn.",
  "limit-not-passed": "I have seen that the appeal limit has not passed.",
} as const;

/** Approving posts the money and ends the denial: it is never undone by itself, so concerns are ticked one by one. */
export function DecideWriteOffDialog({
  writeOff,
  onClose,
}: {
  readonly writeOff: WriteOff;
  readonly onClose: () => void;
}) {
  const { decideWriteOff } = useDenialActs();
  const [seen, setSeen] = useState<readonly WriteOff["concerns"][number][]>([]);
  const [reason, setReason] = useState("");
  const unseen = writeOff.concerns.filter((concern) => !seen.includes(concern));
  const closed = writeOff.own ? "you proposed it" : unseen.length > 0 ? "tick what you have seen" : undefined;
  const decide = (decision: "approve" | "decline") => {
    if (decideWriteOff.isPending || writeOff.own || (decision === "approve" && closed)) return;
    decideWriteOff.mutate(
      {
        writeOffId: writeOff.id,
        version: writeOff.version,
        decision,
        reason: reason.trim(),
        acknowledged: [...seen],
      },
      {
        onSuccess: () => {
          notify(decision === "approve" ? `${moneyText(writeOff.amount)} written off.` : "Declined.");
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={`Write off ${moneyText(writeOff.amount)}?`}
      text={`${writeOff.denialNumber}, ${writeOff.payerName}. ${writeOff.reason}${writeOff.note ? `: ${writeOff.note}` : ""}. Proposed by ${writeOff.own ? "you" : writeOff.proposedBy}.`}
      open
      onClose={onClose}
      keys={{ "do-next-step": () => decide("approve"), back: onClose }}
    >
      {writeOff.concerns.map((concern) => (
        <CheckField
          key={concern}
          label={CONCERN_WORDS[concern]}
          checked={seen.includes(concern)}
          onChange={(on) => setSeen(on ? [...seen, concern] : seen.filter((other) => other !== concern))}
        />
      ))}
      <TextArea label="Your words, if needed" value={reason} onChange={setReason} />
      {decideWriteOff.error ? <p role="alert">{messageOf(decideWriteOff.error)}</p> : null}
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button closed={writeOff.own ? "you proposed it" : undefined} onPress={() => decide("decline")}>
          Decline
        </Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={closed}
          working={decideWriteOff.isPending ? "Posting" : undefined}
          onPress={() => decide("approve")}
        >
          Approve
        </Button>
      </div>
    </Dialog>
  );
}
