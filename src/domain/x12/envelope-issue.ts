/** Issues of the envelope, with what each says to people. */
import type { EnvelopeCode, Issue } from "./issues";

export interface EnvelopePlace {
  readonly segment: number;
  readonly offset: number;
  readonly segmentId: string;
  readonly element?: number | undefined;
  readonly value?: string | undefined;
  readonly transaction?: string | undefined;
}

export type EnvelopeIssueCode =
  | EnvelopeCode
  | "guide-unsupported"
  | "missing-element"
  | "byte-order-mark"
  | "control-reused"
  | Trailing;
type Trailing = "trailing-separators" | "trailing-blanks";
export const envelopeIssue = (code: EnvelopeIssueCode, place: EnvelopePlace, message: string): Issue => ({
  code,
  snip: code === "guide-unsupported" || code === "missing-element" ? 2 : 1,
  severity: SEVERITY[`${code} ${place.segmentId}`] ?? SEVERITY[code] ?? "error",
  path:
    place.element === undefined
      ? place.segmentId
      : `${place.segmentId}/${String(place.element).padStart(2, "0")}`,
  segment: place.segment,
  offset: place.offset,
  segmentId: place.segmentId,
  loop: undefined,
  element: place.element,
  component: undefined,
  value: place.value,
  message,
  transaction: place.transaction,
  unit: undefined,
  rule: undefined,
});
/** By code and segment; the version of the envelope alone says little of what is in it. */
const SEVERITY: Readonly<Record<string, Issue["severity"]>> = {
  "byte-order-mark ISA": "note",
  "version-unsupported ISA": "warning",
  "group-kind GS": "warning",
  "control-duplicate ISA": "warning",
  "control-reused": "note",
  "trailing-separators": "note",
  "trailing-blanks": "warning",
};

/** How zip and gzip begin; the first byte of gzip is passed over like a blank. */
const PACKED = ["PK", "\x1f\x8b", "\x8b\x08"];
/** Why a text that does not begin with ISA cannot be read. */
export function explainStart(text: string): string {
  if (PACKED.some((start) => text.startsWith(start))) return "This is a compressed file; unpack it first.";
  if (text.startsWith("%PDF")) return "This is a PDF, not an X12 file.";
  if (/^(?:\xff\xfe|\xfe\xff|I\0S\0A\0|\0I\0S\0A)/.test(text))
    return "This file is in UTF-16; save it as plain text with one byte a character.";
  if (text.startsWith("\xc9\xe2\xc1")) return "This file is in EBCDIC; convert it to ASCII first.";
  if (/^(?:GS|ST)\W/.test(text)) return "The file begins without its interchange header (ISA).";
  return "An X12 file begins with ISA; this one does not.";
}

export const TRAILING_MESSAGES: Readonly<Record<Trailing, string>> = {
  "trailing-separators": "The segment ends with empty elements; separators at the end are left out.",
  "trailing-blanks": "Blanks at the end of an element are left out.",
};

export const DELIMITER_MESSAGES = {
  "isa-length":
    "The interchange header (ISA) does not have its fixed length of 106 characters; its separators can only be guessed.",
  "delimiters-equal": "Two separators of the interchange header are the same character.",
  "delimiter-invalid": "A separator of the interchange header is a letter, digit, blank or NUL.",
  "repetition-missing": "ISA11 must hold the repetition separator in this version.",
} as const;
