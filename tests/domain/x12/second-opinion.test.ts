/** EDI-7: whatever the product writes stands up to the definitions alone, read by something that owes the engine nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeFile } from "@/domain/x12/acknowledge-file";
import { textSource } from "@/domain/x12/byte-source";
import type { FilePart } from "@/domain/x12/file-parts";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { PartReader } from "@/domain/x12/read-parts";
import { redact } from "@/domain/x12/redact/redact";
import { PartWriter } from "@/domain/x12/write-parts";
import { secondOpinion } from "../../support/second-opinion/second-opinion";
import { merge, split } from "./in-memory";
import { MUTANTS, mutantsOf } from "./mutants";
import { putTogether, type RawSegment, takeApart } from "./raw-file";

const GOLDEN = "tests/golden/x12";
const CORPUS = "../shared/corpus/x12";
const goldens = readdirSync(GOLDEN).map((name) => `${GOLDEN}/${name}/file.edi`);
const corpus = existsSync(CORPUS)
  ? readFileSync(`${CORPUS}/INDEX.tsv`, "utf8")
      .split("\n")
      .slice(1)
      .filter((line) => line.startsWith("5010"))
      .map((line) => `${CORPUS}/${line.split("\t")[0]}`)
  : [];
const textOf = (file: string): string => readFileSync(file, "latin1").replace(/^\xef\xbb\xbf/, "");
/** Files that the engine finds no error of the envelope or the guide in, which a second reader can take apart at all. */
const sound = [...goldens, ...corpus].filter((file) =>
  allIssues(readInterchanges(textOf(file))).every(({ severity, snip }) => severity !== "error" || snip > 2),
);

function written(parts: readonly FilePart[]): string {
  let text = "";
  const writer = new PartWriter((more) => {
    text += more;
  });
  for (const part of parts) writer.put(part);
  writer.end();
  return text;
}
function partsOf(text: string): FilePart[] {
  const parts: FilePart[] = [];
  const reader = new PartReader((part) => parts.push(part));
  reader.feed(text);
  reader.end();
  return parts;
}
function answerTo(text: string): string {
  const parts: FilePart[] = [];
  const options = { control: "7", through: 2, date: calendarDate("2026-03-03"), time: "0800" } as const;
  acknowledgeFile(textSource(text), options, (part) => parts.push(part));
  return written(parts);
}
/** What is complained of in a file that was made of another, and not in that one. */
const newIn = (made: string, of: string): string[] => {
  const before = new Set(secondOpinion(of));
  return secondOpinion(made).filter((each) => !before.has(each));
};

/** All but what the patient owes and amounts beside the payment. */
const isSummed = (segment: RawSegment | undefined, element: number | undefined): boolean =>
  segment?.tag !== "AMT" && !(segment?.tag === "CLP" && element === 5);

describe("the second opinion itself", () => {
  const file = takeApart(textOf(`${GOLDEN}/835-provider-adjustments/file.edi`));
  const claims = takeApart(textOf(`${GOLDEN}/837p-dependent/file.edi`));
  test.each([
    ["count off by one", file],
    ["control number", file],
    ["off by a cent", file],
    ["impossible day", claims],
    ["level number", claims],
    ["child code", claims],
    ["line number", claims],
    ["envelope day", claims],
  ])("complains of every %s", (kind, of) => {
    const mutants = [...mutantsOf(of, [kind])].filter(({ before, element }) =>
      isSummed(of.segments[before], element),
    );
    expect(mutants.length).toBeGreaterThan(0);
    for (const mutant of mutants) expect(secondOpinion(putTogether(mutant.file))).not.toEqual([]);
  });
  test.each([
    ["837p-dependent", /DMG\*D8\*\d+/, "DMG*D8*20260228", "served before the birth"],
    ["837p-workers-compensation", /DTP\*439\*D8\*\d+/, "DTP*439*D8*20260301", "served before its cause"],
    [
      "837i-inpatient",
      /DTP\*435\*DT\*\d{8}/,
      "DTP*096*D8*20200101~\nDTP*435*DT*20260220",
      "discharged before the admission",
    ],
    [
      "277ca-taken-and-refused",
      /DTP\*009\*D8\*\d+/,
      "DTP*009*D8*20260301",
      "processed before it was received",
    ],
    [
      "834-changes-and-terminations",
      /(DTP\*348\*D8\*\d+~)/,
      "$1\nDTP*349*D8*19990101~",
      "a coverage that ends before it begins",
    ],
    ["835-medicare-stay", /DTM\*233\*\d+/, "DTM*233*19990101", "a claim that ends before it begins"],
  ])("complains of days out of order in %s", (name, from, to, complaint) => {
    const text = textOf(`${GOLDEN}/${name}/file.edi`);
    expect(text).toMatch(from);
    expect(secondOpinion(text)).not.toContain(complaint);
    expect(secondOpinion(text.replace(from, to))).toContain(complaint);
  });
  test("has nothing to complain of in a sound file", () => {
    expect(secondOpinion(putTogether(file))).toEqual([]);
    expect(secondOpinion(putTogether(claims))).toEqual([]);
  });
});

test("there is something to look at", () => expect(sound.length).toBeGreaterThan(150));

describe.each(sound)("EDI-7: %s", (name) => {
  const text = textOf(name);
  test("written again", () => expect(newIn(written(partsOf(text)), text)).toEqual([]));
  test("redacted", () => expect(newIn(redact(text, { seed: "2" }), text)).toEqual([]));
  test.each(["set", "claim"] as const)("split by %s", (by) => {
    for (const piece of split(text, { by, control: "1" }).pieces) expect(newIn(piece, text)).toEqual([]);
  });
  test("merged with itself", () => {
    const { text: merged } = merge([text, text]);
    if (merged !== "") expect(newIn(merged, text)).toEqual([]);
  });
});

test.each([...goldens, ...corpus])("EDI-7: what answers %s", (name) => {
  const text = textOf(name);
  const answer = answerTo(text);
  // Numbers that are wrong are repeated as they came.
  const repeated = (each: string): boolean => each.startsWith("NM1*85") && secondOpinion(text).includes(each);
  if (answer !== "") expect(secondOpinion(answer).filter((each) => !repeated(each))).toEqual([]);
});

const ANSWERED = textOf(`${GOLDEN}/837p-dependent/file.edi`);
test.each(Object.keys(MUTANTS))("EDI-7: what answers a file with one error: %s", (kind) => {
  const wrong = [...mutantsOf(takeApart(ANSWERED), [kind])].flatMap(({ file, before, element }) => {
    const answer = answerTo(putTogether(file));
    const found = allIssues(readInterchanges(answer)).filter(({ severity }) => severity === "error");
    const complaints = secondOpinion(answer).filter((each) => !each.startsWith("NM1*85"));
    return [...found.map(({ path }) => path), ...complaints].map((each) => `${before}/${element}: ${each}`);
  });
  expect(wrong).toEqual([]);
});

test.each(readdirSync("tests/golden/837p"))("EDI-7: the batch %s, which an office sends", (name) => {
  expect(secondOpinion(textOf(`tests/golden/837p/${name}/expected.edi`))).toEqual([]);
});
