/** Tells what is wrong with a transaction set while it is read, each finding with its place. */
import type { CompiledChild } from "./compile";
import type { Wanted } from "./element-place";
import type { FileMemory } from "./file-memory";
import { ruleIssue } from "./finding-place";
import { ancestorsOf, type Frame, gatheredFor, placeOfChild, type SegmentPlace } from "./frame";
import type { Rule, RuleFinding } from "./guide";
import { checkSubordinates } from "./hierarchy";
import type { GuideCode, IssueCode } from "./issues";
import type { Place } from "./messages";
import { type ReadingState, readerIssue } from "./reader-issue";
import type { ReaderOptions } from "./reader-options";

export class Findings {
  /** How many were told. */
  count = 0;
  readonly #options: ReaderOptions;
  readonly #here: () => ReadingState;

  /** `here` tells what is being read. */
  constructor(options: ReaderOptions, here: () => ReadingState) {
    this.#options = options;
    this.#here = here;
  }

  get memory(): FileMemory {
    return this.#options.tallies.memory;
  }

  issue(code: IssueCode, where: Place): void {
    this.count += 1;
    const state = this.#here();
    state.segment.layOut();
    this.#options.report(readerIssue(code, where, state));
  }

  /** An issue at a segment that was read earlier. */
  issueAt(code: IssueCode, frame: Frame, earlier: SegmentPlace, where: Place): void {
    const { position, offset } = earlier;
    const { element, component } = where;
    const at = element === undefined ? offset : this.placeIn(offset, { element, component });
    this.issue(code, { ...where, frame, position, offset: at });
  }

  placeIn(segment: number, wanted: Wanted): number {
    return this.#here().segment.placeIn(segment, wanted, this.#options.delimiters);
  }

  missing(frame: Frame, child: CompiledChild): void {
    this.issue(child.loop ? "missing-loop" : "missing-segment", aboutChild(frame, child));
  }

  misplaced(frame: Frame, child: CompiledChild, code: GuideCode): void {
    const value = code === "segment-order" ? undefined : String(child.max);
    this.issue(code, { ...aboutChild(frame, child), value });
  }

  ofRule(rule: Rule, frame: Frame, finding: RuleFinding): void {
    const { code, earlier, place } = ruleIssue(rule, frame, finding);
    this.issueAt(code, frame, earlier, place);
  }
}

const aboutChild = (frame: Frame, child: CompiledChild): Place => ({
  segmentId: child.first.tag,
  loop: child.loop?.id ?? frame.loop.id,
  name: child.loop?.name ?? child.first.name,
  frame,
});

/** Asks a loop that ends for what is missing, and its rules. */
export function checkLoop(frame: Frame, findings: Findings): void {
  const { required, level, rules } = frame.loop;
  for (let at = 0; at < required.length; at += 1) {
    const child = required[at] as CompiledChild;
    if (frame.tally.counts[child.index] === 0) findings.missing(frame, child);
  }
  if (level !== undefined) {
    const wrong = checkSubordinates(frame);
    if (wrong) findings.issueAt("hierarchy", frame, placeOfChild(frame, 0), { segmentId: "HL", ...wrong });
  }
  if (frame.isReadable && rules.length > 0) runRules(frame, findings);
}

function runRules(frame: Frame, findings: Findings): void {
  const ancestors = ancestorsOf(frame);
  for (const rule of frame.loop.rules) {
    const gathered = rule.remembers ? findings.memory : gatheredFor(rule, frame);
    const found = rule.check(frame.value, ancestors, gathered);
    if (found !== undefined) for (const finding of found) findings.ofRule(rule, frame, finding);
  }
}
