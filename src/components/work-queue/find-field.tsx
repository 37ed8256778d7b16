"use client";

import { useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { Kbd } from "@/components/ui/kbd";

interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** `/` comes here and takes what was looked for before, Esc goes back to the rows. */
export function FindField({ label, value, onChange }: FindFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useKeys("page", {
    find: () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  return (
    <span className="row">
      <Kbd action="find" />
      <input
        ref={input}
        className="input find-input"
        type="search"
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
