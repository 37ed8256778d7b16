"use client";

import { createContext, type KeyboardEvent, type ReactNode, type Ref, use, useEffect, useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { Kbd } from "@/components/ui/kbd";

interface FinderFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list below and the row in it that Enter takes. */
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly maxLength?: number | undefined;
  readonly takes?: ReactNode | undefined;
}

/** The field above a list: `/` comes here, arrows move in the list below, Enter takes. */
export function FinderField({ label, placeholder, value, onChange, onKeyDown, ...list }: FinderFieldProps) {
  const { listId, activeId, maxLength = 100, takes = "open" } = list;
  const field = useRef<HTMLInputElement>(null);
  useFocusOnArrival(field);
  useKeys("page", {
    find: () => {
      field.current?.focus();
      field.current?.select();
    },
  });
  return (
    <div className="book-field">
      <input
        className="input"
        role="combobox"
        aria-label={label}
        data-entry-name={label}
        placeholder={placeholder}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        ref={field as Ref<HTMLInputElement>}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="quiet nowrap">
        <Kbd action="find" /> find <Kbd action="open" /> {takes}
      </span>
    </div>
  );
}

/** Whether one has gone from one way to a code to another since the screen was opened. */
export const WayChanged = createContext(false);

/** Whoever comes without a code in hand, or from another way to a code, wants to type. */
export function useFocusOnArrival(field: { readonly current: HTMLElement | null }): void {
  const changed = use(WayChanged);
  useEffect(() => {
    if (changed || !new URLSearchParams(location.search).has("code")) field.current?.focus();
  }, [field, changed]);
}
