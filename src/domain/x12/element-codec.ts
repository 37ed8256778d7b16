/** One element or component as a reader. */
import type { Cells } from "./cells";
import { type ElementType, verbatim } from "./definition";
import type { Compiled, ReadContext } from "./field-context";
import type { GuideCode } from "./issues";

const WRONG: Readonly<Record<ElementType["dataType"], GuideCode>> = {
  AN: "invalid-value",
  ID: "invalid-code",
  DT: "invalid-date",
  TM: "invalid-time",
  R: "invalid-number",
  N0: "invalid-number",
};
const BLANK = 32;
const TEXTUAL: ReadonlySet<ElementType["dataType"]> = new Set(["ID", "AN", "TM"]);

/** An element type made ready for reading where the element stands. */
export interface ElementReader {
  readonly type: ElementType;
  readonly name: string;
  readonly isRequired: boolean;
  /** Whether any text is a value as it is. */
  readonly isVerbatim: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly readAt: ElementType["readAt"];
}

export function compileElement(type: ElementType, name: string, isRequired: boolean): CompiledElement {
  const { minLength, maxLength, readAt } = type;
  const isVerbatim = type.read === verbatim;
  const element = { type, name, isRequired, isVerbatim, minLength, maxLength, readAt };
  return {
    element,
    read: (cells, position, context) => readElement(element, cells, position, context),
  };
}
interface CompiledElement extends Compiled {
  readonly element: ElementReader;
}

export function readElement(
  element: ElementReader,
  cells: Cells,
  position: number,
  context: ReadContext,
): unknown {
  if (position > cells.count || cells.foreign) return readCarefully(element, cells, position, context);
  const from = cells.from(position);
  const to = cells.to(position);
  const length = to - from;
  if (length >= element.minLength && length <= element.maxLength) {
    const value = readInPlace(element, cells, from, to);
    if (value !== undefined) return value;
  }
  return readCarefully(element, cells, position, context);
}

function readInPlace(
  { type, readAt, isVerbatim }: ElementReader,
  cells: Cells,
  from: number,
  to: number,
): unknown {
  if (isVerbatim) return cells.bytes[to - 1] === BLANK ? undefined : cells.source.slice(from, to);
  if (readAt !== undefined) return readAt(cells.bytes, from, to);
  if (type.isTextAt?.(cells.bytes, from, to) === false) return undefined;
  const text = cells.source.slice(from, to);
  return type.isTextAt === undefined ? type.read(text) : text;
}

/** For whatever the quick way did not take. */
function readCarefully(
  { type, name, isRequired }: ElementReader,
  cells: Cells,
  position: number,
  context: ReadContext,
): unknown {
  const text = cells.text(position);
  if (text === "") {
    if (isRequired) context.report("missing-element", position, "", name);
    return undefined;
  }
  const length = lengthProblem(text, type);
  if (length !== undefined) context.report(length, position, text, name);
  const value = type.read(text);
  const blanks = type.read === verbatim ? blanksProblem(text, type) : undefined;
  if (blanks !== undefined) context.report(blanks, position, text, name);
  if (value !== undefined) return value;
  context.report(WRONG[type.dataType], position, text, name);
  return TEXTUAL.has(type.dataType) ? text : undefined;
}

/** Text holds more than blanks, and ends with one only where it would be too short without. */
function blanksProblem(text: string, { minLength }: ElementType): GuideCode | undefined {
  if (!text.endsWith(" ")) return undefined;
  if (text.trim() === "") return "invalid-value";
  return text.length > minLength ? "trailing-blanks" : undefined;
}

/** The sign and the point of a number do not count. */
function lengthProblem(text: string, type: ElementType): GuideCode | undefined {
  if (type.dataType === "DT" || type.codes !== undefined) return undefined; // reported as an impossible date or code
  const isNumber = type.dataType === "R" || type.dataType === "N0";
  const length = isNumber ? text.replace(/[-.]/g, "").length : text.length;
  if (length > type.maxLength) return "element-too-long";
  return length < type.minLength ? "element-too-short" : undefined;
}

/** An element that holds one code wherever the segment is written. */
export function compileFixed(only: string, name: string): Compiled {
  return {
    read(cells, position, context) {
      if (isExactly(cells, position, only)) return undefined;
      const text = cells.text(position);
      context.report(text === "" ? "missing-element" : "invalid-code", position, text, name);
      return undefined;
    },
  };
}

function isExactly(cells: Cells, position: number, text: string): boolean {
  if (position > cells.count) return text === "";
  const from = cells.from(position);
  if (cells.to(position) - from !== text.length) return false;
  for (let at = 0; at < text.length; at += 1)
    if (cells.source.charCodeAt(from + at) !== text.charCodeAt(at)) return false;
  return true;
}

export const UNUSED = (name: string): Compiled => ({
  read(cells, position, context) {
    const text = cells.text(position);
    if (text !== "") context.report("not-used-element", position, text, name);
    return undefined;
  },
});

/** What identifies a segment was compared when the segment was placed. */
export const IDENTIFYING: Compiled = { read: () => undefined };
