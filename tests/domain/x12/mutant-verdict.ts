/** What the engine says of a mutant, and whether that will do. */
import { calendarDate } from "@/domain/shared/calendar-date";
import { codeListRules } from "@/domain/x12/code-lists/code-list-rules";
import type { CompiledSegment } from "@/domain/x12/compile";
import type { Field, FieldType } from "@/domain/x12/definition";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { allIssues, type X12File } from "@/domain/x12/interchange";
import { InterchangeParser } from "@/domain/x12/interchange-parser";
import type { Issue } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { claimsIn } from "./claims-in";
import type { Mutant } from "./mutants";
import { offsetOf, positionOf, putTogether, type RawFile, takeApart } from "./raw-file";

const moreRules = codeListRules({ problem: () => undefined }, calendarDate("2026-03-02"));
const read = (text: string): X12File => readInterchanges(text, { moreRules });
const told = ({ code, path, value }: Issue): string => [code, path, value].join("|");

export interface Sound {
  readonly name: string;
  readonly file: RawFile;
  readonly guide: string;
  readonly known: ReadonlySet<string>;
  /** The guide's definition of a segment, by its index. */
  readonly definitionOf: (index: number) => CompiledSegment | undefined;
}

/** Undefined for a file that is not of one interchange without errors, or holds raw bytes. */
export function soundFile(name: string, text: string): Sound | undefined {
  if (!text.startsWith("ISA") || /BIN.|BDS./.test(text)) return undefined;
  const file = takeApart(text);
  const whole = putTogether(file);
  const before = read(whole);
  const issues = allIssues(before);
  const guide = before.interchanges[0]?.groups[0]?.transactionSets[0]?.guide?.shortName;
  const isClean = before.interchanges.length === 1 && issues.every(({ severity }) => severity !== "error");
  if (guide === undefined || !isClean) return undefined;
  const definitions = new Map<number, CompiledSegment | undefined>();
  const parser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: 1_000_000,
    onSegment: (segment, compiled) => definitions.set(segment.offset, compiled),
  });
  parser.feed(whole);
  parser.end();
  const definitionOf = (index: number) => definitions.get(offsetOf(file, index));
  return { name, file, guide, known: new Set(issues.map(told)), definitionOf };
}

export interface Verdict {
  readonly isSilent: boolean;
  /** Something was found, but not in the segment that was changed. */
  readonly isElsewhere: boolean;
  /** What must not be, in words. */
  readonly wrong: string | undefined;
}
/** What is an error wherever it is planted. */
const NEVER_SILENT: ReadonlySet<string> = new Set([
  "blanks alone",
  "child code",
  "comma in an amount",
  "control character",
  "control number",
  "count off by one",
  "days turned around",
  "envelope day",
  "envelope segment left out",
  "envelope segment twice",
  "impossible day",
  "impossible first day",
  "level number",
  "parent of another",
  "segment in small letters",
  "segment of another name",
  "terminator lost",
  "too long",
]);
const OF_ENVELOPE: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "missing-trailer",
  "envelope-order",
  "truncated",
  "guide-unsupported",
]);
const CLAIM_TAGS: Readonly<Record<string, string>> = {
  "837P": "CLM",
  "837I": "CLM",
  "837D": "CLM",
  "835": "CLP",
};

export function judgeMutant(sound: Sound, mutant: Mutant): Verdict {
  const { file, index } = mutant;
  const after = read(putTogether(file));
  const issues = allIssues(after);
  const fresh = issues.filter((issue) => !sound.known.has(told(issue)));
  const position = positionOf(file, Math.min(index, file.segments.length - 1));
  const isSilent = fresh.length === 0;
  return {
    isSilent,
    isElsewhere: !isSilent && !fresh.some(({ segment }) => segment === position),
    wrong: lostClaims(sound, file, after, issues) ?? (isSilent ? wronglySilent(sound, mutant) : undefined),
  };
}

function lostClaims(
  { guide }: Sound,
  { segments }: RawFile,
  after: X12File,
  issues: readonly Issue[],
): string | undefined {
  const tag = CLAIM_TAGS[guide];
  if (tag === undefined || issues.some(({ code }) => OF_ENVELOPE.has(code))) return undefined;
  const begun = segments.filter((each) => each.tag === tag).length;
  const skipped = issues.filter(
    (each) => each.code === "unexpected-segment" && each.segmentId === tag,
  ).length;
  const found = claimsIn(after);
  return found + skipped < begun ? `${begun} claims begin, ${found} are read` : undefined;
}

function wronglySilent(sound: Sound, { kind, before, element, component }: Mutant): string | undefined {
  if (NEVER_SILENT.has(kind)) return "nothing is found";
  if (kind !== "element emptied" || element === undefined) return undefined;
  const definition = sound.definitionOf(before);
  const use = definition && usageOf(definition, element, component);
  return use === "situational" || use === undefined ? undefined : `a ${use} element is missing unnoticed`;
}

/** How a guide uses an element or component; undefined where it is one of several in a row. */
function usageOf({ codec }: CompiledSegment, element: number, component: number | undefined) {
  const field = codec.codecs.find(({ position }) => position === element)?.field;
  return component === undefined ? field?.use : componentUse(field, component);
}
function componentUse(field: Field | undefined, component: number): string | undefined {
  const fields = fieldsOf(field?.type);
  return fields && Object.values(fields)[component - 1]?.use;
}
function fieldsOf(type: FieldType | undefined): Readonly<Record<string, Field>> | undefined {
  if (type?.kind === "composite") return type.fields;
  return type?.kind === "list" && type.item.kind === "composite" ? type.item.fields : undefined;
}
