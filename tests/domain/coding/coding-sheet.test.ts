import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accept,
  type CodingSheet,
  changeService,
  decline,
  diagnosisNumbers,
  insertDiagnosis,
  insertService,
  linkNumbers,
  moveDiagnosis,
  recode,
  remove,
  type SheetDiagnosis,
  type SheetService,
  undecidedCount,
} from "@/domain/coding/coding-sheet";
import { readLinks, readModifiers, readUnits } from "@/domain/coding/typed-cells";
import { calendarDate } from "@/domain/shared/calendar-date";

const diagnosis = (key: string, code: string, changes: Partial<SheetDiagnosis> = {}): SheetDiagnosis => ({
  key,
  code,
  title: `words of ${code}`,
  source: "import",
  state: "proposed",
  ...changes,
});
const service = (key: string, code: string, changes: Partial<SheetService> = {}): SheetService => ({
  key,
  code,
  title: `words of ${code}`,
  source: "import",
  state: "proposed",
  serviceDate: calendarDate("2026-03-16"),
  modifiers: [],
  units: 1,
  links: [],
  visit: code.startsWith("992"),
  ...changes,
});
const proposed: CodingSheet = {
  diagnoses: [diagnosis("d1", "E11.9"), diagnosis("d2", "I10"), diagnosis("d3", "R05.9")],
  services: [service("s1", "99214"), service("s2", "20610")],
};
const codes = (sheet: CodingSheet) => sheet.diagnoses.map(({ code, state }) => `${code} ${state}`);
const coded = () => accept(accept(proposed, "d1"), "d2");

describe("proposals (C15)", () => {
  it("stay undecided until each is accepted or declined", () => {
    expect(undecidedCount(proposed)).toBe(5);
    expect(undecidedCount(decline(coded(), "d3", "not documented"))).toBe(2);
  });

  it("take their place at the end of what is settled, whatever order they are accepted in", () => {
    expect(codes(accept(accept(proposed, "d2"), "d1"))).toEqual([
      "I10 settled",
      "E11.9 settled",
      "R05.9 proposed",
    ]);
  });

  it("keep their source when accepted, and their reason when declined", () => {
    expect(accept(proposed, "d1").diagnoses[0]).toMatchObject({ source: "import", state: "settled" });
    expect(decline(proposed, "d1", "not treated").diagnoses.at(-1)).toMatchObject({
      code: "E11.9",
      state: "declined",
      reason: "not treated",
    });
  });

  it("are remembered when another code is chosen in their place, and return when that is removed", () => {
    const changed = recode(proposed, "d1", { code: "E11.65", title: "with hyperglycemia" });
    expect(changed.diagnoses[0]).toMatchObject({ code: "E11.65", source: "coder", proposedCode: "E11.9" });
    expect(codes(remove(changed, "d1"))).toEqual(["E11.9 proposed", "I10 proposed", "R05.9 proposed"]);
  });

  it("that were accepted return to be decided when they are removed", () => {
    expect(codes(remove(coded(), "d2"))).toEqual(["E11.9 settled", "I10 proposed", "R05.9 proposed"]);
  });
});

describe("links", () => {
  it("of a visit point to what is coded, in sequence, four at most", () => {
    const sheet = accept(coded(), "s1");
    expect(linkNumbers(sheet, sheet.services[0] as SheetService)).toEqual([1, 2]);
    const many = ["A09", "B20", "C61", "D64.9", "E86.0"].reduce(
      (so, code) => insertDiagnosis(so, { key: code, code, title: code }),
      { diagnoses: [], services: proposed.services } as CodingSheet,
    );
    const wide = accept(many, "s1");
    expect(linkNumbers(wide, wide.services[0] as SheetService)).toEqual([1, 2, 3, 4]);
  });

  it("of another service are the coder's to say, unless there is one diagnosis", () => {
    expect(accept(coded(), "s2").services[0]?.links).toEqual([]);
    expect(accept(accept(proposed, "d1"), "s2").services[0]?.links).toEqual(["d1"]);
  });

  it("of a visit grow with what is coded after it, until the coder says otherwise", () => {
    const visitFirst = accept(accept(accept(proposed, "s1"), "d1"), "d2");
    expect(linkNumbers(visitFirst, visitFirst.services[0] as SheetService)).toEqual([1, 2]);
    const said = accept(changeService(coded(), "s1", { links: ["d2"] }), "s1");
    const more = accept(said, "d3");
    expect(linkNumbers(more, more.services[0] as SheetService)).toEqual([2]);
  });

  it("of another service stay with the diagnosis that was the only one", () => {
    const sheet = accept(accept(accept(proposed, "s2"), "d1"), "d2");
    expect(linkNumbers(sheet, sheet.services[0] as SheetService)).toEqual([1]);
  });

  it("follow their diagnosis when it moves, and go when it goes", () => {
    const linked = changeService(coded(), "s2", { links: ["d2"] });
    const moved = moveDiagnosis(linked, "d2", 1);
    const line = (sheet: CodingSheet) => sheet.services.find(({ key }) => key === "s2") as SheetService;
    expect(linkNumbers(linked, line(linked))).toEqual([2]);
    expect(linkNumbers(moved, line(moved))).toEqual([1]);
    expect(linkNumbers(remove(moved, "d2"), line(remove(moved, "d2")))).toEqual([]);
  });
});

