/** How the values of fields are written, compiled once for each set of separators. */
import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import { type ElementType, type Fields, type FieldType, type Period, verbatim } from "./definition";
import { amount, date } from "./element-types";
import type { FieldCodec, Values } from "./field-context";
import type { Wire } from "./wire";

/** Writes all positions of a value but empty ones at its end, and gives how many it covered. */
export type WriteValue = (value: unknown, wire: Wire) => number;
/** The same for values by their keys. */
export interface WriteFields {
  readonly width: number;
  write(value: Values, wire: Wire): number;
}

export interface FieldWriter {
  readonly key: string;
  readonly index: number;
  readonly position: number;
  readonly name: string;
  readonly type: ElementType;
  /** Whether the value is its own text: most are, and need no call of `write`. */
  readonly isText: boolean;
  readonly write: WriteValue;
}

/** What divides the positions around a field and inside it, and what writes those inside. */
export interface Divided {
  readonly separator: string;
  readonly component: string;
  readonly repetition: string;
  /** Whether no digit, point or minus is a separator. */
  readonly hasPlainNumbers: boolean;
  readonly composite: (fields: Fields) => WriteFields;
  /** Neighboring positions that come again and again. */
  readonly row: (fields: Fields) => WriteFields;
}

export function compileFieldWriter(
  { key, field, name, position }: FieldCodec,
  index: number,
  by: Divided,
): FieldWriter {
  const type = field.type as ElementType;
  const isText = type.kind === "element" && type.write === verbatim;
  return { key, index, position, name, type, isText, write: writerOf(field.type as FieldType, name, by) };
}

function writerOf(type: FieldType, name: string, by: Divided): WriteValue {
  switch (type.kind) {
    case "element":
      return elementWriter(type, name, by);
    case "composite":
      return compositeWriter(by.composite(type.fields));
    case "list":
      return listWriter(writerOf(type.item, name, by), { name, max: type.max, separator: by.separator });
    case "group":
      return groupWriter(by.row(type.fields), { name, max: type.max, separator: by.separator });
    case "parts":
      return joinedWriter(writerOf(type.item, name, by), by.component);
    case "repeated":
      return joinedWriter(writerOf(type.item, name, by), by.repetition);
    case "period":
      return (value, wire) => writePeriod(value as Period, by.separator, wire);
    case "binary":
      return (value, wire) => writeBinary(value as string, by.separator, wire);
  }
}

function elementWriter(type: ElementType, name: string, { hasPlainNumbers }: Divided): WriteValue {
  if (type.write === date.write) return writeDay;
  if (type.write === amount.write && hasPlainNumbers) return writeAmount;
  // Other days, and whole numbers, hold digits only.
  const isPlain = type.dataType === "DT" || type.dataType === "N0";
  return (value, wire) => {
    if (isPlain) wire.put(type.write(value));
    else wire.text(type.write(value), type, name);
    return 1;
  };
}

const writeDay: WriteValue = (value, wire) => {
  wire.day(value as CalendarDate);
  return 1;
};
const writeAmount: WriteValue = (value, wire) => {
  wire.amount(value as Cents);
  return 1;
};
const compositeWriter =
  (fields: WriteFields): WriteValue =>
  (value, wire) => {
    fields.write(value as Values, wire);
    return 1;
  };

interface Row {
  readonly name: string;
  readonly max: number;
  readonly separator: string;
}

function listWriter(item: WriteValue, { name, max, separator }: Row): WriteValue {
  return (value, wire) => {
    const items = value as readonly unknown[];
    if (items.length > max) wire.surplus(name, items.length, max);
    let last = 0;
    for (let at = 1; at <= Math.min(max, items.length); at += 1) {
      const each = items[at - 1];
      if (each === undefined) continue;
      const before = wire.at;
      const start = wire.lead(separator, at - Math.max(last, 1));
      item(each, wire);
      if (wire.at > start) last = at;
      else wire.at = before;
    }
    return last;
  };
}

function groupWriter(fields: WriteFields, { name, max, separator }: Row): WriteValue {
  const { width } = fields;
  return (value, wire) => {
    const rows = value as readonly Values[];
    if (rows.length > max) wire.surplus(name, rows.length, max);
    let last = 0;
    for (let at = 0; at < Math.min(max, rows.length); at += 1) {
      const before = wire.at;
      const start = wire.lead(separator, at * width + 1 - Math.max(last, 1));
      const covered = fields.write(rows[at] as Values, wire);
      if (wire.at > start) last = at * width + covered;
      else wire.at = before;
    }
    return last;
  };
}

/** Components or repetitions of a single kind. */
function joinedWriter(item: WriteValue, separator: string): WriteValue {
  return (value, wire) => {
    const values = value as readonly unknown[];
    for (let at = 0; at < values.length; at += 1) {
      if (at > 0) wire.put(separator);
      item(values[at], wire);
    }
    return 1;
  };
}

function writePeriod({ from, to, time }: Period, separator: string, wire: Wire): number {
  wire.put(to !== undefined ? "RD8" : time === undefined ? "D8" : from === undefined ? "TM" : "DT");
  wire.put(separator);
  if (from !== undefined) wire.day(from);
  if (to !== undefined) {
    wire.put("-");
    wire.day(to);
  } else if (time !== undefined) wire.put(time);
  return 2;
}

/** A count of bytes and so many bytes. */
function writeBinary(data: string, separator: string, wire: Wire): number {
  wire.put(String(data.length));
  wire.put(separator);
  wire.put(data);
  return 2;
}
