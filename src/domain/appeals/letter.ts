import { formatCalendarDate } from "../shared/calendar-date";
import { MERGE_FIELDS, type MergeField } from "./merge-fields";

/** Facts of claim, remittance and office; a field without a fact is absent, never an empty string. */
export type LetterFacts = Readonly<Partial<Record<MergeField, string>>>;

export interface QuotedPassage {
  readonly documentId: string;
  readonly title: string;
  /** YYYY-MM-DD of the document. */
  readonly date: string;
  readonly author?: string | undefined;
  /** Word for word as the record holds it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type LetterSegment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fact"; readonly field: MergeField; readonly label: string; readonly text: string }
  | { readonly kind: "missing"; readonly field: MergeField; readonly label: string }
  | { readonly kind: "unknown"; readonly name: string };

const FIELD = /\{\{\s*([a-z-]+(?:\.[a-z-]+)?)\s*\}\}/g;
const isMergeField = (name: string): name is MergeField => Object.hasOwn(MERGE_FIELDS, name);

/** A template or an edited letter, with every merge field told apart from typed text. */
export function mergeLetter(body: string, facts: LetterFacts): LetterSegment[] {
  const segments: LetterSegment[] = [];
  let at = 0;
  for (const match of body.matchAll(FIELD)) {
    if (match.index > at) segments.push({ kind: "text", text: body.slice(at, match.index) });
    segments.push(fieldSegment(match[1] ?? "", facts));
    at = match.index + match[0].length;
  }
  if (at < body.length) segments.push({ kind: "text", text: body.slice(at) });
  return segments;
}

function fieldSegment(name: string, facts: LetterFacts): LetterSegment {
  if (!isMergeField(name)) return { kind: "unknown", name };
  const label = MERGE_FIELDS[name];
  const text = facts[name];
  return text === undefined
    ? { kind: "missing", field: name, label }
    : { kind: "fact", field: name, label, text };
}

/** What keeps a letter from leaving: fields without a fact, and names that are no field. */
export const missingOf = (segments: readonly LetterSegment[]): string[] => [
  ...new Set(
    segments.flatMap((segment) => {
      if (segment.kind === "missing") return [segment.label];
      return segment.kind === "unknown" ? [`{{${segment.name}}} is no field`] : [];
    }),
  ),
];

export const letterText = (segments: readonly LetterSegment[]): string =>
  segments
    .map((segment) => (segment.kind === "text" || segment.kind === "fact" ? segment.text : ""))
    .join("");

/** Dates, amounts and codes: statements that must stand in the claim, the remittance or the quoted record. */
const STATED_FACTS = [
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\$\s?\d[\d,]*(?:\.\d{2})?/g,
  /\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})\b/g,
  /\b\d{4}[0-9A-Z]\b(?!\/)/g,
];

/** Facts typed into the letter that no source holds (prohibition 10): each is named, none is guessed right. */
export function unsupportedFacts(
  segments: readonly LetterSegment[],
  sources: { readonly facts: LetterFacts; readonly quotes: readonly QuotedPassage[] },
): string[] {
  const typed = segments.map((segment) => (segment.kind === "text" ? segment.text : "\n")).join("");
  const held = [
    ...Object.values(sources.facts),
    ...sources.quotes.flatMap(({ text, date, title }) => [text, date, formatCalendarDate(date), title]),
  ]
    .join("\n")
    .toUpperCase();
  const found = STATED_FACTS.flatMap((pattern) => typed.match(pattern) ?? []);
  return [...new Set(found)].filter((fact) => !held.includes(fact.toUpperCase()));
}
