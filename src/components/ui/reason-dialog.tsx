"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";

export interface AskedReason {
  readonly title: string;
  readonly text?: ReactNode | undefined;
  /** What the words are, where they are not simply the reason. */
  readonly label?: string | undefined;
  readonly act: string;
  /** Usual reasons, chosen by digit. */
  readonly usual?: readonly string[] | undefined;
  /** With it a date is asked as well. */
  readonly today?: CalendarDate | undefined;
  readonly onReason: (reason: string, until: CalendarDate | undefined) => void;
}

interface ReasonDialogProps {
  readonly asked: AskedReason | undefined;
  readonly onClose: () => void;
}

const FOLLOW_UP_DAYS = 7;

/** Whatever is passed, stopped or ended needs a reason in words; a hold also a date to look again. */
export const ReasonDialog = ({ asked, onClose }: ReasonDialogProps) =>
  asked ? <OpenReasonDialog key={asked.title} asked={asked} onClose={onClose} /> : null;

function OpenReasonDialog({ asked, onClose }: { readonly asked: AskedReason; readonly onClose: () => void }) {
  const { title, text, act, usual, today, label = "Reason" } = asked;
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState<CalendarDate | undefined>(today && addDays(today, FOLLOW_UP_DAYS));
  const missing = reason.trim().length < 3 ? "say why" : today && !until ? "choose a date" : undefined;
  const give = (words: string) => {
    onClose();
    asked.onReason(words, until);
  };
  const confirm = () => (missing ? undefined : give(reason.trim()));
  return (
    <Dialog {...{ title, text, onClose }} open keys={{ "do-next-step": confirm, back: onClose }}>
      {usual ? (
        <Choices
          scope="layer"
          choices={usual.map((words) => ({ id: words, label: words, onChoose: () => give(words) }))}
        />
      ) : null}
      <TextArea label={usual ? "Another reason" : label} value={reason} onChange={setReason} required />
      {today ? <DateField label="Look again on" value={until} today={today} onChange={setUntil} /> : null}
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={confirm}>
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
