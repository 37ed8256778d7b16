/**
 * Fields compiled into readers: done once a guide, so that reading a segment is a walk over closures
 * and nothing of the definition is looked at again.
 */
import { compileBinary } from "./binary-codec";
import type { ElementType, Field, Fields, FieldType } from "./definition";
import { compileComposite, compileParts, compileRepeated } from "./divided-codec";
import { compileElement, compileFixed, IDENTIFYING, UNUSED } from "./element-codec";
import type { Compiled, FieldCodec, FieldsCodec, Several } from "./field-context";
import { nameFromKey } from "./field-name";
import { compilePeriod } from "./period-codec";
import { compileGroup, compileList } from "./several-codec";

const known = new WeakMap<Fields, FieldsCodec>();

export function compileFields(fields: Fields): FieldsCodec {
  const before = known.get(fields);
  if (before) return before;
  const made = withMasks(compileEach(fields));
  known.set(fields, made);
  return made;
}

function compileEach(fields: Fields): FieldCodec[] {
  const codecs: FieldCodec[] = [];
  let position = 1;
  for (const [key, field] of Object.entries(fields)) {
    const width = widthOf(field.type);
    const name = field.name ?? nameFromKey(key);
    const inValue = field.use === "required" || field.use === "situational";
    const mask = ((1 << width) - 1) << position;
    const compiled = compileField(field, name);
    codecs.push({ key, field, name, position, width, mask, inValue, element: undefined, ...compiled });
    position += width;
  }
  return codecs;
}

function withMasks(codecs: readonly FieldCodec[]): FieldsCodec {
  const last = codecs.at(-1);
  const byPosition: (FieldCodec | undefined)[] = [undefined];
  const byKey: Record<string, FieldCodec | undefined> = Object.create(null);
  for (const codec of codecs) {
    if (codec.inValue) byKey[codec.key] = codec;
    for (let at = 0; at < codec.width; at += 1) byPosition.push(codec);
  }
  const bitsOf = (choose: (codec: FieldCodec) => number): number =>
    codecs.reduce((bits, codec) => bits | choose(codec), 0);
  return {
    codecs,
    valued: codecs.filter(({ inValue }) => inValue),
    byKey,
    byPosition,
    width: last ? last.position + last.width - 1 : 0,
    mustEnd: codecs.findLastIndex(({ field }) => field.use === "required" || field.use === "fixed") + 1,
    readMask: bitsOf((codec) => (codec.inValue || isCompared(codec) ? codec.mask : 0)),
    neededMask: bitsOf(neededBits),
    unusedMask: bitsOf(({ field, mask }) => (field.use === "notUsed" ? mask : 0)),
    uses: 0,
    readPresent: undefined,
  };
}

const isCompared = ({ field }: FieldCodec): boolean => field.use === "fixed" && !field.identifies;

/** A period and raw data need both their elements; of lists and rows the first must be there. */
function neededBits(codec: FieldCodec): number {
  if (codec.field.use !== "required" && !isCompared(codec)) return 0;
  const { type } = codec.field;
  return type?.kind === "period" || type?.kind === "binary" ? codec.mask : 1 << codec.position;
}

function widthOf(type: FieldType | undefined): number {
  if (type?.kind === "list") return type.max;
  if (type?.kind === "period" || type?.kind === "binary") return 2;
  if (type?.kind === "group") return type.max * compileFields(type.fields).width;
  return 1;
}

function compileField(field: Field, name: string): Compiled {
  const { type } = field;
  if (type === undefined) return UNUSED(name);
  if (field.use !== "fixed" || type.kind !== "element")
    return compileType(type, { name, isRequired: field.use === "required" });
  const only = onlyCode(type);
  return field.identifies ? IDENTIFYING : compileFixed(only, name);
}

const onlyCode = ({ codes }: ElementType): string => codes?.[0] ?? "";

function compileType(type: FieldType, several: Several): Compiled {
  const item = { name: several.name, isRequired: false };
  switch (type.kind) {
    case "element":
      return compileElement(type, several.name, several.isRequired);
    case "composite":
      return compileComposite(compileFields(type.fields), several);
    case "list":
      return compileList(compileType(type.item, item), type.max, several);
    case "parts":
      return compileParts(compileType(type.item, item), type.max, several);
    case "group":
      return compileGroup(compileFields(type.fields), type.max, several);
    case "repeated":
      return compileRepeated(compileType(type.item, item), type.max, several);
    case "period":
      return compilePeriod(type.formats, several.name, several.isRequired);
    case "binary":
      return compileBinary(several.name, several.isRequired);
  }
}
