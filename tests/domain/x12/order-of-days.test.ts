/** SNIP 4: days that contradict each other, each found at its place; those that fit are not. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { putTogether, recounted, takeApart } from "./raw-file";

const found = (text: string): string[] =>
  allIssues(readInterchanges(putTogether(recounted(takeApart(text))))).map(({ rule, path, value, segment }) =>
    [rule, path, value, segment].join(" "),
  );

test.each([
  [
    "837p-every-provider",
    "DTP*431*D8*20260501",
    "DTP*431*D8*20260504",
    "837p/cause-before-service 2300/DTP/03",
  ],
  [
    "837p-every-provider",
    "DTP*454*D8*20260503",
    "DTP*454*D8*20260601",
    "837p/cause-before-service 2300/DTP/03",
  ],
  [
    "837p-injury-at-work",
    /DTP\*439\*D8\*\d+/,
    "DTP*439*D8*20260610",
    "837p/cause-before-service 2300/DTP/03",
  ],
  ["837d-orthodontics", /DTP\*452\*D8\*\d+/, "DTP*452*D8*20270105", "837d/cause-before-service 2300/DTP/03"],
  [
    "837p-subscriber-is-patient",
    /DTP\*472\*D8\*\d+/,
    "DTP*472*D8*20260303",
    "837p/line-served-before-sent 2400/DTP/03",
  ],
  ["837d-fillings", /DTP\*472\*D8\*\d+/, "DTP*472*D8*20270101", "837d/served-before-sent 2300/DTP/03"],
  ["837p-every-provider", /DTP\*573\*D8\*\d+/, "DTP*573*D8*20260101", "837p/paid-after-service 2320/SBR"],
  [
    "837p-medicare-second",
    /DTP\*573\*D8\*\d+/,
    "DTP*573*D8*20260101",
    "837p/paid-after-service 2330B/DTP/03 20260101 29",
  ],
  [
    "837i-second-payer-stay",
    /DTP\*573\*D8\*\d+/,
    "DTP*573*D8*20260101",
    "837i/paid-after-service 2330B/DTP/03",
  ],
  [
    "837p-medicare-second-by-line",
    /DTP\*573\*D8\*\d+/,
    "DTP*573*D8*20260101",
    "837p/line-paid-after-service 2430/DTP/03 20260101 43",
  ],
  ["835-medicare-stay", /DTM\*233\*\d+/, "DTM*233*20260430", "835/days 2100/DTM/02"],
  ["835-balanced", /DTM\*472\*\d+/, "DTM*472*20270227", "835/days 2110/DTM/02"],
  [
    "834-changes-and-terminations",
    /(DTP\*348\*D8\*20260701~\n)/,
    "$1DTP*349*D8*20260630~\n",
    "834/end-before-beginning 2300/DTP/03",
  ],
  [
    "271-active-with-benefits",
    "DTP*346*D8*20260101~",
    "DTP*346*D8*20260101~\nDTP*347*D8*20251231~",
    "271/end-before-beginning 2100C/DTP/03",
  ],
  [
    "271-active-with-benefits",
    "DTP*292*RD8*20260101-20261231~",
    "DTP*348*D8*20260101~\nDTP*349*RD8*20251101-20251231~",
    "271/end-before-beginning 2110C/DTP/03 20251231",
  ],
  [
    "271-child-and-refusal",
    "DTP*307*RD8*20250701-20260630~\nEB*1",
    "DTP*356*D8*20260701~\nDTP*357*D8*20260630~\nEB*1",
    "271/end-before-beginning 2100D/DTP/03",
  ],
  [
    "271-child-and-refusal",
    "DTP*307*RD8*20250701-20260630~\nEB*MC",
    "DTP*193*D8*20260701~\nDTP*194*D8*20260630~\nEB*MC",
    "271/end-before-beginning 2110D/DTP/03",
  ],
] as const)("%s: %s", (name, from, to, expected) => {
  const text = readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const before = new Set(found(text));
  const fresh = found(changed).filter((each) => !before.has(each));
  expect(fresh).toHaveLength(1);
  expect(fresh[0]).toContain(expected);
});

test("a plan that ended and one that goes on, and a benefit of one day, are in order", () => {
  const text = readFileSync("tests/golden/x12/271-active-with-benefits/file.edi", "latin1");
  for (const [from, to] of [
    ["DTP*346*D8*20260101~", "DTP*346*D8*20260101~\nDTP*346*D8*20250101~\nDTP*347*D8*20251231~"],
    ["DTP*292*RD8*20260101-20261231~", "DTP*348*D8*20260101~\nDTP*349*D8*20260101~"],
  ] as const) {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(found(changed)).toEqual(found(text));
  }
});

test("a service on the day of its batch, and a decision on the day of the service, are in order", () => {
  for (const [name, from, to] of [
    ["837p-subscriber-is-patient", /DTP\*472\*D8\*\d+/, "DTP*472*D8*20260302"],
    ["837p-secondary", /DTP\*573\*D8\*\d+/, "DTP*573*D8*20260227"],
  ] as const) {
    const text = readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
    expect(found(text.replace(from, to))).toEqual([]);
  }
});
