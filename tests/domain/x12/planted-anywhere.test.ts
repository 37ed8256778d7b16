/** EDI-3: one error planted at every place of sound files: found there, and elsewhere nothing but what follows from it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allIssues, type X12File } from "@/domain/x12/interchange";
import type { IssueCode } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { claimsIn } from "./claims-in";
import {
  offsetOf,
  positionOf,
  putTogether,
  type RawFile,
  type RawSegment,
  recounted,
  takeApart,
} from "./raw-file";

const wrongIn = (file: X12File) => allIssues(file).filter(({ severity }) => severity === "error");

const ENVELOPE: ReadonlySet<string> = new Set(["ISA", "GS", "ST", "SE", "GE", "IEA"]);
const files = readdirSync("tests/golden/x12")
  .filter((name) => {
    const expected = JSON.parse(readFileSync(`tests/golden/x12/${name}/expected.json`, "utf8"));
    return expected.findings.length === 0;
  })
  .map((name) => ({ name, text: readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1") }))
  .filter(({ text }) => !/BIN\*|BDS\*/.test(text))
  .map(({ name, text }) => ({ name, file: takeApart(text), claims: claimsIn(readInterchanges(text)) }));

/** What is found elsewhere because something there can no longer be told, summed up or led to. */
const FOLLOWS: ReadonlySet<IssueCode> = new Set<IssueCode>(["not-balanced", "situation", "hierarchy"]);

interface Planted {
  readonly file: RawFile;
  readonly index: number;
  readonly element: number;
}
/** What is wrong with how it was found. */
function shortcoming({ file, index, element }: Planted, claims: number): string | undefined {
  const read = readInterchanges(putTogether(recounted(file)));
  const issues = wrongIn(read);
  const position = positionOf(file, index);
  const offset = element === 0 ? offsetOf(file, index) : offsetOf(file, index, element);
  const { tag = "", elements = [] } = file.segments[index] ?? {};
  const end = offset + (element === 0 ? 0 : (elements[element - 1] ?? "").length);
  const where = `${tag}${element} of segment ${position}`;
  const isThere = issues.some(
    (each) => each.segment === position && each.offset >= offset && each.offset <= end,
  );
  if (!isThere) return `${where}: not found, but ${issues.map((each) => each.path).join() || "nothing"}`;
  const more = issues.filter(({ segment, code }) => segment !== position && !FOLLOWS.has(code));
  if (more.length > 0) return `${where}: also ${more.map(({ code, path }) => `${code} ${path}`).join()}`;
  return claimsIn(read) === claims ? undefined : `${where}: ${claimsIn(read)} claims instead of ${claims}`;
}

const replaced = (file: RawFile, index: number, ...by: readonly RawSegment[]): RawFile => ({
  ...file,
  segments: [...file.segments.slice(0, index), ...by, ...file.segments.slice(index + 1)],
});
/** Elements that do not say what the segment is. */
const toldBy = ({ tag, elements }: RawSegment): { readonly at: number; readonly value: string }[] =>
  ENVELOPE.has(tag) || tag === "HL"
    ? []
    : elements.map((value, at) => ({ at, value })).filter(({ at, value }) => at > 0 && value.length >= 4);
function* eachValue(
  file: RawFile,
  change: (value: string, segment: RawSegment) => string | undefined,
): Iterable<Planted> {
  for (const [index, segment] of file.segments.entries())
    for (const { at, value } of toldBy(segment)) {
      const changed = change(value, segment);
      if (changed === undefined) continue;
      const elements = segment.elements.with(at, changed);
      yield { file: replaced(file, index, { tag: segment.tag, elements }), index, element: at + 1 };
    }
}
function* eachPlace(file: RawFile, segment: RawSegment): Iterable<Planted> {
  for (const [index, before] of file.segments.entries())
    if (before.tag === "SE" || !ENVELOPE.has(before.tag))
      yield { file: replaced(file, index, segment, before), index, element: 0 };
}
const levels = (element: number, change: (before: string) => string) =>
  function* (file: RawFile): Iterable<Planted> {
    for (const [index, { tag, elements }] of file.segments.entries()) {
      const before = elements[element - 1] ?? "";
      if (tag !== "HL" || before === "") continue;
      const changed = { tag, elements: elements.with(element - 1, change(before)) };
      yield { file: replaced(file, index, changed), index, element };
    }
  };
const isDay = (value: string, { tag }: RawSegment): boolean =>
  ["DTP", "DTM", "DMG"].includes(tag) && /^(19|20)\d{6}$/.test(value);

const KINDS: readonly (readonly [string, (file: RawFile) => Iterable<Planted>])[] = [
  ["a control character", (file) => eachValue(file, (value) => `${value.slice(0, 2)}\x07${value.slice(2)}`)],
  ["a value of three hundred characters", (file) => eachValue(file, (value) => value + "9".repeat(300))],
  [
    "a month 13",
    (file) =>
      eachValue(file, (value, segment) =>
        isDay(value, segment) ? `${value.slice(0, 4)}13${value.slice(6)}` : undefined,
      ),
  ],
  ["a segment that nobody knows", (file) => eachPlace(file, { tag: "ZZZ", elements: ["1"] })],
  ["a level under none that is there", levels(2, () => "77")],
  ["a level out of count", levels(1, (before) => String(Number(before) + 50))],
];

describe.each(KINDS)("EDI-3: %s", (_kind, plant) => {
  test("is found at every place, with nothing else but what follows from it, and every claim is read", () => {
    const wrong = files.flatMap(({ name, file, claims }) =>
      [...plant(file)].flatMap((planted) => {
        const what = shortcoming(planted, claims);
        return what === undefined ? [] : [`${name}: ${what}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/**
 * What may or may not be an error: where it is one, it is found at that segment, and elsewhere only what follows from it. Of several
 * segments that are told apart by nothing the last is one too many.
 */
function elsewhere({ file, index }: Planted): string | undefined {
  const position = positionOf(file, index);
  const tag = file.segments[index]?.tag;
  const more = wrongIn(readInterchanges(putTogether(recounted(file)))).filter(
    ({ segment, segmentId, code }) =>
      segment !== position && !FOLLOWS.has(code) && !(code === "too-many-segments" && segmentId === tag),
  );
  const told = more.map(({ code, path, segment }) => `${code} ${path} ${segment}`);
  return told.length === 0 ? undefined : `${tag} of segment ${position}: ${told.join()}`;
}
function* eachEmptied(file: RawFile): Iterable<Planted> {
  for (const [index, segment] of file.segments.entries())
    for (const { at } of toldBy(segment)) {
      const elements = segment.elements.with(at, "");
      yield { file: replaced(file, index, { tag: segment.tag, elements }), index, element: at + 1 };
    }
}
function* eachTwice(file: RawFile): Iterable<Planted> {
  for (const [index, segment] of file.segments.entries())
    if (!ENVELOPE.has(segment.tag) && segment.tag !== "HL")
      yield { file: replaced(file, index, segment, segment), index: index + 1, element: 0 };
}
describe.each([
  ["an element left empty", eachEmptied],
  ["a segment twice", eachTwice],
])("EDI-3: %s", (_kind, plant) => {
  test("is nowhere else", () => {
    const wrong = files.flatMap(({ name, file }) =>
      [...plant(file)].flatMap((planted) => {
        const what = elsewhere(planted);
        return what === undefined ? [] : [`${name}: ${what}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
