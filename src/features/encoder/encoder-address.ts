"use client";

import { parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { type CalendarDate, calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { PAIR_LISTS } from "@/features/encoder/pairs-shown";
import type { Inputs } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

export type EncoderSet = Inputs["encoder"]["search"]["sets"][number];
export const ENCODER_VIEWS = ["search", "index", "tables", "pcs-index", "pcs", "check"] as const;
export type EncoderView = (typeof ENCODER_VIEWS)[number];
const SETS = ["icd10cm", "icd10pcs", "hcpcs", "cpt", "cdt", "modifier", "place-of-service"] as const;
const GROUPS = ["all", "diagnoses", "hospital", "services", "modifiers"] as const;
export type SetGroup = (typeof GROUPS)[number];

/** Codes, dates and enumerations only: what is typed into a field stays out of the address. */
const PARTS = {
  view: parseAsStringLiteral(ENCODER_VIEWS).withDefault("search"),
  code: parseAsString,
  set: parseAsStringLiteral(SETS),
  on: parseAsString,
  /** Which sets are searched. */
  in: parseAsStringLiteral(GROUPS).withDefault("all"),
  billable: parseAsBoolean.withDefault(false),
  sex: parseAsStringLiteral(["female", "male"]),
  age: parseAsInteger,
  /** Where the index stands: titles of its terms, the main term first. */
  term: parseAsString,
  book: parseAsStringLiteral(["diseases", "causes"]).withDefault("diseases"),
  table: parseAsStringLiteral(["neoplasm", "drugs"]).withDefault("neoplasm"),
  /** The row of the table that is open: titles, the main row first. */
  row: parseAsString,
  /** Characters of a hospital procedure chosen so far. */
  pcs: parseAsString,
  /** The value looked for in the builder, as its index or its keys name it. */
  aim: parseAsString,
  /** Whether the keys and definitions lie over the builder. */
  keys: parseAsBoolean.withDefault(false),
  /** Where the index of hospital procedures stands. */
  pcsterm: parseAsString,
  /** The list of pairs that is open on the page of a procedure. */
  pairs: parseAsStringLiteral(PAIR_LISTS),
  /** The Medicare contractor whose coverage articles are asked. */
  contractor: parseAsString,
  /** The chart the encoder was opened from. */
  chart: parseAsString,
  /** Whether its coder finishes one chart after the other. */
  flow: parseAsBoolean.withDefault(false),
} as const;

export type EncoderAddress = ReturnType<typeof useEncoderAddress>;

/** Where in the book one stands: `go` can be gone back from, `refine` changes only how it is looked at. */
export function useEncoderAddress() {
  const { today } = useViewer();
  const [parts, setParts] = useQueryStates(PARTS);
  const on: CalendarDate = (parts.on ? parseCalendarDate(parts.on) : undefined) ?? calendarDate(today);
  type Change = Parameters<typeof setParts>[0];
  return {
    ...parts,
    on,
    go: (change: Change) => void setParts(change, { history: "push" }),
    refine: (change: Change) => void setParts(change, { history: "replace" }),
  };
}

/** A code that can be opened; without a set the one that knows it. */
export interface CodeRef {
  readonly code: string;
  readonly set?: EncoderSet | undefined;
}

export const codeHref = ({ code, set }: CodeRef, on: CalendarDate): string =>
  `/encoder?${new URLSearchParams({ code, ...(set ? { set } : {}), on })}`;
