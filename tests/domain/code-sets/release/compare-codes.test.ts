import { expect, test } from "vitest";
import type { NcciPairTable } from "@/domain/code-sets/components/ncci-tables";
import { compareCodes, compareNotes } from "@/domain/code-sets/release/compare-codes";
import { comparePairs, pairChangeAt } from "@/domain/code-sets/release/compare-pairs";

const listOf = (
  ...rows: readonly (readonly [code: string, billable: boolean, title: string, short?: string])[]
) =>
  new Map(
    rows.map(([code, billable, title, shortTitle = title]) => [code, { code, billable, title, shortTitle }]),
  );

test("C24: each kind of change between two releases, with successors of what went", () => {
  const from = listOf(
    ["A1", true, "stays"],
    ["A2", true, "goes"],
    ["A3", true, "is divided"],
    ["A4", true, "old words"],
    ["A5", true, "same", "old short"],
    ["A6", false, "was a header"],
    ["A7", false, "header of old words"],
  );
  const to = listOf(
    ["A1", true, "stays"],
    ["A3", false, "is divided"],
    ["A31", true, "new"],
    ["A4", true, "new words"],
    ["A5", true, "same", "new short"],
    ["A6", true, "was a header"],
    ["A7", false, "header of new words"],
  );
  const successors: Readonly<Record<string, string[]>> = { A2: ["A1"], A3: ["A3.1"], A4: ["never asked"] };
  const { changes, codes, headers } = compareCodes(from, to, (code) => successors[code] ?? []);
  expect(changes).toEqual([
    { change: "deleted", code: "A2", billable: true, title: "goes", successors: ["A1"] },
    { change: "divided", code: "A3", billable: false, title: "is divided", successors: ["A3.1"] },
    { change: "added", code: "A31", billable: true, title: "new", successors: [] },
    {
      change: "retitled",
      code: "A4",
      billable: true,
      title: "new words",
      previousTitle: "old words",
      successors: [],
    },
    { change: "re-described", code: "A5", billable: true, title: "same", successors: [] },
    { change: "closed", code: "A6", billable: true, title: "was a header", successors: [] },
    {
      change: "retitled",
      code: "A7",
      billable: false,
      title: "header of new words",
      previousTitle: "header of old words",
      successors: [],
    },
  ]);
  // As publishers count: A3 is a code deleted and a header added, A6 the other way round.
  expect(codes).toEqual({ additions: 2, deletions: 2, revisions: 2 });
  expect(headers).toEqual({ additions: 1, deletions: 1, revisions: 1 });
});

test("C24: a release compared with itself has no changes", () => {
  const list = listOf(["A1", true, "x"], ["A2", false, "y"]);
  expect(compareCodes(list, list, () => [])).toEqual({
    changes: [],
    codes: { additions: 0, deletions: 0, revisions: 0 },
    headers: { additions: 0, deletions: 0, revisions: 0 },
  });
});

test("C24: notes that only one of two tabular lists has", () => {
  const [kept, gone, fresh] = ["kept", "gone", "new"].map((text) => ({
    owner: "E11",
    kind: "excludes1" as const,
    text,
  }));
  if (!kept || !gone || !fresh) throw new RangeError("three notes");
  expect(compareNotes([kept, gone], [fresh, kept])).toEqual([
    { change: "note-removed", note: gone },
    { change: "note-added", note: fresh },
  ]);
});

test("C24: pairs of more codes than any quarter has are compared alike", () => {
  const codes = Array.from({ length: 20_000 }, (_, at) => String(at).padStart(5, "0"));
  const pair = (column2: number, modifier: number): NcciPairTable => ({
    setting: "practitioner",
    codes,
    column1: Uint16Array.of(19_998),
    column2: Uint16Array.of(column2),
    from: new Uint16Array(1),
    deleted: new Uint16Array(1),
    modifier: Uint8Array.of(modifier),
    rationale: new Uint8Array(1),
    rationales: [""],
  });
  const changes = comparePairs(pair(19_999, 9), pair(19_999, 1));
  expect(pairChangeAt(changes, 0)).toEqual({
    change: "pair-indicator",
    column1: "19998",
    column2: "19999",
    modifier: 1,
    previousModifier: 9,
  });
  expect(comparePairs(pair(19_999, 1), pair(19_997, 1)).counts).toEqual({
    "pair-added": 1,
    "pair-deleted": 1,
    "pair-indicator": 0,
  });
});

test("C24: pairs added, deleted and with another modifier indicator; ended ones do not count", () => {
  const codes = ["G0101", "G0102", "G0103"];
  const table = (
    rows: readonly (readonly [first: number, second: number, deleted: number, modifier: number])[],
  ): NcciPairTable => ({
    setting: "practitioner",
    codes,
    column1: Uint16Array.from(rows, ([first]) => first),
    column2: Uint16Array.from(rows, ([, second]) => second),
    from: new Uint16Array(rows.length),
    deleted: Uint16Array.from(rows, ([, , deleted]) => deleted),
    modifier: Uint8Array.from(rows, ([, , , modifier]) => modifier),
    rationale: new Uint8Array(rows.length),
    rationales: [""],
  });
  const before = table([
    [0, 1, 0, 1],
    [0, 2, 0, 0],
    [1, 2, 0, 0],
    [2, 0, 9_000, 0],
  ]);
  const after = table([
    [0, 1, 0, 0],
    [0, 2, 20_000, 0],
    [1, 2, 0, 0],
    [2, 1, 0, 1],
  ]);
  const changes = comparePairs(before, after);
  expect(changes.counts).toEqual({ "pair-added": 1, "pair-deleted": 1, "pair-indicator": 1 });
  expect([0, 1, 2].map((row) => pairChangeAt(changes, row))).toEqual([
    { change: "pair-indicator", column1: "G0101", column2: "G0102", modifier: 0, previousModifier: 1 },
    { change: "pair-deleted", column1: "G0101", column2: "G0103", modifier: 0 },
    { change: "pair-added", column1: "G0103", column2: "G0102", modifier: 1 },
  ]);
});
