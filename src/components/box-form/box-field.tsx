"use client";

import type { KeyboardEvent } from "react";
import { useRef, useState } from "react";

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
}

/** A field that is edited where it stands in the form. Typed text is kept until the server holds another value. */
export function BoxField({ id, label, entryName, value, choices, onTake, onEnter, ...rest }: BoxFieldProps) {
  const [typed, setTyped] = useState<Typed>();
  const current = typed?.over === value ? typed : undefined;
  const text = current?.text ?? value;
  // Enter moves the focus on, and leaving the field comes before the next drawing: it must not take the text twice.
  const taken = useRef<Typed>(undefined);
  const take = (next: string) => {
    if (next === value || (taken.current?.over === value && taken.current.text === next)) return;
    taken.current = { text: next, over: value };
    setTyped(taken.current);
    onTake(next);
  };
  const type = (next: string) => {
    taken.current = undefined;
    setTyped({ text: next, over: value });
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
      onChange={(event) => type(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => take(text)}
    />
  );
}
