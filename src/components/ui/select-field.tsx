"use client";

import { ChevronDown } from "lucide-react";
import type { FieldProps } from "@/components/ui/field";
import { Field } from "@/components/ui/field";

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The first, empty option: "Choose a payer". */
  readonly placeholder?: string | undefined;
  readonly name?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The browser's own list: typing, arrows and screen readers work without our help. */
export const SelectField = ({ value, options, placeholder, name, onChange, ...field }: SelectFieldProps) => (
  <Field {...field}>
    {(control) => (
      <span className="select">
        <select {...control} {...{ value, name }} onChange={(event) => onChange(event.target.value)}>
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={13} strokeWidth={1.6} aria-hidden="true" />
      </span>
    )}
  </Field>
);
