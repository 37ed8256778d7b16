import { describe, expect, it } from "vitest";
import type { CodingSheet, SheetDiagnosis, SheetService } from "@/domain/coding/coding-sheet";
import {
  editLines,
  linkToLines,
  readLineNumbers,
  readModifierEdit,
  removeMany,
} from "@/domain/coding/edit-many";
import { calendarDate } from "@/domain/shared/calendar-date";

const DAY = calendarDate("2026-03-16");
const diagnosis = (key: string, changes: Partial<SheetDiagnosis> = {}): SheetDiagnosis => ({
  ...{ key, code: `${key}.9`, title: "", source: "coder", state: "settled" },
  ...changes,
});
const line = (key: string, changes: Partial<SheetService> = {}): SheetService => ({
  ...{ key, code: key, title: "", source: "coder", state: "settled", serviceDate: DAY },
  ...{ modifiers: [], units: 1, links: [], visit: false },
  ...changes,
});
const SHEET: CodingSheet = {
  diagnoses: [diagnosis("d1"), diagnosis("d2"), diagnosis("d3"), diagnosis("d4"), diagnosis("d5")],
  services: [
    line("s1", { modifiers: ["25"], links: ["d1"] }),
    line("s2", { modifiers: ["59", "RT"], units: 2 }),
    line("s3", { modifiers: ["GC", "59", "RT", "76"], links: ["d1", "d2", "d3"] }),
    line("s4", { state: "declined" }),
  ],
};
const modifiersOf = ({ services }: CodingSheet) => services.map(({ modifiers }) => modifiers.join(" "));
const typed = (text: string) => ({ modifiers: readModifierEdit(text) });

describe("C20: many lines at once", () => {
  it("reads modifiers in place of what is there, beside it, and away from it", () => {
    expect(readModifierEdit("25 lt")).toEqual({ how: "set", modifiers: ["25", "LT"] });
    expect(readModifierEdit("+59")).toEqual({ how: "add", modifiers: ["59"] });
    expect(readModifierEdit("- 59")).toEqual({ how: "drop", modifiers: ["59"] });
    expect(readModifierEdit("")).toEqual({ how: "set", modifiers: [] });
    for (const text of ["+", "5", "+2 5 9"]) expect(readModifierEdit(text)).toBeUndefined();
  });

  it("changes modifiers on each as it stands there; a line that would have five keeps its own and is named", () => {
    const keys = ["s1", "s2", "s3"];
    expect(modifiersOf(editLines(SHEET, keys, typed("LT")).sheet)).toEqual(["LT", "LT", "LT", ""]);
    expect(modifiersOf(editLines(SHEET, keys, typed("-59")).sheet)).toEqual(["25", "RT", "GC RT 76", ""]);
    const added = editLines(SHEET, keys, typed("+XS"));
    expect(modifiersOf(added.sheet)).toEqual(["25 XS", "59 RT XS", "GC 59 RT 76", ""]);
    expect(added.changed).toEqual(["s1", "s2"]);
    expect(added.kept).toEqual([{ key: "s3", why: "s3 would have more than four modifiers" }]);
    expect(editLines(SHEET, keys, typed("+59")).changed).toEqual(["s1"]);
  });

  it("sets units, date and links of the marked lines alone, and says which are different now", () => {
    const serviceDate = calendarDate("2026-03-17");
    const { sheet, changed } = editLines(SHEET, ["s1", "s2", "s4"], {
      units: 2,
      serviceDate,
      links: ["d2", "d1"],
    });
    expect(changed).toEqual(["s1", "s2"]);
    for (const at of [0, 1])
      expect(sheet.services[at]).toMatchObject({ units: 2, serviceDate, links: ["d2", "d1"] });
    expect(sheet.services.slice(2)).toEqual(SHEET.services.slice(2));
    expect(editLines(SHEET, ["s2"], { units: 2 }).changed).toEqual([]);
  });

  it("links diagnoses to lines by number, behind what they have, in the order of the claim", () => {
    const { sheet, changed, kept } = linkToLines(SHEET, ["d3", "d2"], ["s1", "s3"]);
    expect(sheet.services.map(({ links }) => links)).toEqual([
      ["d1", "d2", "d3"],
      [],
      ["d1", "d2", "d3"],
      [],
    ]);
    expect(changed).toEqual(["s1"]);
    expect(kept).toEqual([]);
    expect(linkToLines(SHEET, ["d4", "d5"], ["s3"]).kept).toEqual([
      { key: "s3", why: "s3 would have more than four diagnoses" },
    ]);
    expect(readLineNumbers(SHEET, "13")).toEqual(["s1", "s3"]);
    expect(readLineNumbers(SHEET, "3, 1 3")).toEqual(["s3", "s1"]);
    for (const text of ["", "0", "4", "5", "x"]) expect(readLineNumbers(SHEET, text)).toBeUndefined();
  });

  it("removes several; what the source proposed waits again, and links to what is gone go", () => {
    const proposed = diagnosis("d1", { source: "import" });
    const sheet = { ...SHEET, diagnoses: [proposed, ...SHEET.diagnoses.slice(1)] };
    const after = removeMany(sheet, ["d1", "d2", "s1", "s4"]);
    expect(after.changed).toEqual(["d1", "d2", "s1"]);
    expect(after.sheet.diagnoses.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "d3 settled",
      "d4 settled",
      "d5 settled",
      "d1 proposed",
    ]);
    expect(after.sheet.services.map(({ key, links }) => [key, ...links])).toEqual([
      ["s2"],
      ["s3", "d3"],
      ["s4"],
    ]);
  });
});
