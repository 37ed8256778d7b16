"use client";

import { useState } from "react";
import { moneyText } from "@/components/format/money-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import type { ExceptionRow } from "@/features/remittances/exception-columns";

interface KeepUnappliedDialogProps {
  readonly payment: ExceptionRow;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
}

/** Money without a claim stays on unapplied cash, with the reason why nobody could place it. */
export function KeepUnappliedDialog({ payment, onKeep, onClose }: KeepUnappliedDialogProps) {
  const [reason, setReason] = useState("");
  const missing = reason.trim().length < 3 ? "say why" : undefined;
  const keep = () => (missing ? undefined : onKeep(reason.trim()));
  return (
    <Dialog
      title={`Keep ${moneyText(payment.paidAmount)} as unapplied`}
      text="It stays in the ledger as received and belongs to no claim. It can be matched later."
      open
      onClose={onClose}
      keys={{ "do-next-step": keep, back: onClose }}
    >
      <TextArea label="Reason" value={reason} onChange={setReason} required />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={keep}>
          Keep as unapplied
        </Button>
      </div>
    </Dialog>
  );
}
