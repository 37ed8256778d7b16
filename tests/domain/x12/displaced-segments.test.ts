/** EDI-1: every segment of every golden file left out, doubled, exchanged with the next or moved to the front: nothing is thrown or lost in silence. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countClaims } from "@/domain/x12/count-claims";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { putTogether, type RawSegment, recounted, takeApart } from "./raw-file";

const files = readdirSync("tests/golden/x12")
  .map((name) => ({ name, text: readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1") }))
  .filter(({ text }) => !/BIN\*|BDS\*/.test(text) && text.length < 4_000);

type Displace = (segments: readonly RawSegment[], at: number) => readonly RawSegment[];
const KINDS: readonly (readonly [string, Displace])[] = [
  ["left out", (all, at) => all.toSpliced(at, 1)],
  ["doubled", (all, at) => all.toSpliced(at, 0, all[at] as RawSegment)],
  ["exchanged with the next", (all, at) => all.toSpliced(at, 2, ...all.slice(at, at + 2).reverse())],
  ["moved behind the first", (all, at) => all.toSpliced(at, 1).toSpliced(3, 0, all[at] as RawSegment)],
  ["moved to the end", (all, at) => all.toSpliced(at, 1).toSpliced(-4, 0, all[at] as RawSegment)],
];

function told(text: string): { readonly claims: number; readonly errors: number } {
  const file = readInterchanges(text);
  const sets = file.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  return {
    claims: sets.reduce((sum, set) => sum + countClaims(set), 0),
    errors: allIssues(file).filter(({ severity }) => severity === "error").length,
  };
}

describe.each(KINDS)("EDI-1: a segment %s", (_what, displace) => {
  test("is read or reported, and no claim goes without a finding", () => {
    for (const { name, text } of files) {
      const file = takeApart(text);
      const before = told(text);
      // ST with its neighbors is the envelope's, which other tests displace.
      for (let at = 3; at < file.segments.length - 3; at += 1) {
        const after = told(putTogether(recounted({ ...file, segments: displace(file.segments, at) })));
        if (after.claims < before.claims) expect([name, at, after.errors > 0]).toEqual([name, at, true]);
      }
    }
  });
});
