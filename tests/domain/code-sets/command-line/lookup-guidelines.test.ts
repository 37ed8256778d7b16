import { expect, test } from "vitest";
import { citedGuidelines } from "@/cli/cited-guidelines";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { calendarDate } from "@/domain/shared/calendar-date";
import { releaseFolder } from "../../../support/release-files";
import { GUIDELINE_TEXT } from "../guidelines/made-up-guidelines";

// A file of that name that is text already is read as the text of its pages.
const FOLDER = releaseFolder({ "ICD-10-CM-Guidelines-FY2026.pdf": GUIDELINE_TEXT });
const { components, refused } = readComponents(openReleaseFolder(FOLDER));
const asked = (code: string, date: string) =>
  citedGuidelines({ set: "icd10cm", code, on: calendarDate(date) }, components);

test("C22: lookup names the sections that apply, nearest first and the chapter last, with their edition", () => {
  expect(refused).toEqual([]);
  expect(asked("I12.9", "2026-01-15")).toEqual({
    guidelines: [
      {
        number: "I.C.1.a.1",
        title: "Pressure with kidney disease that is long standing and of unknown origin",
        page: 4,
        names: "I12",
      },
      { number: "I.C.1", title: "Chapter 1: Shape Diseases (I00-I99)", page: 4, names: "its chapter" },
    ],
    guidelinesFrom: "ICD-10-CM Official Guidelines FY2026",
  });
});

test("C22: sections of another year say so; a procedure and a folder without guidelines have none", () => {
  expect(asked("I10", "2027-01-15").guidelinesFrom).toContain("none at hand covers 2027-01-15");
  const date = calendarDate("2026-01-15");
  expect(citedGuidelines({ set: "cpt", code: "99213", on: date }, components)).toEqual({});
  expect(citedGuidelines({ set: "icd10cm", code: "I10", on: date }, [])).toEqual({});
});
