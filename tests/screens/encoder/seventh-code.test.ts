import { expect, it } from "vitest";
import { seventhCode } from "@/features/encoder/seventh-code";

const child = (code: string) => ({ code, title: "", billable: true });

it.each([
  ["another character of a whole code", { code: "S52.502A", children: [] }, "D", "S52.502D"],
  ["the last open character", { code: "S52.502", children: [child("S52.502A")] }, "A", "S52.502A"],
  ["placeholders", { code: "T78.1", children: [child("T78.1XXA")] }, "S", "T78.1XXS"],
  ["characters before it are open", { code: "S52.5", children: [child("S52.50")] }, "A", undefined],
  ["a code that takes none", { code: "E11.22", children: [] }, "A", undefined],
] as const)("C4: %s", (_what, page, character, code) => {
  expect(seventhCode(page, character)).toBe(code);
});
