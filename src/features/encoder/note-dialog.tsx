"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { OfficeNote } from "@/features/encoder/use-annotations";

interface NoteDialogProps {
  readonly code: string;
  readonly note: OfficeNote | undefined;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** A few sentences for everybody in the office who looks the code up. */
export function NoteDialog({ code, note, onSave, onClose }: NoteDialogProps) {
  const [text, setText] = useState(note?.text ?? "");
  const missing =
    text.trim() === "" ? "write something" : text.length > 2000 ? "2000 characters at most" : undefined;
  const save = () => {
    if (missing) return;
    onClose();
    onSave(text.trim());
  };
  return (
    <Dialog
      title={`Note on ${code}`}
      text="Everybody in the office sees it with the code. Never name a patient."
      open
      onClose={onClose}
      keys={{ "do-next-step": save, back: onClose }}
    >
      <TextArea label="Note" value={text} onChange={setText} rows={5} required />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={save}>
          Save the note
        </Button>
      </div>
    </Dialog>
  );
}

interface PickListDialogProps {
  readonly code: string;
  /** Names that are in use. */
  readonly names: readonly string[];
  readonly onList: (name: string) => void;
  readonly onClose: () => void;
}

/** Onto a pick list of the office: one that is there, or a new one by its name. */
export function PickListDialog({ code, names, onList, onClose }: PickListDialogProps) {
  const [name, setName] = useState("");
  const missing = name.trim() === "" ? "name the list" : undefined;
  const put = (chosen: string) => {
    onClose();
    onList(chosen);
  };
  const save = () => (missing ? undefined : put(name.trim()));
  return (
    <Dialog
      title={`${code} on a pick list`}
      text="Pick lists are shared by the whole office, for instance one for each specialty."
      open
      onClose={onClose}
      keys={{ "do-next-step": save, back: onClose }}
    >
      {names.length > 0 ? (
        <p className="row pick-lists">
          {names.map((each) => (
            <Button key={each} onPress={() => put(each)}>
              {each}
            </Button>
          ))}
        </p>
      ) : null}
      <TextField label="Name of a list" value={name} onChange={setName} onEnter={save} maxLength={40} />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={missing} onPress={save}>
          Put it there
        </Button>
      </div>
    </Dialog>
  );
}
