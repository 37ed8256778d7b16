"use client";

import { useEffect, useRef } from "react";
import { TextField } from "@/components/ui/text-field";

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** All six digits are there. */
  readonly onComplete: (code: string) => void;
}

/** Six digits; pasting "123 456" works, and so does the phone's own suggestion. */
export function CodeField({ value, onChange, onComplete }: CodeFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const change = (typed: string) => {
    const digits = typed.replaceAll(/\D/g, "").slice(0, 6);
    onChange(digits);
    if (digits.length === 6 && digits !== value) onComplete(digits);
  };
  return (
    <div className="entry-code">
      <TextField
        label="Six digits"
        ref={field}
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
