"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioOptions } from "@/components/ui/radio-options";
import type { Inputs } from "@/trpc/client";

type Reason = Inputs["encounters"]["markNonBillable"]["reason"];
const REASONS: readonly Reason[] = [
  "no insurance, patient pays",
  "included in another service",
  "no service rendered",
  "courtesy",
  "research, paid by the study",
  "entered twice at the source",
];

interface EndEncounterDialogProps {
  readonly open: boolean;
  readonly working: boolean;
  readonly onClose: () => void;
  readonly onEnd: (reason: Reason) => void;
}

/** Ends a visit without a claim; the reason is mandatory and stays with it. */
export function EndEncounterDialog({ open, working, onClose, onEnd }: EndEncounterDialogProps) {
  const [reason, setReason] = useState<Reason>();
  const end = () => (reason && !working ? onEnd(reason) : undefined);
  return (
    <Dialog
      title="Mark as non-billable"
      text="The visit gets no claim and leaves every queue. This cannot be undone."
      open={open}
      onClose={onClose}
      keys={{ "do-next-step": end, back: onClose }}
    >
      <RadioOptions
        label="Reason"
        value={reason}
        options={REASONS.map((value) => ({ value, label: value }))}
        onChange={(value) => setReason(REASONS.find((known) => known === value))}
      />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={reason ? undefined : "choose a reason"}
          working={working ? "Saving" : undefined}
          onPress={end}
        >
          Mark as non-billable
        </Button>
      </div>
    </Dialog>
  );
}
