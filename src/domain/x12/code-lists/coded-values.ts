/** Where a segment carries codes of lists that lie outside the guides, found from its definition. */
import type { CompiledSegment } from "../compile";
import type { ElementType, Field, Fields, FieldType } from "../definition";
import type { Values } from "../field-context";
import type { FormList } from "./code-forms";

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
  readonly list: CodeList | FormList;
  readonly code: string;
}
type CodeInField = Omit<CodedValue, "field">;

/** Code list qualifiers of HI, SV1, SV2, SV3, SVC and SVD; those of HI alone mean other things elsewhere. */
type Lists = Readonly<Record<string, CodeList | FormList>>;
const BY_QUALIFIER: Lists = {
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
const BY_QUALIFIER_OF_HI: Lists = {
  ...BY_QUALIFIER,
  BK: "icd9cm",
  BF: "icd9cm",
  BJ: "icd9cm",
  BN: "icd9cm",
  PR: "icd9cm",
  BR: "icd9-procedure",
  BQ: "icd9-procedure",
  BP: "procedure",
  BO: "procedure",
  BE: "nubc",
  BG: "nubc",
  BH: "nubc",
  BI: "nubc",
  DR: "drg",
};
/** Single elements, by segment id and element. */
const BY_ELEMENT: Lists = {
  "PRV/3": "taxonomy",
  "SV1/5": "place-of-service",
  "LQ/2": "rarc",
  "MOA/3": "rarc",
  "MOA/4": "rarc",
  "MOA/5": "rarc",
  "MOA/6": "rarc",
  "MOA/7": "rarc",
  "MIA/5": "rarc",
  "MIA/20": "rarc",
  "MIA/21": "rarc",
  "MIA/22": "rarc",
  "MIA/23": "rarc",
  "CL1/1": "admission-type",
  "CL1/2": "point-of-origin",
  "CL1/3": "patient-status",
  "CLP/9": "bill-frequency",
  "CLP/11": "drg",
};

export function* codedValues({ codec, tag }: CompiledSegment, value: Values): Iterable<CodedValue> {
  const lists = tag === "HI" ? BY_QUALIFIER_OF_HI : BY_QUALIFIER;
  for (const { key, field, position, inValue } of codec.codecs) {
    const found = value[key];
    if (!inValue || found === undefined || field.type === undefined) continue;
    const list = isRemark(tag, value) ? BY_ELEMENT[`${tag}/${position}`] : undefined;
    if (list !== undefined) yield* alike(key, list, found);
    for (const inner of inType(field.type, found, lists)) yield { ...inner, field: key };
  }
}

/** One code, or several of the same list side by side. */
function* alike(field: string, list: CodeList | FormList, found: unknown): Iterable<CodedValue> {
  for (const code of [found].flat()) if (typeof code === "string") yield { field, list, code };
}

/** LQ holds remark codes only where it says so. */
const isRemark = (tag: string, value: Values): boolean =>
  tag !== "LQ" || !Object.values(value).some((each) => each === "RX");

function* inType(type: FieldType, value: unknown, lists: Lists): Iterable<CodeInField> {
  if (type.kind === "composite") yield* inFields(type.fields, value as Values, lists);
  else if (type.kind === "list" || type.kind === "repeated")
    for (const each of value as readonly unknown[]) yield* inType(type.item, each, lists);
  else if (type.kind === "group") for (const row of value as readonly Values[]) yield* inRow(row);
}

/** Rows of reasons, as CAS has them. */
function* inRow({ reasonCode }: Values): Iterable<CodeInField> {
  if (typeof reasonCode === "string") yield { list: "carc", code: reasonCode };
}

function* inFields(fields: Fields, value: Values, lists: Lists): Iterable<CodeInField> {
  const entries = Object.entries(fields);
  const [first, second] = entries;
  if (first === undefined) return;
  const list = lists[textOf(first, value)];
  const code = second && value[second[0]];
  if (list !== undefined && typeof code === "string") yield { list, code };
  if (list === "procedure" || list === "cdt") yield* modifiersIn(entries, value);
  yield* byKey(entries, value);
}

const isModifier = (key: string): boolean => /^modifier\d$/.test(key);
function* modifiersIn(entries: readonly [string, Field][], value: Values): Iterable<CodeInField> {
  for (const [key] of entries) {
    const code = value[key];
    if (isModifier(key) && typeof code === "string") yield { list: "modifier", code };
  }
}

/** CLM05 by its second component, place of service (B) or type of bill (A); STC01, whose status may come from another list. */
function* byKey(entries: readonly [string, Field][], value: Values): Iterable<CodeInField> {
  const [first, second] = entries;
  const lists = LISTS_OF_FIRST[first?.[0] ?? ""];
  if (lists === undefined || value.list !== undefined) return;
  if (lists === BILL && (second === undefined || textOf(second, value) !== "A")) return;
  for (const [key] of entries) {
    const [list, code] = [lists[key], value[key]];
    if (list !== undefined && typeof code === "string") yield { list, code };
  }
}
const BILL: Lists = { facilityType: "bill-type", frequency: "bill-frequency" };
/** By the first field of a composite, the lists of its fields. */
const LISTS_OF_FIRST: Readonly<Record<string, Lists>> = {
  placeOfService: { placeOfService: "place-of-service", frequency: "claim-frequency" },
  facilityType: BILL,
  category: { category: "claim-status-category", status: "claim-status" },
};

/** The text of a field, whether it is in the value or fixed. */
function textOf([key, { use, type }]: [string, Field], value: Values): string {
  if (use === "fixed") return (type as ElementType).codes?.[0] ?? "";
  const text = value[key];
  return typeof text === "string" ? text : "";
}
