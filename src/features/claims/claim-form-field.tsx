"use client";

import { BoxField } from "@/components/box-form/box-field";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { FIELD_WIDTHS } from "@/features/claims/claim-form-layout";
import type { FormField } from "@/features/claims/claim-words";

/** The id of the element in which a place of the claim is edited. */
export const fieldId = (at: string): string => `field-${at.replaceAll("/", "-")}`;

/** Brings the cursor to the field a finding speaks of; false when the form shows no such field. */
export function focusField(at: string): boolean {
  const place = /^serviceLines\/\d+$/.test(at) ? `${at}/procedureCode` : at;
  const element = document.getElementById(fieldId(place));
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
  element?.scrollIntoView({ block: "nearest" });
  return element !== null;
}

interface ClaimFormFieldProps {
  readonly field: FormField;
  /** Alone in its box, or beside others. */
  readonly alone: boolean;
  readonly invalid: boolean;
  readonly onFocus: (field: FormField) => void;
  readonly onTake: (at: string, value: string) => void;
  readonly onEnter: () => void;
}

/** One field of the claim: typed in place while the claim can be corrected, otherwise plain text. */
export function ClaimFormField({ field, alone, invalid, onFocus, onTake, onEnter }: ClaimFormFieldProps) {
  const { at, label, box, kind, editable } = field;
  const value = kind === "date" ? formatCalendarDate(field.value) : field.value;
  const name = box === "–" ? label.toLowerCase() : `box ${box}`;
  if (!editable) {
    return (
      <button
        type="button"
        id={fieldId(at)}
        className="box-text"
        data-align={kind === "money" ? "end" : undefined}
        aria-label={`${label}, ${name}: ${value || "empty"}`}
        onFocus={() => onFocus(field)}
      >
        {value || <span className="quiet">none</span>}
      </button>
    );
  }
  return (
    <BoxField
      id={fieldId(at)}
      label={`${label}, ${name}`}
      entryName={name}
      value={value}
      choices={field.choices}
      invalid={invalid}
      width={alone ? undefined : FIELD_WIDTHS[at.split("/").at(-1) ?? ""]}
      align={kind === "money" ? "end" : undefined}
      onFocus={() => onFocus(field)}
      onTake={(typed) => onTake(at, typed)}
      onEnter={onEnter}
    />
  );
}
