/**
 * Fields compiled into readers and writers: done once a guide, so that reading a segment is a walk over closures
 * and nothing of the definition is looked at again.
 */

import { compileBinary } from "./binary-codec";
import type { ElementType, Field, Fields, FieldType } from "./definition";
import { compileParts, compileRepeated, joinTrimmed, within } from "./divided-codec";
import type {
  Compiled,
  ReadContext,
  ReadField,
  Several,
  Values,
  WriteContext,
  WriteField,
} from "./field-context";
import { nameFromKey } from "./field-name";
import type { GuideCode } from "./issues";
import { compilePeriod } from "./period-codec";
import { type Cells, Components } from "./tokenizer";

export interface FieldCodec {
  readonly key: string;
  readonly field: Field;
  readonly name: string;
  /** First element or component position, from 1, and how many it covers. */
  readonly position: number;
  readonly width: number;
  /** False for fixed and unused elements, which leave no trace in the value. */
  readonly inValue: boolean;
  readonly read: ReadField;
  readonly write: WriteField;
}
export interface FieldsCodec {
  readonly codecs: readonly FieldCodec[];
  readonly width: number;
  /** Index behind the last field that must be looked at even when nothing is there. */
  readonly mustEnd: number;
}

export function compileFields(fields: Fields): FieldsCodec {
  const codecs: FieldCodec[] = [];
  let position = 1;
  for (const [key, field] of Object.entries(fields)) {
    const width = widthOf(field.type);
    const name = field.name ?? nameFromKey(key);
    const inValue = field.use === "required" || field.use === "situational";
    codecs.push({ key, field, name, position, width, inValue, ...compileField(field, name) });
    position += width;
  }
  const mustEnd = codecs.findLastIndex(({ field }) => field.use === "required" || field.use === "fixed") + 1;
  return { codecs, width: position - 1, mustEnd };
}

function widthOf(type: FieldType | undefined): number {
  if (type?.kind === "list") return type.max;
  if (type?.kind === "period" || type?.kind === "binary") return 2;
  if (type?.kind === "group") return type.max * compileFields(type.fields).width;
  return 1;
}

const blank = (out: string[], width: number): void => {
  for (let at = 0; at < width; at += 1) out.push("");
};

function compileField(field: Field, name: string): Pick<FieldCodec, "read" | "write"> {
  const { type } = field;
  if (type === undefined) return UNUSED(name);
  if (field.use === "fixed" && type.kind === "element")
    return field.identifies ? { ...compileFixed(type, name), read: NOTHING } : compileFixed(type, name);
  const isRequired = field.use === "required";
  const { read, write } = compileType(type, name, isRequired);
  const width = widthOf(type);
  return {
    read,
    write: (value, out, context) => (value === undefined ? blank(out, width) : write(value, out, context)),
  };
}

/** What identifies a segment was compared when the segment was placed. */
const NOTHING = (): undefined => undefined;

const UNUSED = (name: string): Pick<FieldCodec, "read" | "write"> => ({
  read(cells, position, context) {
    const text = cells.text(position);
    if (text !== "") context.report("not-used-element", position, text, name);
    return undefined;
  },
  write: (_value, out) => blank(out, 1),
});

function compileFixed(type: ElementType, name: string): Pick<FieldCodec, "read" | "write"> {
  const [only = ""] = type.codes ?? [];
  return {
    read(cells, position, context) {
      const text = cells.text(position);
      if (text !== only)
        context.report(text === "" ? "missing-element" : "invalid-code", position, text, name);
      return undefined;
    },
    write: (_value, out) => out.push(only),
  };
}

function compileType(type: FieldType, name: string, isRequired: boolean): Compiled {
  switch (type.kind) {
    case "element":
      return compileElement(type, name, isRequired);
    case "composite":
      return compileComposite(compileFields(type.fields), name, isRequired);
    case "list":
      return compileList(compileType(type.item, name, false), type.max, { name, isRequired });
    case "parts":
      return compileParts(compileType(type.item, name, false), type.max, { name, isRequired });
    case "group":
      return compileGroup(compileFields(type.fields), type.max, { name, isRequired });
    case "repeated":
      return compileRepeated(compileType(type.item, name, false), type.max, { name, isRequired });
    case "period":
      return compilePeriod(type.formats, name, isRequired);
    case "binary":
      return compileBinary(name, isRequired);
  }
}

const WRONG: Readonly<Record<ElementType["dataType"], GuideCode>> = {
  AN: "invalid-value",
  ID: "invalid-code",
  DT: "invalid-date",
  TM: "invalid-time",
  R: "invalid-number",
  N0: "invalid-number",
};