describe("codes", () => {
  it("that the coder adds stand last, and go when removed", () => {
    const sheet = insertDiagnosis(coded(), { key: "n", code: "Z79.4", title: "insulin" });
    expect(codes(sheet)).toEqual(["E11.9 settled", "I10 settled", "Z79.4 settled", "R05.9 proposed"]);
    expect(codes(remove(sheet, "n"))).toEqual(codes(coded()));
  });

  it("that stand on the sheet already are settled where they stand, with the passage", () => {
    const evidence = { documentId: "doc", start: 3, end: 8, text: "cough" };
    const sheet = insertDiagnosis(coded(), { key: "n", code: "R059", title: "cough", evidence });
    expect(codes(sheet)).toEqual(["E11.9 settled", "I10 settled", "R05.9 settled"]);
    expect(sheet.diagnoses[2]?.evidence).toEqual(evidence);
  });

  it("of services are added with one unit and no modifier", () => {
    const day = calendarDate("2026-03-16");
    const sheet = insertService(coded(), {
      key: "n",
      code: "J3301",
      title: "drug",
      serviceDate: day,
      visit: false,
    });
    expect(sheet.services[0]).toMatchObject({ code: "J3301", units: 1, modifiers: [], state: "settled" });
  });

  it("C20: that were confirmed from an earlier encounter say which, until another code takes their place", () => {
    const copiedFrom = { encounterId: "earlier", on: calendarDate("2026-01-05") };
    const taken = { key: "n", code: "E11.22", title: "Kidney disease", copiedFrom };
    const sheet = insertDiagnosis(coded(), taken);
    expect(sheet.diagnoses.find(({ key }) => key === "n")).toMatchObject({ copiedFrom, state: "settled" });
    const other = recode(sheet, "n", { code: "E11.21", title: "Nephropathy" });
    expect(other.diagnoses.find(({ key }) => key === "n")).toMatchObject({ copiedFrom: undefined });
    const line = {
      key: "v",
      code: "20610",
      title: "",
      serviceDate: calendarDate("2026-03-16"),
      visit: false,
    };
    const copied = insertService(coded(), { ...line, copiedFrom, modifiers: ["RT"], units: 2 });
    expect(copied.services.find(({ key }) => key === "v")).toMatchObject({
      copiedFrom,
      modifiers: ["RT"],
      units: 2,
    });
  });

  it("numbers count what is or would be coded, never what was declined", () => {
    const numbers = diagnosisNumbers(decline(coded(), "d1", "not documented"));
    expect([...numbers]).toEqual([
      ["d2", 1],
      ["d3", 2],
    ]);
  });

  it("never appear or get lost by moving", () => {
    const key = fc.constantFrom("d1", "d2", "d3");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: -2, max: 9 }))), (moves) => {
        const all = ["d1", "d2", "d3"].reduce(accept, proposed);
        const moved = moves.reduce((sheet, [at, to]) => moveDiagnosis(sheet, at, to), all);
        expect(moved.diagnoses.map((row) => row.key).sort()).toEqual(["d1", "d2", "d3"]);
        expect([...diagnosisNumbers(moved).values()]).toEqual([1, 2, 3]);
      }),
    );
  });
});

describe("cells are read as people type them", () => {
  it.each([
    ["25", ["25"]],
    ["25lt", ["25", "LT"]],
    ["25, lt 59", ["25", "LT", "59"]],
    ["", []],
    ["2", undefined],
    ["25 25", undefined],
    ["11 22 33 44 55", undefined],
  ])("modifiers %j", (text, expected) => {
    expect(readModifiers(text)).toEqual(expected);
  });

  it.each([
    ["4", 4],
    [" 12 ", 12],
    ["0", undefined],
    ["1.5", undefined],
    ["10000", undefined],
  ])("units %j", (text, expected) => {
    expect(readUnits(text)).toBe(expected);
  });

  it.each([
    ["21", ["d2", "d1"]],
    ["1, 2", ["d1", "d2"]],
    ["", []],
    ["3", undefined],
    ["11", undefined],
    ["x", undefined],
  ])("links %j", (text, expected) => {
    expect(readLinks(coded(), text)).toEqual(expected);
  });
});
