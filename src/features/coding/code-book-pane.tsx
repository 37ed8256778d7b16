"use client";

import type { KeyboardEvent } from "react";
import { useId, useState } from "react";
import { Pane } from "@/components/frame/pane";
import { useKeys } from "@/components/keyboard/use-keys";
import { useLatest } from "@/components/keyboard/use-latest";
import { useRested } from "@/components/keyboard/use-rested";
import { Kbd } from "@/components/ui/kbd";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { Passage } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { BookRow, type FoundCode } from "@/features/coding/book-row";
import { CodeNotes } from "@/features/coding/code-notes";
import { dayText } from "@/features/coding/coding-words";
import { useFoundCodes } from "@/features/coding/use-found-codes";
import { useFavorites } from "@/trpc/use-favorites";

export type BookKind = "diagnosis" | "procedure";

/** What the code book was opened for. */
export interface BookRequest {
  readonly kind: BookKind;
  readonly query: string;
  /** The row whose code is looked up and replaced; a new one is added when absent. */
  readonly replaces?: { readonly key: string; readonly code: string } | undefined;
  /** Becomes the evidence of the code that is taken. */
  readonly passage?: Passage | undefined;
}

interface CodeBookPaneProps {
  readonly request: BookRequest;
  readonly on: CalendarDate;
  readonly onTake: (code: FoundCode, request: BookRequest) => void;
  /** The whole book at the code under the cursor. */
  readonly onEncoder: (code: string) => void;
}

const KINDS = [
  { id: "diagnosis", label: "Diagnoses" },
  { id: "procedure", label: "Services" },
] as const;

/** Words, abbreviations or a code prefix in any order; Enter takes the code and returns to the sheet. */
export function CodeBookPane({ request, on, onTake, onEncoder }: CodeBookPaneProps) {
  const [kind, setKind] = useState<BookKind>(request.kind);
  const [query, setQuery] = useState(request.query);
  const [at, setAt] = useState(0);
  const listId = useId();
  const { rows, searching, askAhead } = useFoundCodes({ kind, query, on });
  const chosen = rows[Math.min(at, rows.length - 1)];
  const take = (row: FoundCode | undefined) => {
    if (!row) return;
    if (!row.needsMoreCharacters) return onTake(row, { ...request, kind });
    setQuery(row.code);
    setAt(1);
  };
  const pick = useLatest(take);
  const { markOf } = useFavorites(on);
  useKeys("page", { encoder: chosen ? () => onEncoder(chosen.code) : undefined });
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(rows.length - 1, at + 1)),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    Enter: () => take(chosen),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const label = kind === "diagnosis" ? "Words or code of a diagnosis" : "Words or code of a service";
  return (
    <Pane
      number={3}
      title="Code book"
      heading={
        <>
          <h2>Code book</h2>
          {request.replaces ? <span className="summary">in place of {request.replaces.code}</span> : null}
          <SwitchTabs label="Code sets" tabs={KINDS} current={kind} onChange={(id) => setKind(kindOf(id))} />
        </>
      }
      aside={<>on {dayText(on)}</>}
    >
      <div className="book-field">
        <input
          className="input"
          role="combobox"
          aria-label={label}
          data-entry-name="Code book"
          placeholder={label}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen ? `${listId}-${rows.indexOf(chosen)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={query}
          ref={focusOnce}
          onChange={(event) => {
            askAhead(event.target.value);
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="quiet nowrap">
          <Kbd action="open" /> take <Kbd action="back" /> close <Kbd action="encoder" /> encoder
        </span>
      </div>
      {request.passage ? (
        <p className="book-field">
          <span className="quiet nowrap">Evidence</span>{" "}
          <span className="grow">
            <mark>{request.passage.text}</mark>
          </span>
        </p>
      ) : null}
      <div id={listId} role="listbox" aria-label="Codes found">
        {rows.map((row, index) => (
          <BookRow
            key={`${row.system} ${row.code}`}
            listId={listId}
            index={index}
            row={row}
            selected={row === chosen}
            mark={markOf(row.system, row.code)}
            onPick={pick}
          />
        ))}
      </div>
      {rows.length === 0 ? (
        <p className="pad quiet text-grid" role="status">
          {query.trim() === ""
            ? "Type words, abbreviations or the beginning of a code."
            : searching
              ? "Searching."
              : `Nothing matches “${query}”. Fewer or other words find more; no code is guessed.`}
        </p>
      ) : null}
      {chosen ? <RestedNotes row={chosen} on={on} /> : null}
    </Pane>
  );
}

const kindOf = (id: string): BookKind => (id === "procedure" ? "procedure" : "diagnosis");

function focusOnce(field: HTMLInputElement | null): void {
  if (!field || field.dataset.opened) return;
  field.dataset.opened = "";
  field.focus();
  field.select();
}

const NOTES_REST_MS = 250;

/** Notes follow the row under the cursor, not every key. */
const RestedNotes = ({ row, on }: { readonly row: FoundCode; readonly on: CalendarDate }) => (
  <CodeNotes row={useRested(row, NOTES_REST_MS)} on={on} />
);
