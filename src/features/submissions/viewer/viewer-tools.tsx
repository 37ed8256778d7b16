"use client";

import type { KeyboardEvent } from "react";
import { countText } from "@/components/format/count-text";
import { Button } from "@/components/ui/button";
import { FindField } from "@/components/work-queue/find-field";
import type { Form } from "@/features/submissions/viewer/segment-grid";
import type { Find } from "@/features/submissions/viewer/use-find";

interface ViewerToolsProps {
  readonly find: Find;
  readonly at: number;
  readonly form: Form;
  readonly covered: boolean;
  readonly onForm: () => void;
  readonly onCover: () => void;
}

const NEXT_FORM: Readonly<Record<Form, string>> = {
  both: "Words only",
  readable: "Raw only",
  raw: "Side by side",
};

/** Find in the file, change the form, cover what identifies people. Enter goes to the next match, Shift+Enter back. */
export function ViewerTools({ find, at, form, covered, onForm, onCover }: ViewerToolsProps) {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    find.go(at, event.shiftKey ? -1 : 1);
  };
  return (
    <>
      <search className="row" onKeyDown={walk}>
        <FindField label="Find in the file" value={find.text} onChange={find.onText} />
      </search>
      <span role="status" className="quiet nowrap">
        {matchesText(find)}
      </span>
      <Button look="plain" hint="next-view" onPress={onForm}>
        {NEXT_FORM[form]}
      </Button>
      <Button look="plain" onPress={onCover}>
        {covered ? "Show patient data" : "Cover patient data"}
      </Button>
    </>
  );
}

function matchesText({ text, count, number }: Find): string {
  if (text.trim() === "") return "";
  if (count === undefined) return "looking …";
  if (count === 0) return "not in the file";
  return number === undefined ? countText(count) : `${countText(number)} of ${countText(count)}`;
}
