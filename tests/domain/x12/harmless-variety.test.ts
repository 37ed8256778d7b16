/** What senders do differently without doing wrong: nothing is found that was not found before, and as many claims are read. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countClaims } from "@/domain/x12/count-claims";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { putTogether, type RawFile, type RawSegment, takeApart } from "./raw-file";

const files = readdirSync("tests/golden/x12")
  .map((name) => `tests/golden/x12/${name}/file.edi`)
  .map((name) => ({ name, text: readFileSync(name, "latin1") }))
  .filter(({ text }) => !/BIN\*|BDS\*/.test(text));

const told = (text: string) => {
  const file = readInterchanges(text);
  const sets = file.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  return {
    findings: allIssues(file)
      .filter(({ severity }) => severity !== "note")
      .map(({ code, path, severity, segment }) => [code, path, severity, segment].join(" "))
      .sort(),
    claims: sets.reduce((sum, set) => sum + countClaims(set), 0),
  };
};

const eachSegment =
  (change: (segment: RawSegment, file: RawFile) => RawSegment) =>
  (text: string): string => {
    const file = takeApart(text);
    return putTogether({ ...file, segments: file.segments.map((each) => change(each, file)) });
  };
const withLineEnd = (lineEnd: string) => (text: string) => putTogether({ ...takeApart(text), lineEnd });
/** Other separators, none of which stands in the files. */
const withSeparators =
  (element: string, component: string, repetition: string, terminator: string) =>
  (text: string): string => {
    const swap = new Map([
      ["*", element],
      [":", component],
      ["^", repetition],
      ["~", terminator],
    ]);
    return text.replace(/[*:^~]/g, (each) => swap.get(each) ?? each);
  };
const element = (tag: string, position: number, change: (before: string) => string) =>
  eachSegment((segment) =>
    segment.tag === tag
      ? { tag, elements: segment.elements.map((each, at) => (at === position - 1 ? change(each) : each)) }
      : segment,
  );
const AMOUNT = /^-?\d+(?:\.\d+)?$/;
const AMOUNTS: ReadonlySet<string> = new Set(["SV1/2", "SV2/3", "SV3/2", "CLM/2", "CLP/3", "CLP/4", "SVC/2"]);

const VARIETIES: readonly (readonly [string, (text: string) => string])[] = [
  ["without line ends", withLineEnd("")],
  ["with carriage return and line feed", withLineEnd("\r\n")],
  ["with two line ends", withLineEnd("\n\n")],
  ["with blanks behind the terminators", withLineEnd("  \n")],
  ["with indented segments", withLineEnd("\n    ")],
  ["with the newline as terminator", (text) => withSeparators("*", ":", "^", "\n")(withLineEnd("")(text))],
  ["with bars, greater-than signs and backslashes", withSeparators("|", ">", "\\", "~")],
  ["with control characters as separators", withSeparators("\x1d", "\x1f", "\x1c", "\x1e")],
  ["with a byte-order mark", (text) => `\xef\xbb\xbf${text}`],
  ["with line ends behind the last segment", (text) => `${text}\r\n\r\n`],
  [
    "twice in one file, with other numbers",
    (text) => text + text.replace(/000000101/g, "000000102").replaceAll("CLM*", "CLM*2"),
  ],
  [
    "with a separator at the end of segments",
    eachSegment(({ tag, elements }) =>
      ["NM1", "N4", "REF"].includes(tag) ? { tag, elements: [...elements, ""] } : { tag, elements },
    ),
  ],
  [
    "with two decimals in every amount",
    eachSegment(({ tag, elements }) => ({
      tag,
      elements: elements.map((each, at) =>
        AMOUNTS.has(`${tag}/${at + 1}`) && AMOUNT.test(each) && !each.includes(".") ? `${each}.00` : each,
      ),
    })),
  ],
  ["with names in lower case", element("NM1", 3, (name) => name.toLowerCase())],
  ["with accented names", element("NM1", 3, (name) => (name === "" ? "" : `${name.slice(0, 50)} É`))],
  ["with times to the second", element("GS", 5, () => "093015")],
  ["with an acknowledgment asked for", element("ISA", 14, () => "1")],
];

describe.each(VARIETIES)("EDI-3: %s", (_what, vary) => {
  test("nothing new is found and nothing is lost", () => {
    for (const { name, text } of files) {
      const before = told(text);
      const after = told(vary(text));
      const times = takeApart(vary(text)).segments.filter(({ tag }) => tag === "IEA").length || 1;
      const findings = Array.from({ length: times }, () => before.findings)
        .flat()
        .sort();
      expect({ name, ...after }).toEqual({ name, findings, claims: before.claims * times });
    }
  });
});
