"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import type { FindingView } from "@/features/claims/claim-words";
import type { ClaimActs } from "@/features/claims/use-claim-acts";

interface DecideOverrideDialogProps {
  readonly finding: FindingView | undefined;
  readonly acts: ClaimActs;
  readonly onClose: () => void;
}

/** The second person's decision on a proposed override. */
export function DecideOverrideDialog({ finding, acts, onClose }: DecideOverrideDialogProps) {
  const [reason, setReason] = useState("");
  if (!finding) return null;
  const decide = (decision: "approve" | "decline") => {
    acts.decideOverride.mutate({ findingId: finding.id, decision, reason });
    onClose();
  };
  return (
    <Dialog
      title="Decide on the override"
      text={`${finding.message} ${finding.overriddenBy ?? "Someone"} asks to pass it: ${finding.overrideReason ?? ""}`}
      open
      onClose={onClose}
      keys={{ back: onClose, "do-next-step": () => decide("approve") }}
    >
      <TextArea label="Remark" value={reason} onChange={setReason} />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button onPress={() => decide("decline")}>Decline</Button>
        <Button look="primary" hint="do-next-step" onPress={() => decide("approve")}>
          Approve
        </Button>
      </div>
    </Dialog>
  );
}
