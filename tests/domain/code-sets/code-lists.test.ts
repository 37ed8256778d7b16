import { describe, expect, test } from "vitest";
import { codeListsOf } from "@/domain/code-sets/code-lists";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { withStarterFacts } from "@/domain/code-sets/release/with-starter-facts";
import { starterCodeSets, starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { componentsOf, orderFile } from "../../support/release-files";

const isExempt = (code: string, on: string, codeSets = starterCodeSets()) =>
  codeListsOf(() => codeSets).isExemptFromPresentOnAdmission(code, calendarDate(on));

describe("C4: whether a diagnosis is exempt from present-on-admission reporting, by the starter set", () => {
  test.each([
    // code, date, what the list of FY2026, its additions and its deletions say
    ["N179", "2026-02-24", false],
    ["Z87891", "2026-02-24", true],
    ["Z66", "2026-02-24", false],
    ["W19XXXA", "2026-02-24", false],
    ["Z87891", "2024-10-01", true],
    ["N179", "2024-10-01", false],
    ["Z841", "2025-09-30", true], // deleted from the list of FY2026 because its code ended
    ["Z841", "2025-10-01", undefined],
    ["Q8981", "2025-10-01", true], // added with FY2026
    ["N179", "2024-09-30", undefined], // the list of FY2024 is not at hand
    ["N179", "2026-10-01", undefined],
    ["A000", "2026-02-24", undefined], // a real code that the selection leaves out
    ["E11", "2026-02-24", undefined], // a header
  ])("%s on %s: %s", (code, on, exempt) => {
    expect(isExempt(code, on)).toBe(exempt);
  });
});

describe("C4: the same by official files", () => {
  const ORDER = {
    "icd10cm_order_2025.txt": orderFile([["I10", "1", "Hypertension"]]),
    "icd10cm_order_2026.txt": orderFile([
      ["I10", "1", "Hypertension"],
      ["Z7982", "1", "Long term aspirin"],
    ]),
  };
  const LIST = {
    "POAexemptCodesFY26.txt": "Order26\tPOAexemptCode\tDescription\n00007\tZ79.82\tAspirin\n",
  };
  const codeSetsOf = (files: Readonly<Record<string, string>>) => {
    const components = componentsOf(files);
    return createCodeSets(
      releasesFromComponents(components).map((release) =>
        withStarterFacts(release, starterReleases(), components),
      ),
    );
  };
  test("for the fiscal year of the list", () => {
    const codeSets = codeSetsOf({ ...ORDER, ...LIST });
    expect(isExempt("Z7982", "2026-01-15", codeSets)).toBe(true);
    expect(isExempt("I10", "2026-01-15", codeSets)).toBe(false);
    expect(isExempt("I10", "2025-01-15", codeSets)).toBeUndefined();
  });
  test("without the list nothing is known", () => {
    const codeSets = codeSetsOf(ORDER);
    expect(isExempt("I10", "2026-01-15", codeSets)).toBeUndefined();
    expect(isExempt("Z7982", "2026-01-15", codeSets)).toBeUndefined();
  });
});
