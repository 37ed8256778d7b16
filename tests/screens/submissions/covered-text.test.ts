import { expect, it } from "vitest";
import { coveredText, findingText, rawText } from "@/features/submissions/viewer/covered-text";
import type { FileRow } from "@/features/submissions/viewer/file-row";

const row: FileRow = {
  at: 18,
  loop: "2010BA",
  segmentId: "DMG",
  name: "Subscriber Demographic Information",
  raw: "DMG*D8*19610514*M",
  element: "*",
  values: [
    { position: "01", name: "Format", value: "D8", meaning: undefined, personal: false },
    { position: "02", name: "Birth Date", value: "19610514", meaning: "05/14/1961", personal: true },
    { position: "03", name: "Gender", value: "M", meaning: "Male", personal: true },
  ],
  severity: undefined,
};

it("covers values where they stand, and nothing that only looks like them", () => {
  expect(rawText(row, true)).toBe("DMG*D8*•••••*•••••");
  expect(rawText(row, false)).toBe("DMG*D8*19610514*M");
  expect(rawText({ ...row, raw: "DMG|D8|19610514|M", element: "|" }, true)).toBe("DMG|D8|•••••|•••••");
  expect(rawText({ ...row, segmentId: "", raw: "James Whitaker, 05/14/1961", values: [] }, true)).toBe(
    "•••••",
  );
});

it("covers a personal value, not its absence", () => {
  expect(coveredText({ personal: true, value: "M" }, true)).toBe("•••••");
  expect(coveredText({ personal: true, value: "" }, true)).toBe("");
  expect(coveredText({ personal: false, value: "D8" }, true)).toBe("D8");
});

it("says a finding without the person when covered", () => {
  const finding = {
    at: 18,
    severity: "blocks",
    snip: 1,
    code: "invalid-date",
    path: "2010BA/DMG/02",
    message: 'Birth Date "19611314" is no date.',
    coveredMessage: 'Birth Date "•••••" is no date.',
  } as const;
  expect(findingText(finding, true)).not.toContain("1961");
  expect(findingText(finding, false)).toContain("19611314");
});
