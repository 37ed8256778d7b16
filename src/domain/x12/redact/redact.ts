/** A file of the same structure with synthetic people, so that it may be shown to others. */
import { type CompiledSegment, compileGuide } from "../compile";
import type { Delimiters } from "../delimiters";
import { ALL_GUIDES } from "../guides/catalog";
import { type RawSegment, type Rewriting, SegmentRewriter, segmentOf } from "../rewrite-segments";
import { packTag } from "../tokenizer";
import { KnownSegments } from "./known-segments";
import { mayReveal, revealingElements } from "./revealing-elements";
import { StandIns } from "./stand-ins";

export interface RedactOptions {
  /** The same seed gives the same stand-ins. */
  readonly seed?: string;
}

/**
 * Replaces names, numbers, days of birth, addresses, ways to reach people and free text, the same value by the same stand-in;
 * a valid NPI by a valid one. Control numbers, codes, amounts, days of service, payers and the routing of the file stay.
 * `source` has one character a byte.
 */
export function redact(source: string, options: RedactOptions = {}): string {
  const redacting = redactor(options);
  return redacting.feed(source) + redacting.end();
}
/** The same for a file of any size, piece by piece. */
export const redactor = ({ seed = "" }: RedactOptions = {}): SegmentRewriter =>
  new SegmentRewriter(new Redaction(seed));

const BYTE_ORDER_MARKS: ReadonlySet<string> = new Set(["\xef\xbb\xbf"]);
const ENVELOPE: ReadonlySet<string> = new Set(["GS", "ST", "SE", "GE", "IEA", "TA1"]);

class Redaction implements Rewriting {
  readonly #standIns: StandIns;
  readonly #known = new KnownSegments(mayChange);
  #delimiters: Delimiters | undefined;

  constructor(seed: string) {
    this.#standIns = new StandIns(seed, () => this.#known.forget());
  }

  segment(segment: RawSegment): string | undefined {
    const { compiled, text, delimiters } = segment;
    // With another separator the same text may mean something else.
    if (delimiters !== this.#delimiters) this.#known.forget();
    this.#delimiters = delimiters;
    const kind = compiled && this.#known.ofKind(compiled);
    if (kind?.mayChange === false) return undefined;
    const known = kind?.find(text);
    if (known !== undefined) return known;
    const elements = rewritten(segment, this.#standIns);
    const made = elements === undefined ? text : segmentOf(segment.tag, elements, delimiters.element);
    kind?.keep(text, made);
    return made;
  }

  between(text: string): string {
    return BYTE_ORDER_MARKS.has(text.trim()) ? text : text.replace(/\S/g, "X");
  }
}

function rewritten(segment: RawSegment, standIns: StandIns): readonly string[] | undefined {
  const { tag, compiled } = segment;
  if (ENVELOPE.has(tag)) return undefined;
  if (tag === "ISA")
    return segment.elements.map((each, at) => (at === 1 || at === 3 ? each.replace(/\S/g, " ") : each));
  if (compiled === undefined && !isKnown(tag))
    return segment.elements.map((each) => standIns.for("number", each));
  return mayChange(tag) ? replaced(segment, standIns) : undefined;
}

function replaced(
  { tag, elements, compiled, delimiters: { component } }: RawSegment,
  standIns: StandIns,
): readonly string[] {
  if (tag === "PLB")
    return elements.map((each, at) => (at % 2 === 0 ? ofAdjustment(each, at, component, standIns) : each));
  const revealing = revealingElements(tag, elements);
  const described = DESCRIBED[tag];
  return elements.map((each, at) => {
    if (each === "") return each;
    const kind = isCoded(compiled, at + 1) ? undefined : revealing[at + 1];
    if (kind === "data") return standIns.for("data", each);
    if (kind !== undefined) return inComponents(each, component, (part) => standIns.for(kind, part));
    return described?.includes(at + 1) ? withoutDescription(each, component) : each;
  });
}

const inComponents = (whole: string, separator: string, replace: (part: string) => string): string =>
  whole.includes(separator) ? whole.split(separator).map(replace).join(separator) : replace(whole);

/** The provider; and behind the reason of an adjustment what it is about, often a claim. */
function ofAdjustment(text: string, at: number, component: string, standIns: StandIns): string {
  const [reason = "", ...references] = text.split(component);
  if (at === 0) return standIns.for("number", text);
  return [reason, ...references.map((each) => standIns.for("number", each))].join(component);
}

/** A value of a closed list tells of nobody. */
function isCoded(compiled: CompiledSegment | undefined, position: number): boolean {
  const type = compiled?.codec.byPosition[position]?.field.type;
  return type?.kind === "element" && type.codes !== undefined;
}

const mayChange = (tag: string): boolean => tag === "ISA" || mayReveal(tag) || DESCRIBED[tag] !== undefined;

const isKnown = (tag: string): boolean =>
  ALL_GUIDES.some((guide) => compileGuide(guide).tags.get(packTag(tag)) !== undefined);

/** Elements with a description of the procedure among their components. */
const DESCRIBED: Readonly<Record<string, readonly number[] | undefined>> = {
  SV1: [1],
  SV2: [2],
  SV3: [1],
  SVC: [1, 6],
  SVD: [3],
};
const DESCRIPTION = 6;
function withoutDescription(text: string, separator: string): string {
  const parts = text.split(separator);
  return parts.length > DESCRIPTION ? parts.with(DESCRIPTION, "REDACTED").join(separator) : text;
}
