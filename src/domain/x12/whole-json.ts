/** Interchanges as JSON, whole, and back: what was read can be kept, looked at, changed and written as X12. */

import { repeatsOf } from "./business-units";
import { type CompiledLoop, type CompiledSegment, compileGuide } from "./compile";
import type { FieldType } from "./definition";
import { compileFields } from "./field-codec";
import type { FieldsCodec, Values } from "./field-context";
import type { Guide } from "./guide";
import { ALL_GUIDES } from "./guides/catalog";
import type { Interchange } from "./interchange";
import { interchangeToWrite } from "./write-back";
import type { InterchangeToWrite, SetToWrite } from "./write-interchange";

const TYPE = "interchange";

/** One line; guides by id and transaction, cents as decimal text. */
export function wholeToJson(interchange: Interchange): string {
  const { groups = [], ...envelope } = interchangeToWrite(interchange);
  const named = groups.map((group) => ({
    ...group,
    sets: group.sets.map(({ guide, controlNumber, value }) => ({
      guide: guide.id,
      transaction: guide.shortName,
      controlNumber,
      value,
    })),
  }));
  return toJson({ type: TYPE, ...envelope, groups: named });
}

/** Cents as decimal text. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? centsText(each) : each));
function centsText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

interface NamedSet {
  readonly guide: string;
  readonly transaction: string;
  readonly controlNumber: string;
  readonly value: Values;
}
/** Undefined when the line is none that `wholeToJson` wrote. */
export function wholeFromJson(line: string): InterchangeToWrite | undefined {
  const read: unknown = parse(line);
  if (!isRecord(read) || read.type !== TYPE || !Array.isArray(read.groups)) return undefined;
  const { type: _, ...envelope } = read;
  const groups = read.groups.map((group: Values) => ({
    ...group,
    sets: (group.sets as readonly NamedSet[]).flatMap(revivedSet),
  }));
  return { ...envelope, groups } as unknown as InterchangeToWrite;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // not JSON, which is an answer
  }
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function revivedSet({ guide: id, transaction, controlNumber, value }: NamedSet): SetToWrite[] {
  const guide: Guide | undefined = ALL_GUIDES.find(
    (each) => each.id === id && each.shortName === transaction,
  );
  return guide ? [{ guide, controlNumber, value: revivedLoop(compileGuide(guide).root, value) }] : [];
}

function revivedLoop(loop: CompiledLoop, value: Values): Values {
  const revived: Record<string, unknown> = {};
  for (const child of loop.children) {
    if (value[child.key] === undefined) continue;
    const found = repeatsOf(child, value).map((each) =>
      child.loop ? revivedLoop(child.loop, each) : revivedSegment(child.first, each),
    );
    revived[child.key] = child.isArray ? found : found[0];
  }
  return revived;
}
const revivedSegment = ({ codec }: CompiledSegment, value: Values): Values => revivedFields(codec, value);

function revivedFields(codec: FieldsCodec, value: Values): Values {
  const revived: Record<string, unknown> = {};
  for (const { key, field } of codec.codecs)
    if (value[key] !== undefined && field.type !== undefined)
      revived[key] = revivedValue(field.type, value[key]);
  return revived;
}

/** Only money changed its form: decimal text becomes cents again. */
function revivedValue(type: FieldType, value: unknown): unknown {
  switch (type.kind) {
    case "element": {
      const cents = typeof value === "string" ? type.read(value) : undefined;
      return typeof cents === "bigint" ? cents : value;
    }
    case "composite":
      return revivedFields(compileFields(type.fields), value as Values);
    case "group":
      return (value as readonly Values[]).map((row) => revivedFields(compileFields(type.fields), row));
    case "list":
    case "parts":
    case "repeated":
      return (value as readonly unknown[]).map((each) => revivedValue(type.item, each));
    default:
      return value;
  }
}
