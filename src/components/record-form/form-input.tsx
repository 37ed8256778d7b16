"use client";

import type { FormField } from "@/components/record-form/form-field";
import type { RecordFormState } from "@/components/record-form/use-record-form";
import { CheckField } from "@/components/ui/check-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

interface FormInputProps {
  readonly field: FormField;
  readonly form: Pick<RecordFormState, "values" | "problems" | "change" | "leave" | "submit">;
}

/** The control that a kind of field is typed with. */
export function FormInput({ field, form }: FormInputProps) {
  const { name, label, kind = "text", options = [], placeholder, hint, required, fixed } = field;
  const value = form.values[name] ?? "";
  const change = (text: string) => form.change(name, field.capitals ? text.toUpperCase() : text);
  const shared = {
    ...{ name, label, required },
    hint: hint ?? (kind === "date" ? "MM/DD/YYYY" : undefined),
    error: form.problems[name],
  };
  if (kind === "tick")
    return (
      <CheckField
        name={name}
        label={label}
        checked={value === "yes"}
        onChange={(checked) => change(checked ? "yes" : "")}
      />
    );
  if (kind === "choice" && !fixed)
    return <SelectField {...shared} {...{ value, options, placeholder }} onChange={change} />;
  if (kind === "letter") return <TextArea {...shared} value={value} rows={18} onChange={change} />;
  return (
    <TextField
      {...shared}
      value={kind === "choice" ? chosenWords(field, value) : value}
      inputMode={kind === "count" ? "numeric" : kind === "amount" ? "decimal" : undefined}
      readOnly={fixed}
      onChange={change}
      onBlur={() => form.leave(name)}
      onEnter={form.submit}
    />
  );
}

const chosenWords = ({ options = [], placeholder = "" }: FormField, value: string): string =>
  options.find((option) => option.value === value)?.label ?? placeholder;
