import type { CodingSheet } from "./coding-sheet";
import { MOST_LINKS, settledOnly } from "./coding-sheet";

/** Modifiers as people type them: "25", "25 LT", "25lt"; undefined when it is no list of at most four. */
export function readModifiers(text: string): string[] | undefined {
  const compact = text.toUpperCase().replaceAll(/[\s,.:;-]/g, "");
  if (!/^([0-9A-Z]{2}){0,4}$/.test(compact)) return undefined;
  const found = compact.match(/../g) ?? [];
  return new Set(found).size === found.length ? found : undefined;
}

export const readUnits = (text: string): number | undefined =>
  /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text.trim()) : undefined;

/** Links as digits: "13" is the first and third diagnosis; with blanks or commas two digits are one number. */
export function readLinks(sheet: CodingSheet, text: string): string[] | undefined {
  const numbers =
    text.trim() === "" ? [] : /[\s,]/.test(text.trim()) ? text.trim().split(/[\s,]+/) : [...text.trim()];
  const coded = settledOnly(sheet.diagnoses);
  const keys = numbers.map((number) => (/^\d+$/.test(number) ? coded[Number(number) - 1]?.key : undefined));
  if (keys.some((key) => key === undefined) || new Set(keys).size !== keys.length) return undefined;
  return keys.length > MOST_LINKS ? undefined : keys.flatMap((key) => key ?? []);
}
