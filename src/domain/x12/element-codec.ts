/** One element or component as a reader and writer. */
import type { Cells } from "./cells";
import type { ElementType } from "./definition";
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
const TEXTUAL: ReadonlySet<ElementType["dataType"]> = new Set(["ID", "AN", "TM"]);

export function compileElement(type: ElementType, name: string, isRequired: boolean): Compiled {
  const { minLength, maxLength, readAt } = type;
  const keepsText = TEXTUAL.has(type.dataType);
  const isPlain = type.dataType === "DT" || type.dataType === "N0";

  /** The careful way, for whatever the quick one did not take. */
  const readText = (cells: Cells, position: number, context: ReadContext): unknown => {
    const text = cells.text(position);
    if (text === "") {
      if (isRequired) context.report("missing-element", position, "", name);
      return undefined;
    }
    const length = lengthProblem(text, type);
    if (length !== undefined) context.report(length, position, text, name);
    const value = type.read(text);
    if (value !== undefined) return value;
    context.report(WRONG[type.dataType], position, text, name);
    return keepsText ? text : undefined;
  };

  return {
    read(cells, position, context) {
      if (position > cells.count || cells.foreign) return readText(cells, position, context);
      const from = cells.from(position);
      const to = cells.to(position);
      if (to - from < minLength || to - from > maxLength) return readText(cells, position, context);
      const { source } = cells;
      const value = readAt ? readAt(source, from, to) : type.read(source.slice(from, to));
      return value === undefined ? readText(cells, position, context) : value;
    },
    write: isPlain
      ? (value, { wire }) => wire.put(type.write(value))
      : (value, { wire }) => wire.text(type.write(value), type, name),
  };
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
    write: (_value, { wire }) => wire.put(only),
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
  write: () => undefined,
});

/** What identifies a segment was compared when the segment was placed. */
export const IDENTIFYING = (only: string): Compiled => ({
  read: () => undefined,
  write: (_value, { wire }) => wire.put(only),
});
