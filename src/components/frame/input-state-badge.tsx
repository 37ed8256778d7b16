"use client";

import { useInputState } from "@/components/keyboard/use-input-state";

/** Command or entry, always visible: whether letters are verbs or text. */
export function InputStateBadge() {
  const { state, field, pending } = useInputState();
  const words =
    state === "entry" ? (field ? `Entry: ${field}` : "Entry") : pending ? `${pending} …` : "Command";
  return (
    <span className="state" data-state={state}>
      {words}
    </span>
  );
}
