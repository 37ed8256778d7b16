/**
 * What a guide asks of its segments and loops as straight-line code: one statement a field, so that the machine knows the shape of
 * every object it fills. Made from keys and positions of the guide alone, and only where many segments come. A runtime that
 * makes no code from text (a page without `unsafe-eval`) gets nothing here; then the fields are walked over, to the same end.
 */
import { readElement } from "./element-codec";
import type { FieldCodec, ReadPresent } from "./field-context";

/** Fewer segments of a kind than this are not worth the making. */
export const WORTHWHILE = 50;

export type MakeValue = () => Record<string, unknown>;
export type SetValue = (object: Record<string, unknown>, value: unknown) => void;

const PLAIN_OBJECT = "Values.prototype = Object.prototype;";

/** Makes plain objects that begin with one value under each of some keys. */
export const makerOf = (keys: readonly string[], first: unknown): MakeValue | undefined =>
  run({ first }, [
    `function Values() { ${keys.map((key) => `this${property(key)} = first;`).join(" ")} }`,
    PLAIN_OBJECT,
    "return () => new Values();",
  ]);

export const setterOf = (key: string): SetValue | undefined =>
  run({}, [`return (object, value) => { object${property(key)} = value; };`]);

/** Reads those of some fields that are there; `mask` holds the bits of the positions that count. */
export const readerOf = (codecs: readonly FieldCodec[], mask: number): ReadPresent | undefined => {
  const read = codecs.filter((codec) => (codec.mask & mask) !== 0);
  return run({ read, readElement }, [
    ...read.map((codec, number) => `const codec${number} = read[${number}].${partOf(codec)};`),
    "function Values() {}",
    PLAIN_OBJECT,
    "return (cells, base, context, present) => {",
    "  const value = new Values();",
    "  let found;",
    ...read.map(readIfPresent),
    "  return value;",
    "};",
  ]);
};

const property = (key: string): string => `[${JSON.stringify(key)}]`;
const partOf = ({ element }: FieldCodec): string => (element === undefined ? "read" : "element");

function readIfPresent({ key, mask, position, element }: FieldCodec, number: number): string {
  const place = `cells, base + ${position}, context`;
  const call = element === undefined ? `codec${number}(${place})` : `readElement(codec${number}, ${place})`;
  return `  if ((present & ${mask}) !== 0 && (found = ${call}) !== undefined) value${property(key)} = found;`;
}

/** The result of a function that knows some values by name; undefined where no code is made from text. */
function run<T>(known: Readonly<Record<string, unknown>>, lines: readonly string[]): T | undefined {
  try {
    const make = new Function(...Object.keys(known), ['"use strict";', ...lines].join("\n"));
    return make(...Object.values(known)) as T;
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}
