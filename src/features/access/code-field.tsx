"use client";

import { TextField } from "@/components/ui/text-field";

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** All six digits are there. */
  readonly onComplete: (code: string) => void;
}

/** Six digits; pasting "123 456" works, and so does the phone's own suggestion. */
export function CodeField({ value, onChange, onComplete }: CodeFieldProps) {
  const change = (typed: string) => {
    const digits = typed.replaceAll(/\D/g, "").slice(0, 6);
    onChange(digits);
    if (digits.length === 6 && digits !== value) onComplete(digits);
  };
  return (
    <div className="entry-code">
      <TextField
        label="Six digits"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={value}
        onChange={change}
      />
    </div>
  );
}
