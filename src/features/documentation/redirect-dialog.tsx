"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

interface RedirectDialogProps {
  readonly open: boolean;
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly specialty: string }[];
  readonly working: boolean;
  readonly onClose: () => void;
  readonly onRedirect: (providerId: string, reason: string) => void;
}

/** Hands a question to the colleague who treated the patient. */
export function RedirectDialog({ open, colleagues, working, onClose, onRedirect }: RedirectDialogProps) {
  const [providerId, setProviderId] = useState("");
  const [reason, setReason] = useState("");
  const closed = providerId === "" ? "choose a colleague" : reason.trim().length < 3 ? "say why" : undefined;
  const send = () => (closed || working ? undefined : onRedirect(providerId, reason));
  return (
    <Dialog
      title="Hand on to a colleague"
      text="The question leaves your inbox and waits with the colleague."
      open={open}
      onClose={onClose}
      keys={{ "do-next-step": send, back: onClose }}
    >
      <div className="form-grid">
        <SelectField
          label="Colleague"
          placeholder="Choose a colleague"
          value={providerId}
          options={colleagues.map(({ id, name, specialty }) => ({
            value: id,
            label: `${name}, ${specialty}`,
          }))}
          onChange={setProviderId}
        />
        <TextField label="Reason" value={reason} onChange={setReason} maxLength={500} />
      </div>
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={closed}
          working={working ? "Sending" : undefined}
          onPress={send}
        >
          Hand on
        </Button>
      </div>
    </Dialog>
  );
}
