/** Turns what the reader found into an issue with its full place. */
import type { CompiledChild, CompiledSegment } from "./compile";
import type { Values } from "./field-context";
import type { Frame } from "./frame";
import type { Issue, IssueCode, Severity } from "./issues";
import { describe, type Place, SNIP_OF } from "./messages";
import type { Tokenizer } from "./tokenizer";

export interface ReadingState {
  readonly segment: Tokenizer;
  /** Position of that segment in the set. */
  readonly position: number;
  readonly current: CompiledSegment | undefined;
  readonly frame: Frame;
  readonly transaction: string;
}

export function readerIssue(code: IssueCode, place: Place, state: ReadingState): Issue {
  const { segment, current } = state;
  const frame = place.frame ?? state.frame;
  const segmentId = place.segmentId ?? segment.tag;
  const loop = place.loop ?? frame.loop.id;
  markUnreadable(frame, code);
  const issue: Issue = {
    code,
    snip: place.snip ?? SNIP_OF[code] ?? 2,
    severity: place.severity ?? LENIENT[code] ?? "error",
    path: pathOf(loop, segmentId, place),
    segment: place.position ?? state.position,
    offset: place.offset ?? offsetOf(segment, place.element),
    segmentId,
    loop: loop === "" ? undefined : loop,
    element: place.element,
    component: place.component,
    value: place.value,
    message: place.message ?? describe(code, place, current),
    transaction: state.transaction,
    unit: unitOf(frame, segment),
    rule: place.rule,
  };
  if (issue.unit === undefined && issue.severity === "error") rememberLevel(issue, frame);
  return issue;
}

/** A hierarchical level by what was read of it, and by the offset of its HL. */
export interface Level {
  readonly value: Values;
  readonly offset: number;
}
/** The level that an error of no business unit lies in: such an error is one of all units below it. */
const levels = new WeakMap<Issue, Level>();
export const levelMeant = (issue: Issue): Level | undefined => levels.get(issue);
function rememberLevel(issue: Issue, frame: Frame): void {
  for (let outer: Frame | undefined = frame; outer; outer = outer.parent)
    if (outer.loop.level !== undefined) {
      levels.set(issue, levelOf(outer));
      return;
    }
}
export const levelOf = ({ value, tally }: Frame): Level => ({ value, offset: tally.offsets[0] as number });

const offsetOf = (segment: Tokenizer, element: number | undefined): number =>
  element === undefined ? segment.offset : segment.elementOffset(element);

/** X12.6 asks to leave out what trails, but does not forbid it; blanks may keep a number from being found. */
const LENIENT: Readonly<Partial<Record<IssueCode, Severity>>> = {
  "trailing-separators": "note",
  "trailing-blanks": "warning",
};

/** Rules run on loops that could be read; a finding about an unreadable value would be one too many. */
const STRUCTURAL: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "missing-element",
  "missing-segment",
  "missing-loop",
  "invalid-number",
  "invalid-date",
  "invalid-time",
]);
function markUnreadable(frame: Frame, code: IssueCode): void {
  if (!STRUCTURAL.has(code)) return;
  for (let outer: Frame | undefined = frame; outer; outer = outer.parent) outer.isReadable = false;
}

function pathOf(loop: string, tag: string, { element, component }: Place): string {
  const start = loop === "" ? tag : `${loop}/${tag}`;
  if (element === undefined) return start;
  const two = String(element).padStart(2, "0");
  return component === undefined ? `${start}/${two}` : `${start}/${two}-${component}`;
}

/** The value of the claim or payment that an issue's unit names, because two of them may have one number. */
const meant = new WeakMap<readonly [string, string], Values>();
export const unitMeant = (unit: readonly [string, string]): Values | undefined => meant.get(unit);

/** The business unit a place lies in; while its own first segment is read, the name is still on the wire. */
function unitOf(frame: Frame, segment: Tokenizer): readonly [string, string] | undefined {
  for (let outer: Frame | undefined = frame; outer; outer = outer.parent) {
    const unit = outer.loop.definition.unit;
    if (unit === undefined) continue;
    const [key, field, name] = unit;
    const first = outer.loop.children[0] as CompiledChild;
    const value = outer.value[key] as Values | undefined;
    const position = first.first.codec.codecs.find((codec) => codec.key === field)?.position ?? 0;
    const text = value === undefined ? segment.text(position) : value[field];
    if (typeof text !== "string" || text.trim() === "") continue;
    const found = [name, text] as const;
    meant.set(found, outer.value);
    return found;
  }
  return undefined;
}
