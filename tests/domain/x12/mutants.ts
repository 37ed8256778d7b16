/** One change at every place of a file, of every kind that strangers plant. Knows separators and digits, and nothing of guides. */
import { type RawFile, type RawSegment, recounted, withElement } from "./raw-file";

export interface Mutant {
  readonly kind: string;
  /** The changed file; its counts are those of the changed segments, unless they are what was changed. */
  readonly file: RawFile;
  /** The segment that was changed: of the file before, and of the changed one where it is still there. */
  readonly before: number;
  readonly index: number;
  readonly element?: number;
  readonly component?: number;
}
type Kind = (file: RawFile) => Iterable<Omit<Mutant, "kind">>;

const ENVELOPE: ReadonlySet<string> = new Set(["ISA", "GS", "ST", "SE", "GE", "IEA"]);
const isInSet = ({ tag }: RawSegment): boolean => !ENVELOPE.has(tag);

const put = (file: RawFile, index: number, count: number, ...by: readonly RawSegment[]): RawFile => ({
  ...file,
  segments: [...file.segments.slice(0, index), ...by, ...file.segments.slice(index + count)],
});

interface Place {
  readonly segment: RawSegment;
  readonly index: number;
  readonly element: number;
  readonly component: number | undefined;
  readonly value: string;
}
/** Bytes that are told by their length, and the separators themselves. */
const isOpaque = ({ tag }: RawSegment, at: number): boolean =>
  (tag === "BIN" && at === 1) || (tag === "BDS" && at === 2) || (tag === "ISA" && at >= 15);
/** Every element, and every component of those that have several. */
function places(file: RawFile, which: (segment: RawSegment) => boolean): Place[] {
  const partsOf = (segment: RawSegment, index: number, at: number): Place[] => {
    const parts = (segment.elements[at] ?? "").split(file.component);
    return parts.map((value, part) => ({
      segment,
      index,
      element: at + 1,
      component: parts.length === 1 ? undefined : part + 1,
      value,
    }));
  };
  return file.segments.flatMap((segment, index) =>
    which(segment)
      ? segment.elements.flatMap((_, at) => (isOpaque(segment, at) ? [] : partsOf(segment, index, at)))
      : [],
  );
}
const inPlace = ({ element, component }: Place): readonly [number, number?] =>
  component === undefined ? [element] : [element, component];
const eachValue = (
  change: (value: string, place: Place, file: RawFile) => string | undefined,
  which: (segment: RawSegment) => boolean = isInSet,
): Kind =>
  function* (file) {
    for (const place of places(file, which)) {
      const changed = place.value === "" ? undefined : change(place.value, place, file);
      if (changed === undefined || changed === place.value) continue;
      const { segment, index, element, component } = place;
      const by = withElement(file, segment, inPlace(place), () => changed);
      const where = { before: index, index, element, ...(component !== undefined && { component }) };
      yield { file: put(file, index, 1, by), ...where };
    }
  };
const eachSegment = (
  change: (segment: RawSegment, index: number, file: RawFile) => { file: RawFile; index: number } | undefined,
): Kind =>
  function* (file) {
    for (const [before, segment] of file.segments.entries()) {
      if (!isInSet(segment)) continue;
      const changed = change(segment, before, file);
      if (changed !== undefined) yield { ...changed, file: recounted(changed.file), before };
    }
  };

const isAmount = (value: string): boolean => /^-?\d+(?:\.\d{1,2})?$|^-?\.\d{1,2}$/.test(value);
function cents(value: string, by: number): string {
  const total = Math.round(Number(value) * 100) + by;
  return (total / 100).toFixed(2).replace(/\.?0+$/, "");
}
/** Where amounts stand, by segment and element. */
const AMOUNTS: Readonly<Record<string, readonly number[]>> = {
  CLM: [2],
  SV1: [2],
  SV2: [3],
  SV3: [2],
  AMT: [2],
  CLP: [3, 4, 5],
  SVC: [2, 3],
  CAS: [3, 6, 9, 12, 15, 18],
  BPR: [2],
  PLB: [4, 6, 8, 10, 12, 14],
  SVD: [2],
  STC: [4, 5],
  RMR: [4, 5, 6],
  ADX: [1],
};
const DAY = /^(?:19|20)\d{6}$/;
const otherTag = ({ tag }: RawSegment, other: RawSegment | undefined): boolean =>
  other !== undefined && isInSet(other) && other.tag !== tag;

