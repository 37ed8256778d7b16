import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "@/domain/x12/explain";
import { allIssues } from "@/domain/x12/interchange";
import type { Issue } from "@/domain/x12/issues";
import { latin1 } from "@/domain/x12/latin1";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { FileIndex } from "@/domain/x12/view/file-index";

const CORPUS = resolve("../shared/corpus/x12");
const GOLDEN = resolve("tests/golden");
const filesBelow = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => ending.test(name))
        .map((name) => `${folder}/${name}`)
    : [];
const files = [...filesBelow(GOLDEN, /\.(edi|x12)$/), ...filesBelow(CORPUS, /\.(edi|x12|txt|\d{3}[a-z]*)$/i)];

function indexOf(text: string, piece = 1_000): FileIndex {
  const index = new FileIndex();
  for (let at = 0; at < text.length; at += piece) index.feed(text.slice(at, at + piece));
  index.end();
  return index;
}
const inOrder = (issues: readonly Issue[]): string[] =>
  issues.map(({ offset, path, code, message }) => `${offset} ${path} ${code} ${message}`).sort();

describe("the index of a file", () => {
  it("there is something to check", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)("%s: same segments in the same places, same findings as reading it whole", (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const index = indexOf(latin1(bytes));
    const rows = Array.from({ length: index.length }, (_, at) => at).filter((at) => !index.placeOf(at).isGap);
    const segments = explain(bytes);
    expect(
      rows.map((at) => [index.offsetOf(at), index.placeOf(at).loopId, index.placeOf(at).compiled?.name]),
    ).toEqual(segments.map(({ offset, loop, name }) => [offset, loop, name]));
    expect(inOrder(index.findings.map(({ issue }) => issue))).toEqual(
      inOrder(allIssues(readInterchanges(bytes))),
    );
  });

  const text = readFileSync("tests/golden/837p/two-payers-three-claims/expected.edi", "latin1");

  it("finds the claim that a segment stands in", () => {
    const index = indexOf(text);
    expect(index.units.length).toBe(3);
    const [, second = 0] = [0, 1, 2].map((at) => index.units.at(at));
    expect(index.unitAt(second)).toBe(1);
    expect(index.unitAt(second + 1)).toBe(1);
    expect(index.unitAt(second - 1)).toBe(0);
    expect(index.unitAt(0)).toBe(-1);
    expect(index.unitAt(index.length - 1)).toBe(-1);
  });

  it("gives every byte a row: what stands before, between and behind interchanges too", () => {
    const index = indexOf(`# notes\n${text}left over`);
    expect(index.placeOf(0).isGap).toBe(true);
    expect(index.placeOf(1).tag).toBe("ISA");
    expect(index.placeOf(index.length - 1).isGap).toBe(true);
    expect(index.endOf(index.length - 1)).toBe(text.length + "# notes\nleft over".length);
    expect(index.severityOf(0)).toBe("error");
  });

  it("blanks and line ends between segments are no row", () => {
    const spread = indexOf(text.replaceAll("~\n", "~  \r\n\r\n "));
    expect(spread.length).toBe(indexOf(text).length);
  });

  it("a file of another kind is one row with its finding", () => {
    const index = indexOf("Dear Sir or Madam");
    expect([index.length, index.placeOf(0).isGap, index.severityOf(0)]).toEqual([1, true, "error"]);
  });

  it("walks from finding to finding in both directions", () => {
    const index = indexOf(text.replaceAll(/\*HC:/g, "*XX:"));
    const found = Array.from({ length: index.length }, (_, at) => at).filter((at) => index.severityOf(at));
    expect(found.length).toBeGreaterThan(1);
    expect(index.nextFinding(-1, 1)).toBe(found[0]);
    expect(index.nextFinding(found[0] ?? 0, 1)).toBe(found[1]);
    expect(index.nextFinding(found[1] ?? 0, -1)).toBe(found[0]);
    expect(index.nextFinding(found.at(-1) ?? 0, 1)).toBeUndefined();
  });
});
