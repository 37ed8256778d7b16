/** SNIP 6: which diagnoses of a stay must say whether they were there on admission, by the lists at hand. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeListsOf } from "@/domain/code-sets/code-lists";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type CodeLists, codeListRules } from "@/domain/x12/code-lists/code-list-rules";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const TODAY = calendarDate("2026-03-02");
const RULE = "837i/present-on-admission";
const OF_VISIT = "837i/present-on-admission-of-visit";
/** A stay that ends on 2026-02-24: K80.00 and E11.9 with Y, N17.9 with N. */
const STAY = readFileSync("tests/golden/x12/837i-inpatient/file.edi", "latin1");

function changed(...changes: readonly (readonly [string, string])[]): string {
  let text = STAY;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return text;
}
/** By what a made-up list says of each diagnosis; it cannot tell of others. */
const listOf = (
  exempt: Readonly<Record<string, boolean>>,
  asked: (on: string) => void = () => undefined,
): CodeLists => ({
  problem: () => undefined,
  isExemptFromPresentOnAdmission(diagnosis, on) {
    asked(on);
    return exempt[diagnosis];
  },
});
const NONE_EXEMPT = listOf({ K8000: false, E119: false, N179: false, I10: false, W010XXA: false });
const findingsIn = (text: string, lists: CodeLists = NONE_EXEMPT) =>
  allIssues(readInterchanges(text, { moreRules: codeListRules(lists, TODAY) }));
const toldIn = (text: string, lists?: CodeLists) =>
  findingsIn(text, lists).map(({ rule, path, value }) => [rule, path, value]);

describe("EDI-3: an indicator that is left out", () => {
  test.each([
    ["of the principal diagnosis", "ABK:K8000:::::::Y", "ABK:K8000", "HI/01-9"],
    ["of the first other diagnosis", "ABF:E119:::::::Y", "ABF:E119", "HI/01-9"],
    ["of the second other diagnosis", "ABF:N179:::::::N", "ABF:N179", "HI/02-9"],
  ])("%s is found once, where it would stand", (_what, from, to, path) => {
    const text = changed([from, to]);
    const found = findingsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: "situation",
      rule: RULE,
      snip: 6,
      severity: "warning",
      path: `2300/${path}`,
      offset: text.indexOf(to),
    });
    expect(found[0]?.message).toMatch(/^\w+ does not say .*Y, N, U or W/);
  });

  test("of an external cause is found as well", () => {
    const withCause = (cause: string) => changed(["HI*DR:418~", `HI*ABN:${cause}~\nHI*DR:418~`]);
    const recounted = (text: string) =>
      text.replace(/SE\*(\d+)/, (_, count: string) => `SE*${Number(count) + 1}`);
    expect(toldIn(recounted(withCause("W010XXA:::::::Y")))).toEqual([]);
    expect(toldIn(recounted(withCause("W010XXA")))).toEqual([[RULE, "2300/HI/01-9", undefined]]);
  });

  test("of all diagnoses is told once, at the first that is not exempt", () => {
    const silent = changed([":::::::Y~", "~"], ["ABF:E119:::::::Y*ABF:N179:::::::N", "ABF:E119*ABF:N179"]);
    expect(toldIn(silent)).toEqual([[RULE, "2300/HI/01-9", undefined]]);
    const [found] = findingsIn(silent, listOf({ K8000: true, E119: true, N179: false }));
    expect([found?.path, found?.offset]).toEqual(["2300/HI/02-9", silent.indexOf("ABF:N179")]);
    expect(toldIn(silent, listOf({ K8000: true, E119: true, N179: true }))).toEqual([]);
    expect(toldIn(silent, listOf({ K8000: true }))).toEqual([]);
    expect(toldIn(silent, listOf({}))).toEqual([[RULE, "2300/HI/01-9", undefined]]);
  });
});

