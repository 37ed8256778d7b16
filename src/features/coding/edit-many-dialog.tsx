"use client";

import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { readTypedDate } from "@/components/format/read-typed-date";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import {
  type EditedMany,
  editLines,
  linkToLines,
  readLineNumbers,
  readModifierEdit,
} from "@/domain/coding/edit-many";
import { readLinks, readUnits } from "@/domain/coding/typed-cells";
import { currentRow } from "@/features/coding/chart-dialogs";
import type { SheetMarks } from "@/features/coding/use-sheet-marks";

interface EditManyDialogProps {
  readonly sheet: CodingSheet;
  readonly marks: Pick<SheetMarks, "lines" | "diagnoses">;
  /** The field that is typed first. */
  readonly opens: "modifiers" | "links";
  readonly onEdit: (edited: EditedMany) => void;
  readonly onClose: () => void;
}

const EMPTY = { modifiers: "", units: "", date: "", links: "" };
type Typed = typeof EMPTY;
type FieldName = keyof Typed;

/** One change on every marked row; what is left empty stays on each as it is. */
export function EditManyDialog({ sheet, marks, opens, onEdit, onClose }: EditManyDialogProps) {
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const onLines = marks.lines.length > 0;
  const { edited, wrong } = onLines
    ? lineEdit(sheet, marks.lines, typed)
    : diagnosisLinks(sheet, marks, typed);
  const closed = wrong.length > 0 ? "a field cannot be read" : edited ? undefined : "nothing is typed";
  const submit = () => {
    if (!edited || closed) return;
    onClose();
    onEdit(edited);
  };
  const field = (name: FieldName, label: string, hint: string) => (
    <TextField
      key={name}
      label={label}
      hint={hint}
      value={typed[name]}
      error={wrong.includes(name) ? "This cannot be read." : undefined}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
      onEnter={submit}
      ref={name === opens ? focusOnce : undefined}
    />
  );
  return (
    <Dialog
      open
      title={onLines ? `Change ${countOf(marks.lines.length, "line")}` : `Link ${diagnosesWords(marks)}`}
      text="What is left empty stays on each as it is. z undoes all of it."
      keys={{ "do-next-step": submit }}
      focusAfter={currentRow}
      onClose={onClose}
    >
      <div className="form-grid">
        {onLines
          ? [
              field("modifiers", "Modifiers", "25 in place, +59 beside, -59 away"),
              field("units", "Units", "1 to 9999"),
              field("date", "Date", "MM/DD/YYYY"),
              field("links", "Diagnoses", "By number: 1 3 or 13"),
            ]
          : field("links", "Lines", "By number: 1 3 or 13")}
      </div>
      <p role="status">{edited ? outcomeWords(edited, "will change") : "Nothing is typed yet."}</p>
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={closed} onPress={submit}>
          Change
        </Button>
      </div>
    </Dialog>
  );
}

const diagnosesWords = ({ diagnoses }: Pick<SheetMarks, "diagnoses">): string =>
  countOf(diagnoses.length, "diagnosis", "diagnoses");

function focusOnce(field: HTMLInputElement | null): void {
  if (!field || field.dataset.opened !== undefined) return;
  field.dataset.opened = "";
  field.focus();
}

interface Outcome {
  /** Undefined while nothing is typed. */
  readonly edited: EditedMany | undefined;
  readonly wrong: readonly FieldName[];
}

function lineEdit(sheet: CodingSheet, lines: readonly string[], typed: Typed): Outcome {
  const has = (name: FieldName): boolean => typed[name].trim() !== "";
  const read = {
    modifiers: has("modifiers") ? readModifierEdit(typed.modifiers) : undefined,
    units: has("units") ? readUnits(typed.units) : undefined,
    date: has("date") ? readTypedDate(typed.date) : undefined,
    links: has("links") ? readLinks(sheet, typed.links) : undefined,
  };
  const names = Object.keys(EMPTY) as FieldName[];
  const { date: serviceDate, ...rest } = read;
  return {
    edited: names.some(has) ? editLines(sheet, lines, { ...rest, serviceDate }) : undefined,
    wrong: names.filter((name) => has(name) && read[name] === undefined),
  };
}

function diagnosisLinks(
  sheet: CodingSheet,
  { diagnoses }: Pick<SheetMarks, "diagnoses">,
  { links }: Typed,
): Outcome {
  if (links.trim() === "") return { edited: undefined, wrong: [] };
  const lines = readLineNumbers(sheet, links);
  return lines
    ? { edited: linkToLines(sheet, diagnoses, lines), wrong: [] }
    : { edited: undefined, wrong: ["links"] };
}

/** "2 lines will change. 20610 would have more than four modifiers." */
export const outcomeWords = ({ changed, kept }: EditedMany, verb: string): string =>
  [
    `${changed.length === 0 ? "Nothing" : countOf(changed.length, "row")} ${verb}.`,
    ...kept.map(({ why }) => `${why} and stays as it is.`),
  ].join(" ");
