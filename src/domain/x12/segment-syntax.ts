/** What X12 asks of any segment: no stray separators, no control characters, and the conditions between its elements. */
import type { CompiledSegment, Condition } from "./compile";
import type { GuideCode } from "./issues";
import type { Tokenizer } from "./tokenizer";

interface Reporter {
  report(code: GuideCode, position: number, value: string, name: string): void;
}

export function checkSegment(compiled: CompiledSegment, segment: Tokenizer, reporter: Reporter): void {
  const { codec, conditions } = compiled;
  const divided =
    (segment.componentMask & ~compiled.componentMask) | (segment.repetitionMask & ~compiled.repetitionMask);
  if (
    divided !== 0 ||
    segment.foreign ||
    segment.count > codec.width ||
    (segment.count > 0 && segment.isEmpty(segment.count))
  )
    checkCharactersAndSeparators({ compiled, segment, reporter });
  for (let at = 0; at < conditions.length; at += 1) {
    const condition = conditions[at] as Condition;
    if (!isKept(condition, segment.presentMask)) reportCondition(condition, { compiled, segment, reporter });
  }
}

function checkCharactersAndSeparators(checked: Checked): void {
  const { compiled, segment, reporter } = checked;
  if (segment.count > compiled.codec.width) checkSurplus(compiled, segment, reporter);
  checkMask(segment.componentMask & ~compiled.componentMask, "too-many-components", checked);
  checkMask(segment.repetitionMask & ~compiled.repetitionMask, "too-many-repetitions", checked);
  if (segment.foreign) checkCharacters(compiled, segment, reporter);
  if (segment.count > 0 && segment.isEmpty(segment.count))
    reporter.report("trailing-separators", segment.count, "", nameAt(compiled, segment.count));
}

interface Checked {
  readonly compiled: CompiledSegment;
  readonly segment: Tokenizer;
  readonly reporter: Reporter;
}

const nameAt = ({ codec }: CompiledSegment, position: number): string =>
  codec.codecs.find((each) => position < each.position + each.width)?.name ?? "Element";

/** The first few of them speak for all. */
const MOST_SURPLUS = 10;
function checkSurplus({ codec }: CompiledSegment, segment: Tokenizer, reporter: Reporter): void {
  let told = 0;
  for (let at = codec.width + 1; at <= segment.count && told < MOST_SURPLUS; at += 1) {
    if (segment.isEmpty(at)) continue;
    reporter.report("too-many-elements", at, segment.text(at), `Element ${at}`);
    told += 1;
  }
}

function checkMask(mask: number, code: GuideCode, { compiled, segment, reporter }: Checked): void {
  if (mask === 0) return;
  for (let at = 1; at <= Math.min(segment.count, compiled.codec.width); at += 1)
    if (((mask >> at) & 1) === 1) reporter.report(code, at, segment.text(at), nameAt(compiled, at));
}

/** Printable ASCII and accented Latin letters pass; control characters, emoji and combining marks do not. */
const UNFIT = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u017f]/u;
function checkCharacters(compiled: CompiledSegment, segment: Tokenizer, reporter: Reporter): void {
  for (let at = 1; at <= segment.count; at += 1) {
    const text = segment.text(at);
    if (UNFIT.test(text)) reporter.report("invalid-character", at, text, nameAt(compiled, at));
  }
}

/** Whether the elements that are there keep a condition. */
function isKept({ kind, mask, first }: Condition, present: number): boolean {
  const found = present & mask;
  switch (kind) {
    case "P":
      return found === 0 || found === mask;
    case "R":
      return found !== 0;
    case "E":
      return (found & (found - 1)) === 0;
    case "C":
      return (found & first) === 0 || found === mask;
    default:
      return (found & first) === 0 || found !== first;
  }
}

function reportCondition(condition: Condition, { compiled, segment, reporter }: Checked): void {
  const { kind, elements } = condition;
  const present = elements.filter((at) => segment.text(at) !== "");
  const missing = elements.filter((at) => segment.text(at) === "");
  const at = (kind === "E" ? present[1] : missing[0]) ?? 0;
  reporter.report(kind === "E" ? "exclusion" : "condition", at, segment.text(at), nameAt(compiled, at));
}
