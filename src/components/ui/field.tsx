"use client";

import type { ReactNode } from "react";
import { useId } from "react";
import { SeverityMark } from "@/components/ui/severity-mark";

export interface FieldProps {
  readonly label: string;
  /** Said in the state badge when the label is long: "box 1a". */
  readonly entryName?: string | undefined;
  readonly hint?: ReactNode | undefined;
  /** Quiet word at the right of the label: "draft saved 10:44". */
  readonly aside?: ReactNode | undefined;
  /** What is wrong, in a sentence. Typed text is kept. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

/** What a control inside a field must carry. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly required: boolean | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "data-entry-name": string;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label above, control, then the error or a hint. */
export function Field({ label, entryName, hint, aside, error, required, children }: FieldFrameProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {aside ? <span className="aside">{aside}</span> : null}
      </label>
      {children({
        id,
        className: "input",
        required,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": error || hint ? noteId : undefined,
        "data-entry-name": entryName ?? label,
      })}
      {error ? (
        <p className="field-note" data-kind="error" id={noteId}>
          <SeverityMark severity="blocks" says="Error" /> {error}
        </p>
      ) : hint ? (
        <p className="field-note" id={noteId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
