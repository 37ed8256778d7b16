/** Where a segment carries codes of lists that lie outside the guides, found from its definition. */
import type { CompiledSegment } from "../compile";
import type { ElementType, Field, Fields, FieldType } from "../definition";
import type { Values } from "../field-context";

export type CodeList =
  | "icd10cm"
  | "icd10pcs"
  | "procedure"
  | "cdt"
  | "modifier"
  | "place-of-service"
  | "taxonomy"
  | "carc"
  | "rarc";

export interface CodedValue {
  /** Key of the field in the segment's value. */
  readonly field: string;
  readonly list: CodeList;
  readonly code: string;
}

/** Code list qualifiers of HI, SV1, SV2, SV3, SVC and SVD. */
const BY_QUALIFIER: Readonly<Record<string, CodeList>> = {
  ABK: "icd10cm",
  ABF: "icd10cm",
  ABJ: "icd10cm",
  ABN: "icd10cm",
  APR: "icd10cm",
  BBR: "icd10pcs",
  BBQ: "icd10pcs",
  HC: "procedure",
  AD: "cdt",
};
/** Single elements, by segment id and element. */
const BY_ELEMENT: Readonly<Record<string, CodeList>> = {
  "PRV/3": "taxonomy",
  "SV1/5": "place-of-service",
  "LQ/2": "rarc",
  "MOA/3": "rarc",
  "MOA/4": "rarc",
  "MOA/5": "rarc",
  "MOA/6": "rarc",
  "MOA/7": "rarc",
};

export function* codedValues({ codec, tag }: CompiledSegment, value: Values): Iterable<CodedValue> {
  for (const { key, field, position, inValue } of codec.codecs) {
    const found = value[key];
    if (!inValue || found === undefined || field.type === undefined) continue;
    const list = BY_ELEMENT[`${tag}/${position}`];
    if (list !== undefined && typeof found === "string" && isRemark(tag, value))
      yield { field: key, list, code: found };
    for (const inner of inType(field.type, found)) yield { ...inner, field: key };
  }
}

/** LQ holds remark codes only where it says so. */
const isRemark = (tag: string, value: Values): boolean =>
  tag !== "LQ" || !Object.values(value).some((each) => each === "RX");

function* inType(type: FieldType, value: unknown): Iterable<Omit<CodedValue, "field">> {
  if (type.kind === "composite") yield* inFields(type.fields, value as Values);
  else if (type.kind === "list" || type.kind === "repeated")
    for (const each of value as readonly unknown[]) yield* inType(type.item, each);
  else if (type.kind === "group") for (const row of value as readonly Values[]) yield* inRow(row);
}

/** Rows of reasons, as CAS has them. */
function* inRow({ reasonCode }: Values): Iterable<Omit<CodedValue, "field">> {
  if (typeof reasonCode === "string") yield { list: "carc", code: reasonCode };
}

function* inFields(fields: Fields, value: Values): Iterable<Omit<CodedValue, "field">> {
  const entries = Object.entries(fields);
  const [first] = entries;
  if (first === undefined) return;
  const list = BY_QUALIFIER[textOf(first, value)];
  const code = entries[1] && value[entries[1][0]];
  if (list !== undefined && typeof code === "string") yield { list, code };
  if (list === "procedure" || list === "cdt") yield* modifiersIn(entries, value);
  yield* placeIn(entries, value);
}

const isModifier = (key: string): boolean => /^modifier\d$/.test(key);
function* modifiersIn(
  entries: readonly [string, Field][],
  value: Values,
): Iterable<Omit<CodedValue, "field">> {
  for (const [key] of entries) {
    const code = value[key];
    if (isModifier(key) && typeof code === "string") yield { list: "modifier", code };
  }
}

/** CLM05: a place of service where its second component says B. */
function* placeIn(entries: readonly [string, Field][], value: Values): Iterable<Omit<CodedValue, "field">> {
  const [place, qualifier] = entries;
  if (place?.[0] !== "placeOfService" || qualifier === undefined) return;
  const code = value[place[0]];
  if (textOf(qualifier, value) === "B" && typeof code === "string") yield { list: "place-of-service", code };
}

/** The text of a field, whether it is in the value or fixed. */
function textOf([key, { use, type }]: [string, Field], value: Values): string {
  if (use === "fixed") return (type as ElementType).codes?.[0] ?? "";
  const text = value[key];
  return typeof text === "string" ? text : "";
}
