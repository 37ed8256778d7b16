/**
 * The vocabulary in which implementation guides are written down as data.
 * One definition yields the TypeScript type, the reader, the writer, the validator, the explanation and the test generator.
 * Elements have names, not numbers; order in the object is order on the wire.
 */
import type { CalendarDate } from "../shared/calendar-date";
import { CodeTable } from "./packed-code";

/** X12 data types: text, code, date, time, decimal, integer with implied decimals. */
export type DataType = "AN" | "ID" | "DT" | "TM" | "R" | "N0";

export interface ElementType<T = unknown> {
  readonly kind: "element";
  readonly dataType: DataType;
  readonly minLength: number;
  readonly maxLength: number;
  /** The values the guide allows; absent when any value of the data type will do. */
  readonly codes: readonly string[] | undefined;
  /** Free text may be repaired when it holds a foreign character; an identifier never is. */
  readonly freeText: boolean;
  /** Undefined when the text is not a value of this type. */
  read(text: string): T | undefined;
  write(value: T): string;
  /** The same as `read` for a stretch of printable ASCII in a longer text, where that is faster than cutting it out. */
  readAt?(bytes: Uint8Array, from: number, to: number): T | undefined;
  /** For types whose value is the text itself: whether `read` would take such a stretch. */
  isTextAt?(bytes: Uint8Array, from: number, to: number): boolean;
}

export interface CompositeType<F extends Fields = Fields> {
  readonly kind: "composite";
  readonly fields: F;
}
/** Up to `max` neighboring elements (or components) of one kind, such as HI01 to HI12. */
export interface ListType<I extends ItemType = ItemType> {
  readonly kind: "list";
  readonly item: I;
  readonly max: number;
}
/** A composite whose components are all of one kind, such as the diagnosis pointers of SV107. */
export interface PartsType<I extends ElementType = ElementType> {
  readonly kind: "parts";
  readonly item: I;
  readonly max: number;
}
/** Rows of several elements, such as the reason, amount, quantity triplets of CAS. */
export interface GroupType<F extends Fields = Fields> {
  readonly kind: "group";
  readonly fields: F;
  readonly max: number;
}
/** One element whose values are divided by the repetition separator. */
export interface RepeatedType<I extends ItemType = ItemType> {
  readonly kind: "repeated";
  readonly item: I;
  readonly max: number;
}
/** A format qualifier and the date or range it announces: two elements, one value. */
export interface PeriodType {
  readonly kind: "period";
  readonly formats: readonly PeriodFormat[];
}
/** The length of raw data and the data: two elements, one value of one character a byte (BIN, BDS). */
export interface BinaryType {
  readonly kind: "binary";
}
export type PeriodFormat = "D8" | "RD8" | "DT" | "TM";
/** `to` is set for a range (RD8), `time` (HHMM) for a date with time (DT); a bare time (TM) has no `from`. */
export interface Period {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly time?: string | undefined;
}

export type ItemType = ElementType | CompositeType;
export type FieldType = ItemType | ListType | PartsType | GroupType | RepeatedType | PeriodType | BinaryType;

/** `fixed` elements must be there but hold one possible value, so they carry no information and have no name in the value. */
export type Use = "required" | "situational" | "notUsed" | "fixed";
export interface Field<T = unknown, U extends Use = Use> {
  readonly use: U;
  readonly type: FieldType | undefined;
  /** Its codes tell this use of a segment id from others: NM101, DTP01, REF01, HI01-1. */
  readonly identifies: boolean;
  /** In words; derived from the key when absent. */
  readonly name: string | undefined;
  /** Type level only: what reading and writing this field handle. */
  readonly _value?: T | undefined;
}
export type Fields = Readonly<Record<string, Field>>;

