import type { ReactNode } from "react";
import { readTypedDate } from "@/components/format/read-typed-date";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { parseDecimalAmount } from "@/domain/shared/money";

/** What stands in the fields, by name, as typed. A tick is "yes", nothing is "". */
export type FormValues = Readonly<Record<string, string>>;

export interface FormField {
  readonly name: string;
  readonly label: string;
  /** Text when not said. */
  readonly kind?: "text" | "count" | "amount" | "date" | "choice" | "tick" | "letter" | undefined;
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** The empty choice: "No route". */
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  /** What the text must be. The server holds it against the same rule. */
  readonly rule?: { readonly problemOf: (text: string) => string | undefined } | undefined;
  /** Typed letters become capitals. */
  readonly capitals?: boolean | undefined;
  /** Both columns of the form. */
  readonly wide?: boolean | undefined;
  /** Cannot be changed any more; the hint says why. */
  readonly fixed?: boolean | undefined;
  /** Shown only then; what is not shown is neither asked for nor judged. */
  readonly when?: ((values: FormValues) => boolean) | undefined;
}

export interface FormGroup {
  readonly title?: string | undefined;
  /** What the fields are for, or where else something is set. */
  readonly note?: ReactNode | undefined;
  readonly fields: readonly FormField[];
}

export type Problems = Readonly<Record<string, string>>;

export const shownFields = (groups: readonly FormGroup[], values: FormValues): readonly FormField[] =>
  groups.flatMap(({ fields }) => fields.filter(({ when }) => when === undefined || when(values)));

/** What is wrong with one field; undefined when it may stand. */
export function problemOf(field: FormField, values: FormValues): string | undefined {
  const text = (values[field.name] ?? "").trim();
  if (text === "") return field.required ? MISSING[field.kind ?? "text"] : undefined;
  if (field.kind === "count" && !/^\d{1,5}$/.test(text)) return "A whole number.";
  if (field.kind === "amount" && amountOf(text) === undefined) return "An amount such as 200.00.";
  if (field.kind === "date" && readTypedDate(text) === undefined)
    return "This is not a date of the calendar.";
  return field.rule?.problemOf(text);
}

const MISSING: Readonly<Record<NonNullable<FormField["kind"]>, string>> = {
  text: "This is needed.",
  count: "A number is needed.",
  amount: "An amount is needed.",
  date: "A date is needed.",
  choice: "Choose one.",
  tick: "This is needed.",
  letter: "A text is needed.",
};

/** Every field that cannot stand, in the order of the form. */
export const problemsOf = (groups: readonly FormGroup[], values: FormValues): Problems =>
  Object.fromEntries(
    shownFields(groups, values).flatMap((field) => {
      const problem = problemOf(field, values);
      return problem === undefined ? [] : [[field.name, problem]];
    }),
  );

/** Cents of an amount as people type it: $1,200.50. */
const amountOf = (text: string): bigint | undefined => {
  const cents = parseDecimalAmount(text.replaceAll(/[$,\s]/g, ""));
  return cents !== undefined && cents > 0n ? cents : undefined;
};
/** What was typed, as the server takes it; only asked once nothing is wrong. Empty is null, not an empty text. */
export const typed = {
  text: (text: string | undefined): string | null => text?.trim() || null,
  count: (text: string | undefined): number | null => (text?.trim() ? Number.parseInt(text, 10) : null),
  date: (text: string | undefined): CalendarDate | null => readTypedDate(text ?? "") ?? null,
  amount: (text: string | undefined): bigint | null => amountOf(text ?? "") ?? null,
} as const;
/** A date as the fields show it. */
export const dateText = (date: string | null): string => (date === null ? "" : formatCalendarDate(date));

export interface Rebased {
  readonly values: FormValues;
  /** Where both sides changed the same field: what the other one saved. */
  readonly theirs: Problems;
}

/** Typed values upon what somebody saved in the meantime: what was not typed here follows the other side. */
export function rebase(base: FormValues, mine: FormValues, saved: FormValues): Rebased {
  const values: Record<string, string> = {};
  const theirs: Record<string, string> = {};
  for (const name of Object.keys({ ...saved, ...mine })) {
    const [was, typed, now] = [base[name] ?? "", mine[name] ?? "", saved[name] ?? ""];
    values[name] = typed === was ? now : typed;
    if (typed !== was && now !== was && now !== typed) theirs[name] = now;
  }
  return { values, theirs };
}
