"use client";

import { useEffect } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import type { FormField } from "@/components/record-form/form-field";
import { FormInput } from "@/components/record-form/form-input";
import type { RecordFormState } from "@/components/record-form/use-record-form";
import { ProblemNote } from "@/components/ui/problem-note";

interface RecordFormProps {
  readonly form: RecordFormState;
  readonly label: string;
}

/** The fields of a record in the order they are read; Enter in a field saves, as Ctrl+Enter and Ctrl+S do. */
export function RecordForm({ form, label }: RecordFormProps) {
  const { element, groups, values, message } = form;
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("input:not([readonly]), select, textarea")?.focus();
  }, [element]);
  useKeys("page", { save: form.submit });
  const shown = ({ when }: FormField) => when === undefined || when(values);
  return (
    <form
      ref={element}
      className="record-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <ProblemNote problem={message} />
      {groups.map(({ title, note, fields }, index) => (
        <fieldset key={title ?? index}>
          {title ? <legend>{title}</legend> : null}
          {note ? <div className="record-form-note">{note}</div> : null}
          <div className="form-grid">
            {fields.filter(shown).map((field) => (
              <div key={field.name} data-wide={field.wide ? "" : undefined}>
                <FormInput field={field} form={form} />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </form>
  );
}