function compileElement(type: ElementType, name: string, isRequired: boolean): Compiled {
  const { minLength, maxLength } = type;
  const isNumber = type.dataType === "R" || type.dataType === "N0";
  const keepsText = type.dataType === "ID" || type.dataType === "AN" || type.dataType === "TM";
  const wrong = WRONG[type.dataType];
  return {
    read(cells, position, context) {
      const text = cells.text(position);
      if (text === "") {
        if (isRequired) context.report("missing-element", position, "", name);
        return undefined;
      }
      if (text.length > maxLength || text.length < minLength)
        checkLength(text, { type, isNumber, name }, (issue) => context.report(issue, position, text, name));
      const value = type.read(text);
      if (value !== undefined) return value;
      context.report(wrong, position, text, name);
      return keepsText ? text : undefined;
    },
    write: keepsText
      ? (value, out, context) => out.push(context.text(type.write(value), type, name))
      : (value, out) => out.push(type.write(value)),
  };
}

/** The sign and the point of a number do not count. */
function checkLength(
  text: string,
  { type, isNumber }: { type: ElementType; isNumber: boolean; name: string },
  report: (issue: GuideCode) => void,
): void {
  const length = isNumber ? text.replace(/[-.]/g, "").length : text.length;
  if (type.dataType === "DT" || type.codes !== undefined) return; // reported as an impossible date or code
  if (length > type.maxLength) report("element-too-long");
  else if (length < type.minLength) report("element-too-short");
}

export function readFields(codec: FieldsCodec, cells: Cells, base: number, context: ReadContext): Values {
  const value: Record<string, unknown> = {};
  const { codecs, mustEnd } = codec;
  for (let at = 0; at < codecs.length; at += 1) {
    const field = codecs[at] as FieldCodec;
    if (at >= mustEnd && base + field.position > cells.count) break;
    const found = field.read(cells, base + field.position, context);
    if (found !== undefined) value[field.key] = found;
  }
  return value;
}

export function writeFields(codec: FieldsCodec, value: Values, out: string[], context: WriteContext): void {
  for (const field of codec.codecs) field.write(value[field.key], out, context);
}

const isBlank = (cells: Cells, from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (cells.text(at) !== "") return false;
  return true;
};

function compileComposite(codec: FieldsCodec, name: string, isRequired: boolean): Compiled {
  return {
    read(cells, position, context) {
      const text = cells.text(position);
      if (text === "") {
        if (isRequired) context.report("missing-element", position, "", name);
        return undefined;
      }
      const components = new Components(text, context.componentSeparator);
      if (components.count > codec.width) context.report("too-many-components", position, text, name);
      return within(context, position, () => readFields(codec, components, 0, context));
    },
    write(value, out, context) {
      const texts: string[] = [];
      writeFields(codec, value as Values, texts, context);
      out.push(joinTrimmed(texts, context.componentSeparator));
    },
  };
}

function compileList(item: Compiled, max: number, { name, isRequired }: Several): Compiled {
  const readOne = (cells: Cells, at: number, last: number, context: ReadContext): unknown => {
    const value = item.read(cells, at, context);
    if (value === undefined && cells.text(at) === "" && !isBlank(cells, at, last))
      context.report("element-gap", at, "", name);
    return value;
  };
  return {
    read(cells, position, context) {
      const last = Math.min(cells.count, position + max - 1);
      const items: unknown[] = [];
      for (let at = position; at <= last; at += 1) {
        const value = readOne(cells, at, last, context);
        if (value !== undefined) items.push(value);
      }
      if (items.length > 0) return items;
      if (isRequired) context.report("missing-element", position, "", name);
      return undefined;
    },
    write(value, out, context) {
      const items = value as readonly unknown[];
      if (items.length > max) context.surplus(name, items.length, max);
      for (let at = 0; at < max; at += 1)
        if (items[at] === undefined) out.push("");
        else item.write(items[at], out, context);
    },
  };
}

function compileGroup(codec: FieldsCodec, max: number, { name, isRequired }: Several): Compiled {
  return {
    read(cells, position, context) {
      const rows: unknown[] = [];
      const last = Math.min(cells.count, position + max * codec.width - 1);
      for (let base = position - 1; base < last; base += codec.width) {
        if (isBlank(cells, base + 1, base + codec.width)) {
          if (!isBlank(cells, base + 1, last)) context.report("element-gap", base + 1, "", name);
        } else rows.push(readFields(codec, cells, base, context));
      }
      if (rows.length > 0) return rows;
      if (isRequired) context.report("missing-element", position, "", name);
      return undefined;
    },
    write(value, out, context) {
      const rows = value as readonly Values[];
      if (rows.length > max) context.surplus(name, rows.length, max);
      for (let at = 0; at < max; at += 1) {
        const row = rows[at];
        if (row === undefined) blank(out, codec.width);
        else writeFields(codec, row, out, context);
      }
    },
  };
}
