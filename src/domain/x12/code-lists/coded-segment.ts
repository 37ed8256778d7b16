/** Each kind of segment once made into a judge of the codes it carries, because most segments carry none. */
import type { CompiledSegment } from "../compile";
import type { ElementType, Field, Fields, FieldType } from "../definition";
import type { FieldCodec, Values } from "../field-context";
import type { FormList } from "./code-forms";
import {
  BY_ELEMENT,
  BY_FIRST_FIELD,
  BY_QUALIFIER,
  BY_QUALIFIER_OF_HI,
  type CodeList,
  type Lists,
  MODIFIERS,
  QUALIFIED_NUMBERS,
} from "./code-places";

/** What is wrong with a code, in words; undefined when nothing is. */
export type Judge = (list: CodeList | FormList, code: string) => string | undefined;
export interface WrongCode {
  /** Its place in the segment's value: `others[2].code`. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
}
type Wrong = readonly WrongCode[] | undefined;
/** Judges one value; what is wrong is told with its place inside that value. */
type Visit = (value: unknown, judge: Judge) => Wrong;
type JudgeSegment = (value: Values, judge: Judge) => readonly WrongCode[];

/** Undefined for a segment without such codes; `isJudged` where a guide's own rules look at its number. */
export function judgeOfSegment({ codec, tag }: CompiledSegment, isJudged: boolean): JudgeSegment | undefined {
  const lists = tag === "HI" ? BY_QUALIFIER_OF_HI : BY_QUALIFIER;
  const visits = codec.codecs.flatMap(({ key, field, position, inValue }) => {
    if (!inValue || field.type === undefined) return [];
    const list = BY_ELEMENT[`${tag}/${position}`];
    const visit = list === undefined ? visitOf(field.type, lists) : ofList(field.type, list);
    return visit === undefined ? [] : [{ key, visit }];
  });
  const number = isJudged ? undefined : ofQualifiedNumber(codec.codecs, tag);
  if (number !== undefined) {
    const mayBeOther = tag === "PRV" && codec.codecs[1]?.inValue === true;
    const others = (value: Values, judge: Judge) =>
      mayBeOther && isOtherProvider(value) ? NONE : judgeEach(visits, value, judge);
    return (value, judge) => [...others(value, judge), ...(number(value, judge) ?? NONE)];
  }
  if (visits.length === 0) return undefined;
  if (tag === "LQ") return (value, judge) => (isOfRemarks(value) ? judgeEach(visits, value, judge) : NONE);
  return (value, judge) => judgeEach(visits, value, judge);
}
/** A number whose form is told by the code beside it. */
function ofQualifiedNumber(codecs: readonly FieldCodec[], tag: string): Visit | undefined {
  const place = QUALIFIED_NUMBERS[tag];
  const told = codecs.find(({ position }) => position === place?.qualifier);
  const number = codecs.find(({ position, inValue }) => position === place?.number && inValue);
  const codes = (told?.field.type as ElementType | undefined)?.codes ?? [];
  if (place === undefined || told === undefined || number === undefined) return undefined;
  if (!codes.some((each) => each in place.lists)) return undefined;
  const only = onlyCode(told.field);
  return (value, judge) => {
    const list = place.lists[only ?? String((value as Values)[told.key])];
    const code = (value as Values)[number.key];
    const message = list !== undefined && typeof code === "string" ? judge(list, code) : undefined;
    return message === undefined ? undefined : [{ at: number.key, code: code as string, message }];
  };
}
interface FieldVisit {
  readonly key: string;
  readonly visit: Visit;
}
function judgeEach(visits: readonly FieldVisit[], value: Values, judge: Judge): readonly WrongCode[] {
  let wrong: WrongCode[] | undefined;
  for (const { key, visit } of visits) {
    const found = value[key];
    const told = found === undefined ? undefined : visit(found, judge);
    if (told !== undefined) wrong = [...(wrong ?? []), ...inside(key, told)];
  }
  return wrong ?? NONE;
}
const NONE: readonly WrongCode[] = [];
/** LQ holds remark codes, the names of forms, or rejects of drugs; HE says the first. */
const isOfRemarks = (value: Values): boolean => Object.values(value).some((each) => each === "HE");
/** PRV holds a taxonomy code, or what these say: a national provider identifier, a payer's number, a taxpayer's. */
const OTHER_NUMBERS: ReadonlySet<unknown> = new Set(["9K", "D3", "EI", "HPI", "SY", "TJ"]);
const isOtherProvider = (value: Values): boolean =>
  Object.values(value).some((each) => OTHER_NUMBERS.has(each));
const inside = (place: string, wrong: readonly WrongCode[]): WrongCode[] =>
  wrong.map((each) => ({ ...each, at: place + each.at }));

/** One code, or several of the same list side by side. */
function ofList(type: FieldType, list: CodeList | FormList): Visit {
  const one: Visit = (code, judge) => {
    const message = typeof code === "string" ? judge(list, code) : undefined;
    return message === undefined ? undefined : [{ at: "", code: code as string, message }];
  };
  return type.kind === "list" || type.kind === "parts" || type.kind === "repeated" ? eachOf(one) : one;
}

const eachOf =
  (visit: Visit): Visit =>
  (values, judge) => {
    let wrong: WrongCode[] | undefined;
    const all = values as readonly unknown[];
    for (let at = 0; at < all.length; at += 1) {
      const told = visit(all[at], judge);
      if (told !== undefined) wrong = [...(wrong ?? []), ...inside(`[${at}]`, told)];
    }
    return wrong;
  };

function visitOf(type: FieldType, lists: Lists): Visit | undefined {
  switch (type.kind) {
    case "composite":
      return ofComposite(type.fields, lists);
    case "list":
    case "repeated": {
      const visit = visitOf(type.item, lists);
      return visit && eachOf(visit);
    }
    case "group":
      return "reasonCode" in type.fields ? eachOf(byKeys([["reasonCode", "carc"]])) : undefined;
    default:
      return undefined;
  }
}

type KeyedLists = readonly (readonly [string, CodeList | FormList])[];
const byKeys =
  (keyed: KeyedLists): Visit =>
  (value, judge) => {
    let wrong: WrongCode[] | undefined;
    for (const [key, list] of keyed) {
      const code = (value as Values)[key];
      const message = typeof code === "string" ? judge(list, code) : undefined;
      if (message !== undefined) wrong = [...(wrong ?? []), { at: `.${key}`, code: code as string, message }];
    }
    return wrong;
  };

function ofComposite(fields: Fields, lists: Lists): Visit | undefined {
  const [first, second] = Object.entries(fields);
  if (first === undefined || second === undefined) return undefined;
  const known = BY_FIRST_FIELD[first[0]];
  if (known !== undefined) return ofKnown(known, fields, second);
  const [key, { type }] = first;
  const byQualifier = new Map<string, Visit>();
  for (const qualifier of (type as ElementType).codes ?? []) {
    const list = lists[qualifier];
    if (list !== undefined) byQualifier.set(qualifier, ofProcedure(list, second[0], fields));
  }
  if (byQualifier.size === 0) return undefined;
  const only = onlyCode(first[1]);
  return (value, judge) => byQualifier.get(only ?? String((value as Values)[key]))?.(value, judge);
}

function ofProcedure(list: CodeList | FormList, key: string, fields: Fields): Visit {
  const codes = byKeys(besides(list, key, fields));
  if (!("modifier2" in fields)) return codes;
  return (value, judge) => {
    const wrong = codes(value, judge);
    const gap = skippedModifier(value as Values);
    return gap === undefined ? wrong : [...(wrong ?? NONE), gap];
  };
}
const IN_ORDER = Object.keys(MODIFIERS);
/** A modifier behind an empty place for one: something got lost or slipped. */
function skippedModifier(value: Values): WrongCode | undefined {
  for (let at = 1; at < IN_ORDER.length; at += 1) {
    const code = value[IN_ORDER[at] as string];
    if (code === undefined || value[IN_ORDER[at - 1] as string] !== undefined) continue;
    const message = `Modifier ${at + 1} is "${code}", but there is no modifier ${at}.`;
    return { at: `.${IN_ORDER[at]}`, code: String(code), message };
  }
  return undefined;
}

function besides(list: CodeList | FormList, key: string, fields: Fields): KeyedLists {
  const more = list === "procedure" || list === "cdt" ? Object.entries(MODIFIERS) : [];
  return [[key, list], ...more.filter(([each]) => each in fields)];
}

const placeOfService = byKeys([["facilityType", "place-of-service"]]);
/** A facility is a bill's type (A) or else a place of service (B); a status only where no other list holds it. */
function ofKnown(lists: Lists, fields: Fields, [key, second]: readonly [string, Field]): Visit {
  const keyed = Object.entries(lists).filter(([each]) => each in fields);
  const visit = byKeys(keyed);
  const withoutStatus = byKeys(keyed.filter(([each]) => each !== "status"));
  const isFacility = "facilityType" in lists;
  const only = onlyCode(second);
  return (value, judge) => {
    const { list, [key]: told } = value as Values;
    if (isFacility && (only ?? told) !== "A") return placeOfService(value, judge);
    return (list === undefined ? visit : withoutStatus)(value, judge);
  };
}

/** The code of a field that holds nothing else and leaves no trace in the value. */
const onlyCode = ({ use, type }: Field): string | undefined =>
  use === "fixed" ? (type as ElementType).codes?.[0] : undefined;
