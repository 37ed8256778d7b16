"use client";

import type { FieldProps } from "@/components/ui/field";
import { Field } from "@/components/ui/field";

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number | undefined;
  readonly name?: string | undefined;
  /** "Draft saved 10:44": drafts save themselves, and the field says so. */
  readonly draft?: string | undefined;
}

export const TextArea = ({ value, onChange, rows = 3, name, draft, ...field }: TextAreaProps) => (
  <Field aside={draft} {...field}>
    {(control) => (
      <textarea {...control} {...{ value, rows, name }} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
);
