"use client";

import { useRef, useState } from "react";

interface CellInputProps<T> {
  readonly label: string;
  readonly initial: string;
  readonly opensFocused?: boolean;
  /** Undefined for what cannot be read; it then stays, marked. */
  readonly read: (text: string) => T | undefined;
  readonly onTake: (value: T) => void;
  /** Enter in a field whose text can be read. */
  readonly onLeave: () => void;
}

/** One cell typed in place. Leaving it takes the text; what cannot be read stays to be mended. */
export function CellInput<T>({ label, initial, opensFocused, read, onTake, onLeave }: CellInputProps<T>) {
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState(false);
  const taken = useRef(initial);
  const take = (): boolean => {
    if (text === taken.current) return true;
    const value = read(text);
    setWrong(value === undefined);
    if (value === undefined) return false;
    taken.current = text;
    onTake(value);
    return true;
  };
  return (
    <input
      className="cell-input"
      aria-label={label}
      data-entry-name={label}
      aria-invalid={wrong || undefined}
      value={text}
      spellCheck={false}
      autoComplete="off"
      ref={(field) => {
        if (opensFocused && field && field.dataset.opened === undefined) {
          field.dataset.opened = "";
          field.focus();
          field.select();
        }
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={(event) => {
        if (take()) delete event.currentTarget.dataset.wrong;
        else event.currentTarget.dataset.wrong = "";
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        if (take()) onLeave();
      }}
    />
  );
}
