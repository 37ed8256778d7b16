"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { RadioOptions } from "@/components/ui/radio-options";
import { TextArea } from "@/components/ui/text-area";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { DECLINE_REASONS, sentence } from "@/features/coding/coding-words";
import { HOLD_REASONS, type HoldReason } from "@/features/coding/use-chart-moves";

interface DeclineDialogProps {
  readonly code: string;
  readonly onDecline: (reason: string) => void;
  readonly onClose: () => void;
}

/** A proposed code is left out for a reason; one digit. */
export const DeclineDialog = ({ code, onDecline, onClose }: DeclineDialogProps) => (
  <Dialog
    open
    title={`Decline ${code}`}
    text="The reason is kept with the proposal."
    focusAfter={currentRow}
    onClose={onClose}
  >
    <Choices
      choices={DECLINE_REASONS.map((reason) => ({
        id: reason,
        label: sentence(reason),
        onChoose: () => {
          onClose();
          onDecline(reason);
        },
      }))}
    />
  </Dialog>
);

/** The row an act left current: declining moves on to the next one that waits. */
export const currentRow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-row][aria-current="true"]');

interface HoldDialogProps {
  readonly today: CalendarDate;
  readonly onHold: (reason: HoldReason, note: string, followUpOn: CalendarDate) => void;
  readonly onClose: () => void;
}

const FOLLOW_UP_DAYS = 7;

/** Stops the chart for a named cause, with the day on which somebody looks again. */
export function HoldDialog({ today, onHold, onClose }: HoldDialogProps) {
  const [reason, setReason] = useState<HoldReason>(HOLD_REASONS[0]);
  const [note, setNote] = useState("");
  const [followUpOn, setFollowUpOn] = useState<CalendarDate | undefined>(addDays(today, FOLLOW_UP_DAYS));
  const closed = followUpOn === undefined ? "a follow-up date is missing" : undefined;
  const submit = () => {
    if (!followUpOn) return;
    onClose();
    onHold(reason, note.trim(), followUpOn);
  };
  return (
    <Dialog
      open
      title="Hold this chart"
      text="It leaves the take-next order until the hold is closed. What is coded so far is kept."
      keys={{ "do-next-step": submit }}
      onClose={onClose}
    >
      <div className="stack">
        <RadioOptions
          label="Reason"
          options={HOLD_REASONS.map((value) => ({ value, label: sentence(value) }))}
          value={reason}
          onChange={(value) => setReason(HOLD_REASONS.find((one) => one === value) ?? HOLD_REASONS[0])}
        />
        <TextArea label="Note" value={note} onChange={setNote} />
        <DateField label="Look again on" value={followUpOn} today={today} onChange={setFollowUpOn} />
      </div>
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={closed} onPress={submit}>
          Hold
        </Button>
      </div>
    </Dialog>
  );
}
