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
  /** Its place in the segment's value: `others[2].code`. */
  readonly field: string;
  readonly list: CodeList | FormList;
  readonly code: string;
}

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
    yield* inType(field.type, found, { lists, at: key });
  }
}

/** One code, or several of the same list side by side. */
function* alike(field: string, list: CodeList | FormList, found: unknown): Iterable<CodedValue> {
  if (typeof found === "string") yield { field, list, code: found };
  else if (Array.isArray(found))
    for (const [at, code] of found.entries())
      if (typeof code === "string") yield { field: `${field}[${at}]`, list, code };
}

/** LQ holds remark codes only where it says so. */
const isRemark = (tag: string, value: Values): boolean =>
  tag !== "LQ" || !Object.values(value).some((each) => each === "RX");

interface Where {
  readonly lists: Lists;
  /** The place of the value looked at. */
  readonly at: string;
}
function* inType(type: FieldType, value: unknown, where: Where): Iterable<CodedValue> {
  if (type.kind === "composite") yield* inFields(type.fields, value as Values, where);
  else if (type.kind === "list" || type.kind === "repeated")
    for (const [at, each] of (value as readonly unknown[]).entries())
      yield* inType(type.item, each, { ...where, at: `${where.at}[${at}]` });
  else if (type.kind === "group")
    for (const [at, row] of (value as readonly Values[]).entries()) yield* inRow(row, `${where.at}[${at}]`);
}

/** Rows of reasons, as CAS has them. */
function* inRow({ reasonCode }: Values, at: string): Iterable<CodedValue> {
  if (typeof reasonCode === "string") yield { field: `${at}.reasonCode`, list: "carc", code: reasonCode };
}

function* inFields(fields: Fields, value: Values, { lists, at }: Where): Iterable<CodedValue> {
  const entries = Object.entries(fields);
  const [first, second] = entries;
  if (first === undefined) return;
  const list = lists[textOf(first, value)];
  const own = list === undefined || second === undefined ? NO_LISTS : { [second[0]]: list };
  const more = list === "procedure" || list === "cdt" ? MODIFIERS : listsByKey(entries, value);
  for (const [key] of entries) {
    const [its, code] = [own[key] ?? more[key], value[key]];
    if (its !== undefined && typeof code === "string") yield { field: `${at}.${key}`, list: its, code };
  }
}
const NO_LISTS: Lists = {};
const MODIFIERS: Lists = {
  modifier1: "modifier",
  modifier2: "modifier",
  modifier3: "modifier",
  modifier4: "modifier",
};

/** CLM05 by its second component, place of service (B) or type of bill (A); STC01, whose status may come from another list. */
function listsByKey([first, second]: readonly [string, Field][], value: Values): Lists {
  const lists = LISTS_OF_FIRST[first?.[0] ?? ""];
  if (lists === undefined || value.list !== undefined) return NO_LISTS;
  return lists === BILL && (second === undefined || textOf(second, value) !== "A") ? NO_LISTS : lists;
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
