"use client";

import type { ReactNode } from "react";
import { useRef } from "react";
import type { KeyHandlers, KeyScope } from "@/components/keyboard/key-registry";
import type { KeyAction } from "@/components/keyboard/key-table";
import { useKeys } from "@/components/keyboard/use-keys";

export interface Choice {
  readonly id: string;
  readonly label: ReactNode;
  readonly note?: ReactNode | undefined;
  /** Quiet word at the right: "by 07/05/2026". */
  readonly aside?: ReactNode | undefined;
  readonly closed?: string | undefined;
  readonly current?: boolean | undefined;
  readonly onChoose: () => void;
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  /** focus: digits choose while focus is inside a pane's list; layer: in an open chooser. */
  readonly scope?: KeyScope | undefined;
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A short list chosen by digit, pointer or Enter. */
export function Choices({ choices, scope = "layer" }: ChoicesProps) {
  const list = useRef<HTMLOListElement>(null);
  const digits: KeyHandlers = Object.fromEntries(
    DIGITS.map((digit) => [`choose-${digit}` satisfies KeyAction, () => choose(choices[digit - 1])]),
  );
  const move = (by: number) => () => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  };
  useKeys(scope, { ...digits, "next-row": move(1), "previous-row": move(-1) }, list);
  return (
    <ol className="choices" ref={list}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <button
            type="button"
            className="choice"
            aria-disabled={choice.closed ? true : undefined}
            aria-current={choice.current ? "true" : undefined}
            onClick={() => choose(choice)}
          >
            {index < 9 ? <kbd>{index + 1}</kbd> : <span />}
            <span>{choice.label}</span>
            <span className="quiet">{choice.aside}</span>
            {choice.closed || choice.note ? <small>{choice.closed ?? choice.note}</small> : null}
          </button>
        </li>
      ))}
    </ol>
  );
}

function choose(choice: Choice | undefined): boolean {
  if (!choice || choice.closed) return false;
  choice.onChoose();
  return true;
}
