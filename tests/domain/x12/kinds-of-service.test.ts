/** SNIP 6: what kinds of service ask, one line each. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const golden = (name: string): string => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const rulesIn = (text: string): unknown[] =>
  allIssues(readInterchanges(text)).map(({ rule, path, value, snip }) => [rule, path, value, snip]);

test("a waived test (QW) needs the laboratory's number, on the claim or the line", () => {
  const text = golden("837p-subscriber-is-patient");
  const waived = text.replace("SV1*HC:99213*", "SV1*HC:87880:QW*");
  expect(waived).not.toBe(text);
  expect(rulesIn(waived)).toEqual([["837p/laboratory", "2400/SV1/01-2", "87880", 6]]);
  const numbered = waived
    .replace(/(DTP\*472[^~]*~\n)/, "$1REF*X4*20D0712345~\n")
    .replace(/SE\*(\d+)/, (_, count: string) => `SE*${Number(count) + 1}`);
  expect(rulesIn(numbered)).toEqual([]);
});

test("revenue codes that go with a rate need its HIPPS code, and a HCPCS code is none", () => {
  const text = golden("837i-home-health");
  const rated = /SV2\*0023\*HP:\w+/;
  expect(text).toMatch(rated);
  expect(rulesIn(text)).toEqual([]);
  const wrong = ["837i/rate-code", "2400/SV2/01", "0023", 6];
  expect(rulesIn(text.replace(rated, "SV2*0023*"))).toContainEqual(wrong);
  expect(rulesIn(text.replace(rated, "SV2*0023*HC:G0299"))).toContainEqual(wrong);
});
