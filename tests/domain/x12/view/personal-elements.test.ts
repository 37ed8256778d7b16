import { describe, expect, it } from "vitest";
import { FileIndex } from "@/domain/x12/view/file-index";
import { personalElements } from "@/domain/x12/view/personal-elements";

const elementsOf = (segment: string) => {
  const [tag = "", ...elements] = segment.split("*");
  return { tag, text: (element: number) => elements[element - 1] ?? "" };
};
const personal = (segment: string, about: "person" | "other" | "unknown") => {
  const { tag, text } = elementsOf(segment);
  return personalElements(tag, about, text);
};

describe("covers what identifies a person, and nothing else", () => {
  it.each([
    ["NM1*IL*1*Whitaker*James****MI*W1", "person", [3, 4, 5, 6, 7, 9, 12]],
    ["NM1*QC*1*Whitaker*James", "other", [3, 4, 5, 6, 7, 9, 12]],
    ["NM1*85*2*Lakeshore*****XX*1234567893", "other", []],
    ["NM1*82*1*Okafor*Adaeze****XX*1679576722", "other", []],
    ["NM1*82*1*Okafor*Adaeze", "unknown", [3, 4, 5, 6, 7, 9, 12]],
    ["N3*418 Alder Ct", "person", [1, 2]],
    ["N3*100 Harbor Way", "other", []],
    ["N3*418 Alder Ct", "unknown", [1, 2]],
    ["DMG*D8*19610514*M", "person", [2, 3, 5, 10]],
    ["REF*SY*123456789", "other", [2]],
    ["REF*1W*W1", "other", [2]],
    ["REF*EI*341234567", "other", []],
    ["CLM*FP1*145", "other", []],
    ["NTE*ADD*James fell from a ladder", "other", [2]],
  ] as const)("%s in a loop about %s: %j", (segment, about, expected) => {
    expect(personal(segment, about)).toEqual(expected);
  });

  it("knows the loops of patients and subscribers in every guide that has them", () => {
    const { places } = new FileIndex().table;
    const loopsOf = (shortName: string) => [
      ...new Set(
        places.flatMap(({ guide, about, loopId }) =>
          guide?.shortName === shortName && about === "person" ? [loopId] : [],
        ),
      ),
    ];
    expect(loopsOf("837P")).toEqual(["2010BA", "2330A", "2010CA"]);
    expect(loopsOf("271")).toEqual(["2100C", "2120C", "2100D", "2120D"]);
    expect(loopsOf("834")).toContain("2100A");
    expect(loopsOf("999")).toEqual([]);
  });
});
