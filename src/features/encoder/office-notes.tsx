"use client";

import { instantText } from "@/components/format/instant-text";
import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import type { Annotations, OfficeNote } from "@/features/encoder/use-annotations";
import { useViewer } from "@/trpc/use-viewer";

interface OfficeNotesProps {
  readonly annotations: Annotations;
  readonly onWrite: (note: OfficeNote | undefined) => void;
}

/** The office's own words on the code, before those of the book. */
export function OfficeNotes({ annotations, onWrite }: OfficeNotesProps) {
  const { organization } = useViewer();
  const { notes, lists, annotates, removeNote, unlist } = annotations;
  if (notes.length === 0 && lists.length === 0) return null;
  return (
    <section aria-label="Notes of the office">
      <SectionHead title="Our office" summary={lists.length > 0 ? undefined : "own notes"} tinted />
      {lists.map((list) => (
        <p className="office-note" key={list}>
          <span className="grow">
            On the pick list <b>{list}</b>
          </span>
          {annotates ? (
            <Button look="plain" onPress={() => unlist(list)}>
              Take off<span className="unseen"> {list}</span>
            </Button>
          ) : null}
        </p>
      ))}
      {notes.map((note) => (
        <div className="office-note" key={note.id}>
          <div className="grow">
            <p className="office-words">{note.text}</p>
            <small className="quiet">
              {note.by}, {instantText(note.at, organization.timeZone)}
            </small>
          </div>
          {annotates ? (
            <span className="nowrap no-print">
              <Button look="plain" onPress={() => onWrite(note)}>
                Change
              </Button>
              <Button look="plain" onPress={() => removeNote(note)}>
                Remove
              </Button>
            </span>
          ) : null}
        </div>
      ))}
    </section>
  );
}