type ValueOfType<X> =
  X extends ElementType<infer T>
    ? T
    : X extends CompositeType<infer F>
      ? FieldValues<F>
      : X extends ListType<infer I>
        ? readonly ValueOfType<I>[]
        : X extends PartsType<infer I>
          ? readonly ValueOfType<I>[]
          : X extends RepeatedType<infer I>
            ? readonly ValueOfType<I>[]
            : X extends GroupType<infer F>
              ? readonly FieldValues<F>[]
              : X extends PeriodType
                ? Period
                : X extends BinaryType
                  ? string
                  : never;

type KeysOfUse<F, U extends Use> = { [K in keyof F]: F[K] extends Field<infer _, U> ? K : never }[keyof F];
type ValueOf<X> = X extends Field<infer T, infer _> ? Exclude<T, undefined> : never;
export type FieldValues<F> = { readonly [K in KeysOfUse<F, "required">]: ValueOf<F[K]> } & {
  readonly [K in KeysOfUse<F, "situational">]?: ValueOf<F[K]> | undefined;
};

const field = <T, U extends Use>(
  use: U,
  type: FieldType | undefined,
  name?: string,
  identifies = false,
): Field<T, U> => ({ use, type, name, identifies });

export const required = <X extends FieldType>(type: X, name?: string): Field<ValueOfType<X>, "required"> =>
  field("required", type, name);
export const situational = <X extends FieldType>(
  type: X,
  name?: string,
): Field<ValueOfType<X>, "situational"> => field("situational", type, name);
export const notUsed: Field<undefined, "notUsed"> = field("notUsed", undefined);

/** An element that holds this one code wherever the segment is written. */
export const fixed = (value: string, name?: string): Field<undefined, "fixed"> =>
  field("fixed", code(value), name);

/** The element that tells this use of a segment id from others; with several codes the code is part of the value. */
export function qualifier<const C extends string>(value: C): Field<undefined, "fixed">;
export function qualifier<const C extends readonly [string, string, ...string[]]>(
  ...values: C
): Field<C[number], "required">;
export function qualifier(...values: readonly string[]): Field<unknown, "fixed" | "required"> {
  return field(values.length === 1 ? "fixed" : "required", code(...values), undefined, true);
}

/** A value that is its own text. */
export const verbatim = <T extends string>(value: T): T => value;

/** An ID element with a closed list of values. Text outside the list is kept and reported. */
export function code<const C extends readonly string[]>(...codes: C): ElementType<C[number]> {
  const lengths = codes.map((c) => c.length);
  const known = new CodeTable(codes);
  return {
    kind: "element",
    dataType: "ID",
    minLength: Math.min(...lengths),
    maxLength: Math.max(...lengths),
    codes,
    freeText: false,
    read: (text) => known.of(text),
    readAt: (bytes, from, to) => known.at(bytes, from, to),
    write: verbatim,
  };
}

export const composite = <F extends Fields>(fields: F): CompositeType<F> => ({ kind: "composite", fields });
export const list = <I extends ItemType>(item: I, max: number): ListType<I> => ({ kind: "list", item, max });
export const parts = <I extends ElementType>(item: I, max: number): PartsType<I> => ({
  kind: "parts",
  item,
  max,
});
export const group = <F extends Fields>(fields: F, max: number): GroupType<F> => ({
  kind: "group",
  fields,
  max,
});
export const repeated = <I extends ItemType>(item: I, max: number): RepeatedType<I> => ({
  kind: "repeated",
  item,
  max,
});
export const period = (...formats: readonly PeriodFormat[]): PeriodType => ({ kind: "period", formats });

export const binary: BinaryType = { kind: "binary" };

export interface Segment<F extends Fields = Fields> {
  readonly kind: "segment";
  readonly tag: string;
  readonly name: string;
  readonly fields: F;
  /** X12 relational conditions by element number: P0304 (paired), R0203 (at least one), E (at most one), C (if first then rest), L (if first then one of the rest). */
  readonly syntax: readonly string[];
}
export const segment = <F extends Fields>(
  tag: string,
  name: string,
  fields: F,
  ...syntax: readonly string[]
): Segment<F> => ({ kind: "segment", tag, name, fields, syntax });

