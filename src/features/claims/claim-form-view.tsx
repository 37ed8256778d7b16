"use client";

import { useState } from "react";
import { BoxForm } from "@/components/box-form/box-form";
import { BoxLines } from "@/components/box-form/box-lines";
import { FormBox } from "@/components/box-form/form-box";
import type { Severity } from "@/components/ui/severity-mark";
import { ClaimFormField, fieldId } from "@/features/claims/claim-form-field";
import { DIAGNOSES_BOX, type FormCell, LOWER_CELLS, UPPER_CELLS } from "@/features/claims/claim-form-layout";
import { ClaimFormLines } from "@/features/claims/claim-form-lines";
import { type FindingView, type FormField, isOpen, shownSeverity } from "@/features/claims/claim-words";

interface ClaimFormViewProps {
  readonly form: readonly FormField[];
  readonly findings: readonly FindingView[];
  readonly onTake: (at: string, value: string) => void;
  /** After Enter in a field: back to where the work goes on. */
  readonly onEnter: () => void;
}

/** The claim in the order of the CMS-1500, drawn by us and edited in place; the focused box names its element. */
export function ClaimFormView({ form, findings, onTake, onEnter }: ClaimFormViewProps) {
  const [focused, setFocused] = useState<FormField>();
  const byPlace = new Map(form.map((field) => [field.at as string, field]));
  const open = findings.filter(isOpen);
  const severityOf = (places: readonly string[]): Severity | undefined => {
    const found = open.filter(({ at }) => places.includes(at)).map(({ severity }) => shownSeverity(severity));
    return (
      found.find((severity) => severity === "blocks") ?? found.find((severity) => severity === "warning")
    );
  };
  const fieldOf = (field: FormField, alone: boolean) => (
    <ClaimFormField
      key={field.at}
      field={field}
      alone={alone}
      invalid={severityOf([field.at]) === "blocks"}
      onFocus={setFocused}
      onTake={onTake}
      onEnter={onEnter}
    />
  );
  const placesIn = ({ number, places }: FormCell): readonly string[] =>
    number === DIAGNOSES_BOX
      ? form.filter(({ at }) => at.startsWith("diagnosisCodes/")).map(({ at }) => at)
      : places;
  const boxOf = (cell: FormCell) => {
    const fields = shownIn(placesIn(cell).flatMap((place) => byPlace.get(place) ?? []));
    return (
      <FormBox
        key={cell.number}
        number={cell.number}
        label={cell.label}
        span={cell.span}
        severity={severityOf(placesIn(cell))}
      >
        <span className={fields.length > 1 ? "box-fields" : undefined}>
          {fields.map((field) => (
            <span key={field.at} className="box-part">
              {cell.number === DIAGNOSES_BOX ? <b className="quiet">{field.label.slice(-1)}</b> : null}
              {fieldOf(field, fields.length === 1)}
            </span>
          ))}
        </span>
      </FormBox>
    );
  };
  return (
    <>
      <div className="box-scroll">
        <BoxForm label="Claim form">
          {UPPER_CELLS.map(boxOf)}
          <BoxLines>
            <ClaimFormLines form={form} findings={open} field={(field) => fieldOf(field, true)} />
          </BoxLines>
          {LOWER_CELLS.map(boxOf)}
        </BoxForm>
      </div>
      <p className="box-where" aria-live="polite">
        {focused ? (
          <>
            <b>{focused.box === "–" ? focused.label : `Box ${focused.box}`}</b>{" "}
            <span className="mono">{focused.element}</span>{" "}
            <span className="quiet">{focused.editable ? `takes ${focused.expects}` : "read only"}</span>
          </>
        ) : (
          <span className="quiet">The focused box shows its place in the file.</span>
        )}
      </p>
    </>
  );
}

/** What cannot be typed into and holds nothing is said once, not for each of its parts. */
const shownIn = (fields: readonly FormField[]): readonly FormField[] => {
  const told = fields.filter(({ editable, value }) => editable || value !== "");
  return told.length > 0 ? told : fields.slice(0, 1);
};

/** The first field of a box, by its number; false when the form has no such box. */
export function focusBox(form: readonly FormField[], number: string): boolean {
  const field = form.find(({ box }) => box.toLowerCase() === number.trim().toLowerCase());
  const element = field ? document.getElementById(fieldId(field.at)) : null;
  element?.focus();
  return element !== null;
}
