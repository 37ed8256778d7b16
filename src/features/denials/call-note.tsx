"use client";

import { useRef, useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { DenialView } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";
import { messageOf } from "@/trpc/refusal";

/** A call in one line: what was said, reference, person, next date. Enter keeps it; it cannot be changed afterwards. */
export function CallNote({ view, acts }: { readonly view: DenialView; readonly acts: DenialActs }) {
  const { recordContact } = acts;
  const first = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const [requestId] = useState(() => crypto.randomUUID());
  const [note, setNote] = useState("");
  const [reference, setReference] = useState("");
  const [person, setPerson] = useState("");
  const [followUpOn, setFollowUpOn] = useState<CalendarDate>();
  useKeys("page", { new: () => first.current?.focus() });
  const save = () => {
    if (note.trim() === "" || recordContact.isPending) return;
    recordContact.mutate({
      denialId: view.denial.id,
      requestId,
      kind: "call",
      note: note.trim(),
      reference: reference.trim(),
      person: person.trim(),
      ...(followUpOn ? { followUpOn } : {}),
    });
  };
  const begun = [note, reference, person].some((text) => text.trim() !== "") || followUpOn !== undefined;
  const keep = () => (note.trim() === "" ? first.current?.focus() : save());
  // Inside a note that is begun the next step is to keep it; the page's own comes after.
  useKeys("focus", begun ? { "do-next-step": keep, save: keep } : {}, section);
  return (
    <section ref={section} className="call-note" aria-label="Call note">
      <TextField ref={first} label="Said, promised" value={note} onChange={setNote} onEnter={save} />
      <TextField label="Reference" value={reference} onChange={setReference} onEnter={save} />
      <TextField label="Person" value={person} onChange={setPerson} onEnter={save} />
      <DateField label="Next date" value={followUpOn} today={view.today} onChange={setFollowUpOn} hint="" />
      <Button
        hint={begun ? "do-next-step" : undefined}
        closed={note.trim() === "" ? "nothing typed" : undefined}
        working={recordContact.isPending ? "Saving" : undefined}
        onPress={save}
      >
        Keep
      </Button>
      {recordContact.error ? <p role="alert">{messageOf(recordContact.error)}</p> : null}
    </section>
  );
}