export type Repeat = "one" | "optional" | "some" | "many";
export interface Child<N extends Segment | Loop = Segment | Loop, R extends Repeat = Repeat> {
  readonly node: N;
  readonly repeat: R;
  readonly max: number;
}
// biome-ignore lint/suspicious/noExplicitAny: children are of every shape
export type Children = Readonly<Record<string, Child<any, Repeat>>>;

export interface Loop<C extends Children = Children> {
  readonly kind: "loop";
  /** The guide's loop number; empty for the part of the transaction set outside any loop. */
  readonly id: string;
  readonly name: string;
  /** The code of HL03 when the loop is a hierarchical level. Its HL segment is counted and linked by the engine. */
  readonly level: string | undefined;
  /** The lowest level of a guide that leaves HL04 out there. */
  readonly isLeaf: boolean;
  /** Where people find the name of this business unit: [child, field, element as acknowledgments call it]. */
  readonly unit: readonly [string, string, string] | undefined;
  readonly children: C;
}

/** More than any file holds, and an integer of the machine. */
export const UNBOUNDED = 2 ** 31 - 1;

export const one = <N extends Segment | Loop>(node: N): Child<N, "one"> => ({ node, repeat: "one", max: 1 });
export const optional = <N extends Segment | Loop>(node: N): Child<N, "optional"> => ({
  node,
  repeat: "optional",
  max: 1,
});
/** One or more. */
export const some = <N extends Segment | Loop>(node: N, max = UNBOUNDED): Child<N, "some"> => ({
  node,
  repeat: "some",
  max,
});
/** None or more. */
export const many = <N extends Segment | Loop>(node: N, max = UNBOUNDED): Child<N, "many"> => ({
  node,
  repeat: "many",
  max,
});

export const loop = <C extends Children>(
  id: string,
  name: string,
  children: C,
  options: { readonly unit?: readonly [keyof C & string, string, string] } = {},
): Loop<C> => ({ kind: "loop", id, name, children, level: undefined, isLeaf: false, unit: options.unit });

/** A loop that begins with an HL segment of this level code. */
export const level = <C extends Children>(
  id: string,
  name: string,
  levelCode: string,
  children: C,
  isLeaf = false,
): Loop<C> => ({ kind: "loop", id, name, children, level: levelCode, isLeaf, unit: undefined });

/** What reading a segment, loop or guide gives. Repeats are arrays, empty when none. */
export type Infer<N> =
  N extends Segment<infer F>
    ? FieldValues<F>
    : N extends Loop<infer C>
      ? LoopValues<C>
      : N extends { readonly root: infer R }
        ? Infer<R>
        : never;
type NodeOf<X> = X extends Child<infer N, infer _> ? N : never;
type ChildKeys<C, R extends Repeat> = {
  [K in keyof C]: C[K] extends { readonly repeat: R } ? K : never;
}[keyof C];
type LoopValues<C> = {
  readonly [K in ChildKeys<C, "one">]: Infer<NodeOf<C[K]>>;
} & { readonly [K in ChildKeys<C, "optional">]?: Infer<NodeOf<C[K]>> | undefined } & {
  readonly [K in ChildKeys<C, "some" | "many">]: readonly Infer<NodeOf<C[K]>>[];
};

/** What writing needs: like `Infer`, but repeats that may be absent can be left out. */
export type Input<N> =
  N extends Segment<infer F>
    ? FieldValues<F>
    : N extends Loop<infer C>
      ? LoopInput<C>
      : N extends { readonly root: infer R }
        ? Input<R>
        : never;
type LoopInput<C> = {
  readonly [K in ChildKeys<C, "one">]: Input<NodeOf<C[K]>>;
} & { readonly [K in ChildKeys<C, "optional">]?: Input<NodeOf<C[K]>> | undefined } & {
  readonly [K in ChildKeys<C, "some">]: readonly Input<NodeOf<C[K]>>[];
} & { readonly [K in ChildKeys<C, "many">]?: readonly Input<NodeOf<C[K]>>[] | undefined };
