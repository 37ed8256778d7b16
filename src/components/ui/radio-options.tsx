"use client";

import type { ReactNode } from "react";
import { useId } from "react";

interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
}

interface RadioOptionsProps {
  readonly label: string;
  readonly options: readonly RadioOption[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of a few, by pointer, arrows or digit while the focus is in the group. */
export function RadioOptions({ label, options, value, onChange }: RadioOptionsProps) {
  const name = useId();
  return (
    <fieldset
      className="options"
      onKeyDown={(event) => {
        const chosen = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
        if (!chosen) return;
        event.preventDefault();
        onChange(chosen.value);
      }}
    >
      <legend className="field-label">{label}</legend>
      {options.map((option, index) => (
        <label className="check" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            data-entry-name={label}
            onChange={() => onChange(option.value)}
          />
          {index < 9 ? <kbd>{index + 1}</kbd> : null}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
