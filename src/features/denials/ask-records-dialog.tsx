"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import type { DenialView } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";

interface AskRecordsDialogProps {
  readonly view: DenialView;
  readonly acts: DenialActs;
  readonly onClose: () => void;
}

const FOLLOW_UP_DAYS = 7;

/** Asks for what is missing; the denial waits until the date and comes back by itself. */
export function AskRecordsDialog({ view, acts, onClose }: AskRecordsDialogProps) {
  const [requestId] = useState(() => crypto.randomUUID());
  const [note, setNote] = useState(view.playbook.steps[0] ?? "");
  const [on, setOn] = useState<CalendarDate | undefined>(addDays(view.today, FOLLOW_UP_DAYS));
  const missing = note.trim() === "" ? "say what is asked" : on ? undefined : "choose a date";
  const ask = () => {
    if (missing || !on) return;
    onClose();
    acts.recordContact.mutate({
      denialId: view.denial.id,
      requestId,
      kind: "records-request",
      note: note.trim(),
      followUpOn: on,
    });
  };
  return (
    <Dialog
      title="Ask for records"
      text="Kept with the claim. The denial waits until the date."
      open
      onClose={onClose}
      keys={{ "do-next-step": ask, back: onClose }}
    >
      <TextArea label="What is asked, of whom" value={note} onChange={setNote} required />
      <DateField label="Look again on" value={on} today={view.today} onChange={setOn} />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={ask}>
          Ask
        </Button>
      </div>
    </Dialog>
  );
}
