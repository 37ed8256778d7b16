import { describe, expect, it } from "vitest";
import { procedureEdits, procedurePairs } from "@/domain/code-sets/book/procedure-edits";
import type { NcciPairTable } from "@/domain/code-sets/components/ncci-tables";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { type CalendarDate, calendarDate, toDayNumber } from "@/domain/shared/calendar-date";
import { corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";
import { madeUpComponent } from "../made-up-release";

type Row = readonly [column1: string, column2: string, from: string, deleted: string, modifier: number];

function tableOf(rows: readonly Row[]): NcciPairTable {
  const codes = [...new Set(rows.flatMap(([one, other]) => [one, other] as const))];
  const dayOf = (day: string) => (day === "" ? 0 : toDayNumber(calendarDate(day)));
  return {
    setting: "practitioner",
    codes,
    column1: Uint16Array.from(rows, ([code]) => codes.indexOf(code)),
    column2: Uint16Array.from(rows, ([, code]) => codes.indexOf(code)),
    from: Uint16Array.from(rows, ([, , from]) => dayOf(from)),
    deleted: Uint16Array.from(rows, ([, , , deleted]) => dayOf(deleted)),
    modifier: Uint8Array.from(rows, (row) => row[4]),
    rationale: Uint8Array.from(rows, () => 0),
    rationales: ["More extensive procedure"],
  };
}

const QUARTER = { version: "2026 Q1", from: "2026-01-01", through: "2026-03-31" };
const ROWS: readonly Row[] = [
  ["20610", "J0001", "2020-01-01", "", 1],
  ["20610", "J0002", "2020-01-01", "2025-12-31", 0],
  ["20610", "J0003", "2026-02-01", "", 0],
  ["20610", "J0004", "2020-01-01", "", 9],
  // Deleted, and set again: one pair.
  ["20610", "J0005", "2020-01-01", "2021-12-31", 0],
  ["20610", "J0005", "2023-01-01", "", 1],
  // Published twice: one pair.
  ["20610", "J0006", "2020-01-01", "", 0],
  ["20610", "J0006", "2021-01-01", "", 0],
  ["99213", "20610", "2020-01-01", "", 1],
  ["11111", "20610", "2020-01-01", "2020-12-31", 1],
];
const NCCI = ncciFromComponents([
  madeUpComponent("ncci-pairs", tableOf(ROWS), QUARTER),
  madeUpComponent(
    "mue",
    {
      setting: "practitioner",
      rows: [{ code: "20610", units: 2, adjudication: 3, rationale: "Clinical: data" }],
    },
    QUARTER,
  ),
  madeUpComponent(
    "ncci-add-ons",
    [
      { addOn: "20611", primary: "20610", type: 1 },
      { addOn: "20612", primary: "20610", type: 1, through: calendarDate("2020-12-31") },
      { addOn: "20611", primary: "20600", type: 1 },
    ],
    QUARTER,
  ),
]);
const ON = calendarDate("2026-01-15");
const practitioner = (code: string, on: CalendarDate = ON) => procedureEdits(NCCI, code, on)?.settings[0];
const pairs = (code: string, column: 1 | 2, on: CalendarDate = ON) =>
  procedurePairs(NCCI, { setting: "practitioner", code, on, column, offset: 0, limit: 100 });

describe("C10: the published edits of one procedure, by setting and quarter", () => {
  it("counts the pairs in force in each column, each once", () => {
    expect(practitioner("20610")?.pairs).toEqual({ kind: "told", denies: 3, deniedBeside: 1 });
    expect(pairs("20610", 1).pairs.map(({ other, indicator }) => [other, indicator])).toEqual([
      ["J0001", 1],
      ["J0005", 1],
      ["J0006", 0],
    ]);
    expect(pairs("20610", 2).pairs).toMatchObject([
      { other: "99213", column: 2, indicator: 1, rationale: "More extensive procedure" },
    ]);
    const later = pairs("20610", 1, calendarDate("2026-02-01")).pairs.map(({ other }) => other);
    expect(later).toEqual(["J0001", "J0003", "J0005", "J0006"]);
  });

  it("gives a page at a time, and those that hold the words", () => {
    const asked = { setting: "practitioner", code: "20610", on: ON, column: 1, limit: 1 } as const;
    expect(procedurePairs(NCCI, { ...asked, offset: 1 })).toMatchObject({
      total: 3,
      found: 3,
      pairs: [{ other: "J0005" }],
    });
    const holds = (other: string) => other.endsWith("6");
    expect(procedurePairs(NCCI, { ...asked, offset: 0, holds })).toMatchObject({
      total: 3,
      found: 1,
      pairs: [{ other: "J0006" }],
    });
  });

  it("says the limit with how it is judged, and that a code has none", () => {
    expect(practitioner("20610")?.units).toMatchObject({ limit: { units: 2, adjudication: 3 } });
    expect(practitioner("99213")?.units).toEqual({ kind: "told" });
  });

  it("says add-on and primary both ways, for the date", () => {
    expect(practitioner("20611")?.addOns).toEqual({
      kind: "told",
      type: 1,
      primaries: ["20600", "20610"],
      takes: [],
    });
    expect(practitioner("20610")?.addOns).toMatchObject({ primaries: [], takes: ["20611"] });
    expect(procedureEdits(NCCI, "20610", ON)?.settings[2]).toEqual({
      setting: "dme",
      pairs: { kind: "not-loaded" },
      units: { kind: "not-loaded" },
      addOns: { kind: "not-loaded" },
    });
  });

  it("does not answer from another quarter, and names those at hand", () => {
    const before = procedureEdits(NCCI, "20610", calendarDate("2025-12-31"));
    expect(before?.settings[0]).toMatchObject({
      pairs: { kind: "not-loaded" },
      units: { kind: "not-loaded" },
    });
    expect(before?.settings[0]?.quarter).toBeUndefined();
    expect(before?.atHand).toEqual([{ from: "2026-01-01", through: "2026-03-31" }]);
    expect(procedureEdits(undefined, "20610", ON)).toBeUndefined();
  });
});

/** "column1 column2" of the published rows that hold on the day and apply. */
function publishedOn(table: NcciPairTable, day: number): Set<string> {
  const holds = (row: number) => {
    const last = table.deleted[row] || Number.POSITIVE_INFINITY;
    return (table.from[row] ?? 0) <= day && day <= last && table.modifier[row] !== 9;
  };
  const codeAt = (column: Uint16Array, row: number) => table.codes[column[row] ?? 0] ?? "";
  const rows = Array.from(table.column1, (_, row) => row).filter(holds);
  return new Set(rows.map((row) => `${codeAt(table.column1, row)} ${codeAt(table.column2, row)}`));
}

describe.runIf(corpusIsAtHand)("C10: every published pair is found from either of its codes", () => {
  const on = calendarDate("2024-07-15");
  const ncci = corpusIsAtHand ? ncciFromComponents(corpusComponents("ncci-pairs")) : undefined;
  const tables = corpusIsAtHand
    ? corpusComponents("ncci-pairs").map(({ content }) => content as NcciPairTable)
    : [];

  it.each(tables.map((table) => [table.setting, table] as const))("%s", (setting, table) => {
    const published = publishedOn(table, toDayNumber(on));
    const foundIn = (column: 1 | 2) =>
      table.codes.flatMap((code) =>
        procedurePairs(ncci, { setting, code, on, column, offset: 0, limit: 5_000 }).pairs.map(({ other }) =>
          column === 1 ? `${code} ${other}` : `${other} ${code}`,
        ),
      );
    expect(published.size).toBeGreaterThan(1_000);
    for (const column of [1, 2] as const) {
      const found = foundIn(column);
      expect(found).toHaveLength(published.size);
      expect(new Set(found)).toEqual(published);
    }
  });
});
