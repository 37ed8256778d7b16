/** Values of any guide, derived from its definition. */
import fc from "fast-check";
import { fromDayNumber } from "@/domain/shared/calendar-date";
import type {
  Child,
  ElementType,
  Field,
  Fields,
  FieldType,
  Loop,
  PeriodFormat,
  Segment,
} from "@/domain/x12/definition";

type Value = fc.Arbitrary<unknown>;

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,'-/#&()"];
const word = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.constantFrom(...LETTERS),
      minLength: min,
      maxLength: Math.min(max, Math.max(min, 14)),
    })
    .map((text) => text.replace(/^ | $/g, "x"))
    .filter((text) => text.length >= min && text.trim() !== "");
/** Bytes of raw data: the separators of every delimiter set, control characters, and all eight bits. */
const BYTES = [..."AB 01*:~^|>!\n\r\t\x00\x1c\x1d\x1e\x1f\x80\xc3\xa9\xff"];
const day = fc.integer({ min: 7000, max: 25_000 }).map(fromDayNumber);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}${String(minute).padStart(2, "0")}`);

function element(type: ElementType): Value {
  if (type.codes) return fc.constantFrom(...type.codes);
  switch (type.dataType) {
    case "DT":
      return day;
    case "TM":
      return clock;
    case "N0":
      if (type.read("1") === 1n) return fc.bigInt({ min: 0n, max: 999_999_999n });
      return fc.integer({ min: 0, max: 10 ** Math.min(type.maxLength, 9) - 1 });
    case "R":
      return type.read("1") === 100n
        ? fc.bigInt({ min: type.read("-1") === undefined ? 0n : -99_999_999n, max: 99_999_999n })
        : fc
            .tuple(fc.nat(99_999), fc.constantFrom("", ".5", ".25"))
            .map(([whole, part]) => `${whole}${part}`.slice(0, type.maxLength).padStart(type.minLength, "1"));
    default:
      return word(type.minLength, type.maxLength);
  }
}

function period(formats: readonly PeriodFormat[]): Value {
  const byFormat: Record<PeriodFormat, Value> = {
    D8: fc.record({ from: day }),
    RD8: fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    DT: fc.record({ from: day, time: clock }),
    TM: fc.record({ time: clock }),
  };
  return fc.oneof(...formats.map((format) => byFormat[format]));
}

function ofType(type: FieldType): Value {
  switch (type.kind) {
    case "element":
      return element(type);
    case "composite":
      return written(type.fields);
    case "group":
      return fc.array(written(type.fields), { minLength: 1, maxLength: type.max });
    case "binary":
      return fc.string({ unit: fc.constantFrom(...BYTES), minLength: 1, maxLength: 40 });
    case "period":
      return period(type.formats);
    default:
      return fc.array(ofType(type.item), { minLength: 1, maxLength: type.max });
  }
}

/** A record that leaves something on the wire. */
const written = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  Object.values(fields).some(({ use }) => use === "fixed")
    ? record(fields)
    : record(fields).filter((value) => Object.keys(value).length > 0);

const isNamed = ([, { use }]: [string, Field]) => use === "required" || use === "situational";
function record(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const named = Object.entries(fields).filter(isNamed);
  const model = Object.fromEntries(named.map(([key, { type }]) => [key, ofType(type as FieldType)]));
  const requiredKeys = named.filter(([, { use }]) => use === "required").map(([key]) => key);
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
}

export function anyValue(node: Segment | Loop): fc.Arbitrary<Record<string, unknown>> {
  if (node.kind === "segment") return record(node.fields);
  const children = Object.entries(node.children) as [string, Child][];
  const model = Object.fromEntries(
    children.map(([key, { node: inner, repeat, max }]) => {
      const one = fc.memo(() => anyValue(inner))();
      if (repeat === "many")
        return [
          key,
          fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.array(one, { maxLength: Math.min(max, 2) }) },
          ),
        ];
      if (repeat === "some") return [key, fc.array(one, { minLength: 1, maxLength: Math.min(max, 2) })];
      return [key, one];
    }),
  );
  const requiredKeys = children.filter(([, { repeat }]) => repeat !== "optional").map(([key]) => key);
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
}
