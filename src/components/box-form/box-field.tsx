"use client";

import type { KeyboardEvent } from "react";
import { useState } from "react";

interface BoxFieldProps {
  /** Id of the element, so that a finding can bring the cursor here. */
  readonly id: string;
  /** Spoken: "Insured’s id, box 1a". */
  readonly label: string;
  /** Said in the state badge: "box 1a". */
  readonly entryName: string;
  readonly value: string;
  readonly choices?: readonly string[] | undefined;
  readonly invalid?: boolean | undefined;
  /** Width in characters; the whole box when not given. */
  readonly width?: number | undefined;
  readonly align?: "end" | undefined;
  readonly onFocus?: (() => void) | undefined;
  /** Takes what was typed: by Enter, or on leaving the field. */
  readonly onTake: (value: string) => void;
  /** After Enter: where the work goes on. */
  readonly onEnter?: (() => void) | undefined;
}

interface Typed {
  readonly text: string;
  /** What the field held when typing began; a newer value from the server replaces the text. */
  readonly over: string;
  readonly taken?: boolean;
}

/** A field that is edited where it stands in the form. Typed text is kept until the server holds another value. */
export function BoxField({ id, label, entryName, value, choices, onTake, onEnter, ...rest }: BoxFieldProps) {
  const [typed, setTyped] = useState<Typed>();
  const current = typed?.over === value ? typed : undefined;
  const text = current?.text ?? value;
  const take = (next: string) => {
    if (next === value || (current?.taken && current.text === next)) return;
    setTyped({ text: next, over: value, taken: true });
    onTake(next);
  };
  const control = {
    id,
    className: "input",
    "aria-label": label,
    "aria-invalid": rest.invalid ? (true as const) : undefined,
    "data-entry-name": entryName,
    style: {
      ...(rest.width === undefined ? {} : { width: `${rest.width + 2}ch` }),
      ...(rest.align ? { textAlign: rest.align } : {}),
    },
    onFocus: rest.onFocus,
  };
  if (choices && choices.length > 0) {
    return (
      <select {...control} value={text} onChange={(event) => take(event.target.value)}>
        {choices.includes(text) ? null : <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take(text);
    onEnter?.();
  };
  return (
    <input
      {...control}
      type="text"
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => setTyped({ text: event.target.value, over: value })}
      onKeyDown={onKeyDown}
      onBlur={() => take(text)}
    />
  );
}