/** By name; those of values first, then those of segments. */
export const MUTANTS: Readonly<Record<string, Kind>> = {
  "element emptied": eachValue(() => ""),
  "code unknown": eachValue((value) =>
    /^[A-Z0-9]{1,3}$/.test(value) ? "?".repeat(value.length) : undefined,
  ),
  "code of another": eachValue((value) =>
    /^[A-Z0-9]{1,3}$/.test(value) ? "ZQJ".slice(0, value.length) : undefined,
  ),
  "too long": eachValue((value) => value + (/^\d+$/.test(value) ? "9" : "X").repeat(300)),
  "too short": eachValue((value) => (value.length > 1 ? value.slice(0, 1) : undefined)),
  "letters in a number": eachValue((value) =>
    /^-?[\d.]+$/.test(value) ? `${value.slice(0, -1)}A` : undefined,
  ),
  "impossible day": eachValue((value) => {
    if (DAY.test(value)) return "20260230";
    return /^\d{8}-\d{8}$/.test(value) ? `${value.slice(0, 9)}20260230` : undefined;
  }),
  "impossible first day": eachValue((value) =>
    /^\d{8}-\d{8}$/.test(value) ? `20260230${value.slice(8)}` : undefined,
  ),
  "days turned around": eachValue((value) =>
    /^\d{8}-\d{8}$/.test(value) && value.slice(0, 8) !== value.slice(9)
      ? `${value.slice(9)}-${value.slice(0, 8)}`
      : undefined,
  ),
  "off by a cent": eachValue((value, { segment, element }) =>
    (AMOUNTS[segment.tag] ?? []).includes(element) && isAmount(value) ? cents(value, 1) : undefined,
  ),
  "control character": eachValue((value) => `${value.slice(0, 1)}\x02${value.slice(1)}`),
  "blanks alone": eachValue((value) => " ".repeat(Math.max(2, value.length))),
  "code in small letters": eachValue((value) =>
    /^[A-Z][A-Z0-9]{0,2}$/.test(value) ? value.toLowerCase() : undefined,
  ),
  "comma in an amount": eachValue((value, { segment, element }) =>
    (AMOUNTS[segment.tag] ?? []).includes(element) ? value.replace(".", ",") : undefined,
  ),
  "blank in front": eachValue((value) => ` ${value}`),
  "separator doubled": function* (file) {
    for (const { index, segment, element, component } of places(file, isInSet)) {
      if (component !== undefined && component > 1) continue;
      const elements = segment.elements.toSpliced(element - 1, 0, "");
      yield { file: put(file, index, 1, { tag: segment.tag, elements }), before: index, index, element };
    }
  },
  "component separator doubled": function* (file) {
    for (const { index, segment, element, component, value } of places(file, isInSet)) {
      if (component === undefined || component === 1) continue;
      const changed = withElement(file, segment, [element, component], () => file.component + value);
      yield { file: put(file, index, 1, changed), before: index, index, element, component };
    }
  },
  "one element more": eachSegment((segment, index, file) => ({
    file: put(file, index, 1, { tag: segment.tag, elements: [...segment.elements, "X"] }),
    index,
  })),
  "segment left out": eachSegment((_segment, index, file) => ({ file: put(file, index, 1), index })),
  "segment twice": eachSegment((segment, index, file) => ({
    file: put(file, index, 1, segment, segment),
    index: index + 1,
  })),
  "segment two hundred times": eachSegment((segment, index, file) => ({
    file: put(file, index, 1, ...Array.from({ length: 200 }, () => segment)),
    index: index + 199,
  })),
  "segment of another name": eachSegment(({ tag, elements }, index, file) => ({
    file: put(file, index, 1, { tag: tag === "NTE" ? "N2" : "NTE", elements }),
    index,
  })),
  "segment in small letters": eachSegment(({ tag, elements }, index, file) => ({
    file: put(file, index, 1, { tag: tag.toLowerCase(), elements }),
    index,
  })),
  "segment moved to the end": eachSegment((segment, index, file) => {
    const end = file.segments.findIndex((each, at) => at > index && each.tag === "SE");
    if (end === index + 1) return undefined;
    const without = put(file, index, 1);
    return { file: put(without, end - 1, 0, segment), index: end - 1 };
  }),
  "segment moved to the front": eachSegment((segment, index, file) => {
    const start = file.segments.findLastIndex((each, at) => at < index && each.tag === "ST");
    if (index <= start + 2) return undefined;
    return { file: put(put(file, index, 1), start + 2, 0, segment), index: start + 2 };
  }),
  "segments exchanged": eachSegment((segment, index, file) => {
    const next = file.segments[index + 1];
    if (!otherTag(segment, next)) return undefined;
    return { file: put(file, index, 2, next as RawSegment, segment), index };
  }),
  "terminator lost": eachSegment((segment, index, file) => {
    const next = file.segments[index + 1];
    if (next === undefined) return undefined;
    const joined = { tag: segment.tag, elements: [...segment.elements] };
    const last = joined.elements.pop() ?? "";
    return {
      file: put(file, index, 2, {
        ...joined,
        elements: [...joined.elements, last + file.lineEnd + next.tag, ...next.elements],
      }),
      index,
    };
  }),
  "parent of another": eachValue(
    (value, { element }, file) => {
      const last = file.segments.filter(({ tag }) => tag === "HL").length;
      return element === 2 ? String(Number(value) === 1 ? last : Number(value) - 1) : undefined;
    },
    ({ tag }) => tag === "HL",
  ),
  "level number": eachValue(
    (value, { element }) => (element === 1 ? String(Number(value) + 1) : undefined),
    ({ tag }) => tag === "HL",
  ),
  "child code": eachValue(
    (value, { element }) => (element === 4 ? (value === "1" ? "0" : "1") : undefined),
    ({ tag }) => tag === "HL",
  ),
  "line number": eachValue(
    (value) => String(Number(value) + 1),
    ({ tag }) => tag === "LX",
  ),
  "count off by one": eachValue(
    (value, { element }) => (element === 1 ? String(Number(value) + 1) : undefined),
    ({ tag }) => ["SE", "GE", "IEA"].includes(tag),
  ),
  "control number": eachValue(
    (value, { element }) =>
      element === 2 ? value.slice(0, -1) + (value.endsWith("7") ? "8" : "7") : undefined,
    ({ tag }) => ["ST", "SE", "GE", "IEA"].includes(tag),
  ),
  "envelope emptied": eachValue(
    (value, { segment }) => (segment.tag === "ISA" ? " ".repeat(value.length) : ""),
    ({ tag }) => ENVELOPE.has(tag),
  ),
  "envelope code": eachValue(
    (value) => (/^[A-Z0-9]{1,5}$/.test(value) ? "Q".repeat(value.length) : undefined),
    ({ tag }) => ENVELOPE.has(tag),
  ),
  "envelope day": eachValue(
    (_value, { element, segment }) => {
      if (segment.tag === "ISA" && element === 9) return "260230";
      if (segment.tag === "ISA" && element === 10) return "2561";
      if (segment.tag === "GS" && element === 4) return "20260230";
      return segment.tag === "GS" && element === 5 ? "2561" : undefined;
    },
    ({ tag }) => tag === "ISA" || tag === "GS",
  ),
  "envelope segment left out": function* (file) {
    for (const [index, segment] of file.segments.entries())
      if (!isInSet(segment) && segment.tag !== "ISA")
        yield { file: put(file, index, 1), before: index, index };
  },
  "envelope segment twice": function* (file) {
    for (const [index, segment] of file.segments.entries())
      if (!isInSet(segment))
        yield { file: put(file, index, 1, segment, segment), before: index, index: index + 1 };
  },
};

export function* mutantsOf(file: RawFile, kinds = Object.keys(MUTANTS)): Iterable<Mutant> {
  for (const kind of kinds) for (const each of MUTANTS[kind]?.(file) ?? []) yield { kind, ...each };
}
