import type { CalendarDate } from "../shared/calendar-date";
import type { CodingSheet, SheetService } from "./coding-sheet";
import { changeService, MOST_LINKS, remove, rowOf, settledOnly } from "./coding-sheet";
import { readModifiers } from "./typed-cells";

/** "25" stands in place of what was there, "+25" beside it, "-59" takes one away. */
export interface ModifierEdit {
  readonly how: "set" | "add" | "drop";
  readonly modifiers: readonly string[];
}

/** What changes on every marked line; what is absent stays as it is on each. */
export interface LineEdit {
  readonly modifiers?: ModifierEdit | undefined;
  readonly units?: number | undefined;
  readonly serviceDate?: CalendarDate | undefined;
  /** Keys of diagnoses, most important first. */
  readonly links?: readonly string[] | undefined;
}

export interface EditedMany {
  readonly sheet: CodingSheet;
  /** Keys of the rows that are different now. */
  readonly changed: readonly string[];
  /** Keys of the rows that could not take it, each with the reason. */
  readonly kept: readonly { readonly key: string; readonly why: string }[];
}

const MOST_MODIFIERS = 4;

export function readModifierEdit(text: string): ModifierEdit | undefined {
  const [, sign, rest = ""] = /^\s*([+-]?)(.*)$/.exec(text) ?? [];
  const modifiers = readModifiers(rest);
  if (!modifiers || (sign && modifiers.length === 0)) return undefined;
  return { how: sign === "+" ? "add" : sign === "-" ? "drop" : "set", modifiers };
}

/** The same change on many lines at once. A line that cannot take it keeps all of what it has. */
export function editLines(sheet: CodingSheet, keys: readonly string[], edit: LineEdit): EditedMany {
  const lines = sheet.services.filter(({ key, state }) => keys.includes(key) && state !== "declined");
  const kept: { readonly key: string; readonly why: string }[] = [];
  const changed: string[] = [];
  let next = sheet;
  for (const line of lines) {
    const modifiers = modifiersAfter(line, edit.modifiers);
    if (modifiers.length > MOST_MODIFIERS) {
      kept.push({ key: line.key, why: `${line.code} would have more than four modifiers` });
      continue;
    }
    const { units = line.units, serviceDate = line.serviceDate, links = line.links } = edit;
    const after = { modifiers, units, serviceDate, links };
    if (isSame(line, after)) continue;
    changed.push(line.key);
    next = changeService(next, line.key, after);
  }
  return { sheet: next, changed, kept };
}

function modifiersAfter({ modifiers }: SheetService, edit: ModifierEdit | undefined): readonly string[] {
  if (!edit) return modifiers;
  if (edit.how === "set") return edit.modifiers;
  if (edit.how === "drop") return modifiers.filter((modifier) => !edit.modifiers.includes(modifier));
  return [...modifiers, ...edit.modifiers.filter((modifier) => !modifiers.includes(modifier))];
}

type LineFacts = Pick<SheetService, "modifiers" | "units" | "serviceDate" | "links">;

const isSame = (line: LineFacts, after: LineFacts): boolean =>
  line.units === after.units &&
  line.serviceDate === after.serviceDate &&
  line.modifiers.join() === after.modifiers.join() &&
  line.links.join() === after.links.join();

/** Diagnoses become reasons of lines, behind those the lines have; a line has four at most. */
export function linkToLines(
  sheet: CodingSheet,
  diagnoses: readonly string[],
  lines: readonly string[],
): EditedMany {
  const coded = settledOnly(sheet.diagnoses).filter(({ key }) => diagnoses.includes(key));
  const kept: { readonly key: string; readonly why: string }[] = [];
  const changed: string[] = [];
  let next = sheet;
  for (const line of sheet.services.filter(({ key }) => lines.includes(key))) {
    const added = coded.map(({ key }) => key).filter((key) => !line.links.includes(key));
    if (added.length === 0) continue;
    if (line.links.length + added.length > MOST_LINKS) {
      kept.push({ key: line.key, why: `${line.code} would have more than four diagnoses` });
      continue;
    }
    changed.push(line.key);
    next = changeService(next, line.key, { links: [...line.links, ...added] });
  }
  return { sheet: next, changed, kept };
}

/** Takes the settled ones among them off the sheet; what the source proposed waits for a decision again. */
export function removeMany(sheet: CodingSheet, keys: readonly string[]): EditedMany {
  const changed = keys.filter((key) => rowOf(sheet, key)?.state === "settled");
  return { sheet: changed.reduce(remove, sheet), changed, kept: [] };
}

/** Lines by the numbers they are shown with: "13" is the first and third, "10 12" with blanks or commas. */
export function readLineNumbers({ services }: CodingSheet, text: string): string[] | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  const numbers = /[\s,]/.test(typed) ? typed.split(/[\s,]+/) : [...typed];
  const keys = numbers.map((number) => {
    const line = /^\d+$/.test(number) ? services[Number(number) - 1] : undefined;
    return line?.state === "declined" ? undefined : line?.key;
  });
  return keys.some((key) => key === undefined) ? undefined : [...new Set(keys.flatMap((key) => key ?? []))];
}
