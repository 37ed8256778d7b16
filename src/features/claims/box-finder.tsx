"use client";

import { useRef, useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { Kbd } from "@/components/ui/kbd";
import { focusBox } from "@/features/claims/claim-form-view";
import type { FormField } from "@/features/claims/claim-words";

/** `/` takes a box number and goes there. */
export function BoxFinder({ form }: { readonly form: readonly FormField[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState("");
  useKeys("page", { find: () => input.current?.focus() });
  return (
    <span className="row">
      <Kbd action="find" />
      <input
        ref={input}
        className="input box-finder"
        aria-label="Box number"
        placeholder="box number"
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (focusBox(form, number)) setNumber("");
        }}
      />
    </span>
  );
}
