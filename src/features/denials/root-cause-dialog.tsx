"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select-field";
import { isPreventable, ROOT_CAUSES, type RootCause } from "@/domain/denials/denial-categories";
import { causeWords, type DenialView } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";

interface RootCauseDialogProps {
  readonly view: DenialView;
  readonly acts: DenialActs;
  readonly onClose: () => void;
}

const CAUSES = ROOT_CAUSES.map((cause) => ({ value: cause, label: causeWords(cause) }));

/** What was found, beside what the payer said. */
export function RootCauseDialog({ view, acts, onClose }: RootCauseDialogProps) {
  const { denial } = view;
  const [cause, setCause] = useState<RootCause>((denial.rootCause ?? denial.usualCause) as RootCause);
  const preventable = isPreventable(cause);
  const save = () => {
    onClose();
    acts.setRootCause.mutate({ denialId: denial.id, version: denial.version, rootCause: cause });
  };
  return (
    <Dialog
      title="Root cause"
      text={
        preventable === undefined
          ? "An unknown cause must be found within 30 days."
          : preventable
            ? "A control before sending exists or can be built: counts as preventable."
            : "Not on our side: counts as not preventable."
      }
      open
      onClose={onClose}
      keys={{ "do-next-step": save, back: onClose }}
    >
      <SelectField
        label="What you found"
        value={cause}
        options={CAUSES}
        onChange={(value) => setCause(value as RootCause)}
      />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" onPress={save}>
          Keep
        </Button>
      </div>
    </Dialog>
  );
}
