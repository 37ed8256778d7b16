import { expect, it } from "vitest";
import { valuesFor } from "@/features/encoder/values-for";

const value = (code: string, label: string, ...includes: string[]) => ({ code, label, includes });
const VALUES = [
  value("4", "Percutaneous Endoscopic"),
  value("E", "Large Intestine"),
  value("J", "Appendix", "Vermiform appendix"),
  value("P", "Rectum", "Anorectal junction"),
];
const codes = (typed: string) => valuesFor(VALUES, typed).map(({ code }) => code);

it("C6: the character that was typed comes first, then words, then what a value includes", () => {
  expect(codes("e")).toEqual(["E", "4"]);
  expect(codes("large int")).toEqual(["E"]);
  expect(codes("anorectal")).toEqual(["P"]);
});

it("C6: nothing typed leaves every open value; what fits none leaves none", () => {
  expect(codes(" ")).toEqual(["4", "E", "J", "P"]);
  expect(codes("spleen")).toEqual([]);
});
