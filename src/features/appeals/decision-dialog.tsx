"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { RadioOptions } from "@/components/ui/radio-options";
import { TextArea } from "@/components/ui/text-area";
import type { AppealOutcome } from "@/domain/appeals/appeal-lifecycle";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type AppealView, OUTCOME_WORDS } from "@/features/appeals/appeal-words";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";

interface DecisionDialogProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly onClose: () => void;
}

const OUTCOMES = Object.entries(OUTCOME_WORDS).map(([value, words]) => ({
  value,
  label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
}));

/** The payer's letter in a few words: outcome, its date, and whether a next level is worth it. */
export function DecisionDialog({ view, acts, onClose }: DecisionDialogProps) {
  const { appeal, today } = view;
  const [outcome, setOutcome] = useState<AppealOutcome>();
  const [decidedOn, setDecidedOn] = useState<CalendarDate | undefined>(today);
  const [note, setNote] = useState("");
  const [goOn, setGoOn] = useState(true);
  const against = outcome === "unfavorable" || outcome === "dismissed";
  const missing = outcome === undefined ? "choose the outcome" : decidedOn ? undefined : "date of the letter";
  const record = () => {
    if (!outcome || !decidedOn) return;
    onClose();
    acts.recordDecision.mutate({
      appealId: appeal.id,
      version: appeal.version,
      outcome,
      decidedOn,
      note: note.trim(),
      goOn,
    });
  };
  return (
    <Dialog
      title={`Decision on ${appeal.number}`}
      text="A remittance that pays or refuses records it by itself."
      open
      onClose={onClose}
      keys={{ "do-next-step": record, back: onClose }}
    >
      <RadioOptions
        label="The payer decided"
        options={OUTCOMES}
        value={outcome}
        onChange={(value) => setOutcome(value as AppealOutcome)}
      />
      <DateField label="Date of the letter" value={decidedOn} today={today} onChange={setDecidedOn} />
      {against ? (
        <CheckField label={`Go on to level ${appeal.level + 1}`} checked={goOn} onChange={setGoOn} />
      ) : null}
      <TextArea label="The payer’s grounds, if needed" value={note} onChange={setNote} />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={record}>
          Record
        </Button>
      </div>
    </Dialog>
  );
}