describe("EDI-3: nothing is told", () => {
  const leftOut = changed(["ABF:N179:::::::N", "ABF:N179"]);
  test("of an exempt diagnosis without an indicator", () => {
    expect(toldIn(leftOut, listOf({ K8000: false, E119: false, N179: true }))).toEqual([]);
  });
  test("where the lists cannot tell", () => {
    expect(toldIn(leftOut, listOf({ K8000: false, E119: false }))).toEqual([]);
    expect(toldIn(leftOut, { problem: () => undefined })).toEqual([]);
  });
  test.each(["12", "18", "21", "41", "65"])("of a bill of type %s, which is of no acute hospital", (type) => {
    const text = leftOut.replace("11:A:1", `${type}:A:1`);
    expect(text).not.toBe(leftOut);
    expect(findingsIn(text).filter(({ rule }) => rule === RULE)).toEqual([]);
  });
  test("of diagnoses of the older classification, which have another list", () => {
    const older = changed(
      ["ABK:K8000", "BK:57400"],
      ["ABJ:", "BJ:"],
      ["ABF:E119:::::::Y*ABF:N179:::::::N", "BF:25000:::::::Y*BF:5849"],
    );
    const found = findingsIn(older, listOf({ "57400": false, "25000": false, "5849": false }));
    expect(found.filter(({ rule }) => rule === RULE)).toEqual([]);
  });
});

describe("EDI-3: an indicator too many", () => {
  test("an exempt diagnosis has none", () => {
    expect(toldIn(STAY, listOf({ K8000: false, E119: false, N179: true }))).toEqual([
      [RULE, "2300/HI/02-9", "N"],
    ]);
  });
  test("1, which version 4010 had for exempt diagnoses, is told as a code outside the list and not twice", () => {
    const found = findingsIn(changed(["N179:::::::N", "N179:::::::1"]), listOf({ N179: true }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([["invalid-code", "2300/HI/02-9"]]);
  });
  test("a visit has none, whatever the lists say", () => {
    const visit = changed(["11:A:1", "13:A:1"]);
    const found = allIssues(readInterchanges(visit)).filter(({ rule }) => rule === OF_VISIT);
    expect(found.map(({ path, value, severity }) => [path, value, severity])).toEqual([
      ["2300/HI/01-9", "Y", "warning"],
      ["2300/HI/01-9", "Y", "warning"],
      ["2300/HI/02-9", "N", "warning"],
    ]);
    expect(toldIn(visit).filter(([rule]) => rule === RULE)).toEqual([]);
    const restOfStay = allIssues(readInterchanges(changed(["11:A:1", "12:A:1"])));
    expect(restOfStay.filter(({ rule }) => rule === OF_VISIT)).toEqual([]);
  });
});

test("the lists are asked for the day on which the statement ends", () => {
  const days = new Set<string>();
  findingsIn(
    STAY,
    listOf({ K8000: false }, (on) => days.add(on)),
  );
  expect([...days]).toEqual(["2026-02-24"]);
});

test("without code lists, only a claim without any indicator is told", () => {
  const rulesIn = (text: string) => allIssues(readInterchanges(text)).map(({ rule, path }) => [rule, path]);
  expect(rulesIn(changed(["ABF:N179:::::::N", "ABF:N179"]))).toEqual([]);
  expect(
    rulesIn(changed([":::::::Y~", "~"], ["ABF:E119:::::::Y*ABF:N179:::::::N", "ABF:E119*ABF:N179"])),
  ).toEqual([[RULE, "2300/HI/01-9"]]);
});

describe("by the starter set", () => {
  const starter = codeListsOf(starterCodeSets);
  const aboutPresence = (text: string) => toldIn(text, starter).filter(([rule]) => rule === RULE);
  const leftOut = (code: string, period = "20260220-20260224") =>
    changed(["ABF:N179:::::::N", `ABF:${code}`], ["20260220-20260224", period]);
  test("N17.9 is not exempt, Z87.891 is", () => {
    expect(aboutPresence(leftOut("N179"))).toEqual([[RULE, "2300/HI/02-9", undefined]]);
    expect(aboutPresence(leftOut("Z87891"))).toEqual([]);
    expect(aboutPresence(leftOut("Z87891:::::::Y"))).toEqual([[RULE, "2300/HI/02-9", "Y"]]);
  });
  test("a stay of a fiscal year whose list is not at hand is not judged", () => {
    expect(aboutPresence(leftOut("N179", "20240220-20240224"))).toEqual([]);
    expect(aboutPresence(leftOut("N179", "20261020-20261024"))).toEqual([]);
    expect(aboutPresence(leftOut("N179", "20250220-20250224"))).toHaveLength(1);
  });
});
