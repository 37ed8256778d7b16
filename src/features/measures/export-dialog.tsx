"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { exportHref, type RowsQuestion } from "@/features/measures/rows-href";

interface ExportDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly question: RowsQuestion;
}

const SHORTEST_REASON = 5;

/** Rows of single patients leave only with a reason, which stands in the audit trail. */
export function ExportDialog({ open, onClose, question }: ExportDialogProps) {
  const [why, setWhy] = useState("");
  const ready = why.trim().length >= SHORTEST_REASON;
  const take = () => {
    if (!ready) return false;
    window.location.assign(exportHref(question, why.trim()));
    onClose();
    return true;
  };
  return (
    <Dialog
      title="Take the rows away as CSV"
      text="The file names claims of single patients. Your reason is kept in the audit trail."
      open={open}
      onClose={onClose}
      keys={{ "do-next-step": take }}
    >
      <TextField label="Reason" value={why} onChange={setWhy} onEnter={take} maxLength={200} required />
      <div className="acts">
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={ready ? undefined : "a reason is needed"}
          onPress={take}
        >
          Take away
        </Button>
      </div>
    </Dialog>
  );
}
