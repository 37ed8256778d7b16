/** A file of the same structure with synthetic people, so that it may be shown to others. */
import { type CompiledSegment, compileGuide } from "../compile";
import { ALL_GUIDES } from "../guides/catalog";
import { type RawSegment, SegmentRewriter } from "../rewrite-segments";
import { packTag } from "../tokenizer";
import { revealingElements } from "./revealing-elements";
import { type Kind, StandIns } from "./stand-ins";

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
export function redactor({ seed = "" }: RedactOptions = {}): SegmentRewriter {
  const standIns = new StandIns(seed);
  return new SegmentRewriter({
    segment: (segment) => rewritten(segment, standIns),
    between: (text) => (BYTE_ORDER_MARKS.has(text.trim()) ? text : text.replace(/\S/g, "X")),
  });
}

const BYTE_ORDER_MARKS: ReadonlySet<string> = new Set(["\xef\xbb\xbf"]);
const ENVELOPE: ReadonlySet<string> = new Set(["GS", "ST", "SE", "GE", "IEA", "TA1"]);
function rewritten(
  { tag, elements, compiled, delimiters }: RawSegment,
  standIns: StandIns,
): readonly string[] {
  if (ENVELOPE.has(tag)) return elements;
  if (tag === "ISA")
    return elements.map((each, at) => (at === 1 || at === 3 ? each.replace(/\S/g, " ") : each));
  if (compiled === undefined && !isKnown(tag)) return elements.map((each) => standIns.for("number", each));
  const revealing = revealingElements(tag, elements);
  const replace = (kind: Kind, whole: string): string =>
    whole
      .split(delimiters.component)
      .map((each) => standIns.for(kind, each))
      .join(delimiters.component);
  return elements.map((each, at) => {
    const kind = isCoded(compiled, at + 1) ? undefined : revealing[at + 1];
    if (kind === "data") return standIns.for("data", each);
    if (kind !== undefined) return replace(kind, each);
    return described(tag, at + 1, each, delimiters.component);
  });
}

/** A value of a closed list tells of nobody. */
function isCoded(compiled: CompiledSegment | undefined, position: number): boolean {
  const type = compiled?.codec.byPosition[position]?.field.type;
  return type?.kind === "element" && type.codes !== undefined;
}

const isKnown = (tag: string): boolean =>
  ALL_GUIDES.some((guide) => compileGuide(guide).tags.get(packTag(tag)) !== undefined);

/** Free text and numbers that stand in a component: the description of a procedure, the reference of a provider adjustment. */
const PROCEDURES: ReadonlySet<string> = new Set(["SV11", "SV22", "SV31", "SVC1", "SVC6", "SVD3"]);
const DESCRIPTION = 6;
function described(tag: string, position: number, text: string, separator: string): string {
  const parts = text.split(separator);
  if (PROCEDURES.has(`${tag}${position}`) && parts.length > DESCRIPTION)
    return [...parts.slice(0, DESCRIPTION), "REDACTED", ...parts.slice(DESCRIPTION + 1)].join(separator);
  return text;
}
