"use client";

import type { HTMLInputTypeAttribute, Ref } from "react";
import type { FieldProps } from "@/components/ui/field";
import { Field } from "@/components/ui/field";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter in the field: take the value and go on. */
  readonly onEnter?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly type?: HTMLInputTypeAttribute | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | undefined;
  readonly name?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField({ value, onChange, onEnter, onBlur, type = "text", ...rest }: TextFieldProps) {
  const { autoComplete = "off", inputMode, name, readOnly, maxLength, ref, ...field } = rest;
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          {...{ type, value, autoComplete, inputMode, name, readOnly, maxLength, ref }}
          spellCheck={false}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Field>
  );
}
