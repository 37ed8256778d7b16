"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { saveFile } from "@/components/save-file";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SeverityMark } from "@/components/ui/severity-mark";
import { TextField } from "@/components/ui/text-field";
import type { RowsQuestion } from "@/features/measures/rows-href";
import { useTRPCClient } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface ExportDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly question: RowsQuestion;
}

const SHORTEST_REASON = 5;

/** Rows of single patients leave only with a reason, which stands in the audit trail. */
export function ExportDialog({ open, onClose, question }: ExportDialogProps) {
  const client = useTRPCClient();
  const [why, setWhy] = useState("");
  const { reason: category, ...asked } = question;
  const taking = useMutation({
    // What is typed travels in the body: it must stand in no address and no log.
    mutationFn: (reason: string) => client.measures.exportRows.query({ ...asked, category, reason }),
    onSuccess: ({ text, ...file }) => {
      saveFile(file, text);
      onClose();
    },
    onError: () => undefined,
  });
  const ready = why.trim().length >= SHORTEST_REASON;
  const take = () => {
    if (!ready || taking.isPending) return false;
    taking.mutate(why.trim());
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
      {taking.error ? (
        <p className="row" role="alert">
          <SeverityMark severity="blocks" />
          <span>
            <b>Nothing was taken away.</b> {messageOf(taking.error)}
          </span>
        </p>
      ) : null}
      <div className="acts">
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={ready ? undefined : "a reason is needed"}
          working={taking.isPending ? "Taking away" : undefined}
          onPress={take}
        >
          Take away
        </Button>
      </div>
    </Dialog>
  );
}
