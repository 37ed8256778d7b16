"use client";

import { useState } from "react";
import { recode } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { FoundCode } from "@/features/coding/book-row";
import type { BookKind, BookRequest } from "@/features/coding/code-book-pane";
import { isVisitCode } from "@/features/coding/coding-words";
import { sheetRows } from "@/features/coding/sheet-rows";
import { withCodes } from "@/features/coding/taken-codes";
import type { Reading } from "@/features/coding/use-reading";
import type { SheetControl } from "@/features/coding/use-sheet";
import type { SheetFocus } from "@/features/coding/use-sheet-focus";

interface BookContext {
  readonly control: SheetControl;
  readonly reading: Reading;
  readonly focus: SheetFocus;
  readonly serviceFrom: CalendarDate;
  /** A code that was chosen in the encoder: the book opens at it. */
  readonly chosen: ChosenCode | undefined;
}

export interface ChosenCode {
  readonly kind: BookKind;
  readonly code: string;
  /** Taken or left: the book does not open at it again. */
  readonly onDone: () => void;
}

interface OpenedBook {
  readonly request: BookRequest;
  readonly turn: number;
}

export type CodeBook = ReturnType<typeof useCodeBook>;

/** What the code book is open for, and what happens with the code that is taken. */
export function useCodeBook({ control, reading, focus, serviceFrom, chosen }: BookContext) {
  const [opened, setOpened] = useState<OpenedBook | undefined>(
    chosen && { request: { kind: chosen.kind, query: chosen.code }, turn: 1 },
  );
  const open = (request: BookRequest) => setOpened((before) => ({ request, turn: (before?.turn ?? 0) + 1 }));
  const rowAt = (key: string) => sheetRows(control.sheet).find(({ row }) => row.key === key);
  const insert = (kind: BookKind) => {
    const passage = reading.passage();
    open({ kind, query: passage ? searchWords(passage.text) : "", ...(passage ? { passage } : {}) });
  };
  const shut = () => {
    setOpened(undefined);
    chosen?.onDone();
  };
  const close = () => {
    shut();
    focus.goTo(focus.current);
  };
  const replace = (key: string, { code, title }: FoundCode) => {
    control.change(recode(control.sheet, key, { code, title, visit: isVisitCode(code) }));
    focus.goTo(key);
  };
  const add = ({ code, title }: FoundCode, { kind, passage }: BookRequest) => {
    const taken = { key: crypto.randomUUID(), kind, code, title, evidence: passage };
    const next = withCodes(control.sheet, [taken], serviceFrom);
    control.change(next);
    const rows = sheetRows(next);
    const row = rows.find((one) => one.row.key === taken.key) ?? rows.find((one) => one.row.code === code);
    focus.goTo(row?.row.key);
  };
  return {
    opened,
    open,
    insert,
    close,
    openAt(key: string): boolean {
      const found = rowAt(key);
      if (!found) return false;
      const { code } = found.row;
      open({ kind: kindOf(found.kind), query: code, replaces: { key, code } });
      return true;
    },
    take(found: FoundCode, request: BookRequest): void {
      shut();
      const row = request.replaces && rowAt(request.replaces.key);
      if (row && kindOf(row.kind) === request.kind) replace(row.row.key, found);
      else add(found, request);
    },
  };
}

const kindOf = (kind: "diagnosis" | "service"): BookKind => (kind === "service" ? "procedure" : "diagnosis");

const MOST_WORDS = 7;

/** What to look up of a quoted sentence: its first clause without its number in a list, if that is short enough to be a name. */
function searchWords(text: string): string {
  const [clause = ""] = text.replace(/^\s*\d+[.)]\s*/, "").split(/[,;:]\s|[.]\s|[.;,]$/);
  return clause.trim().split(/\s+/).length <= MOST_WORDS ? clause.trim().slice(0, 100) : "";
}
