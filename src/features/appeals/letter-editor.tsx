"use client";

import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { MERGE_FIELDS } from "@/domain/appeals/merge-fields";
import type { AppealView } from "@/features/appeals/appeal-words";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";
import { messageOf } from "@/trpc/refusal";
import { useDraft } from "@/trpc/use-draft";

interface LetterEditorProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly onDone: () => void;
}

/** The letter with its fields as {{names}}: a fact is merged, never typed. What is typed survives a time-out. */
export function LetterEditor({ view, acts, onDone }: LetterEditorProps) {
  const { appeal } = view;
  const draft = useDraft(`appeal-letter/${appeal.id}/body`, appeal.letter);
  const save = () =>
    acts.save.mutate(() => ({ letter: draft.text }), {
      onSuccess: () => {
        draft.clear();
        onDone();
      },
    });
  useKeys("page", { save });
  return (
    <div className="pad stack">
      <TextArea
        label="Letter"
        rows={26}
        value={draft.text}
        onChange={draft.setText}
        hint="Only what stands in the claim, the remittance or a quoted passage may be stated as a fact."
      />
      {acts.save.error ? <p role="alert">{messageOf(acts.save.error)}</p> : null}
      <div className="row">
        <Button hint="save" working={acts.save.isPending ? "Saving" : undefined} onPress={save}>
          Save the letter
        </Button>
        <Button look="plain" onPress={onDone}>
          Leave without saving
        </Button>
      </div>
      <details>
        <summary>Fields</summary>
        <dl className="facts" data-tight="">
          {Object.entries(MERGE_FIELDS).map(([field, label]) => (
            <div key={field} className="letter-field">
              <dt className="mono">{`{{${field}}}`}</dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
