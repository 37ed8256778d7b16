/** EDI-3: what standards ask to leave out, and numbers that come again where receivers answer by them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acknowledgeGroup, acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { TextsSeen } from "@/domain/x12/file-memory";
import { allIssues, type FunctionalGroup, type Interchange } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const GOOD = readFileSync("tests/golden/x12/837p-dependent/file.edi", "latin1");
const change = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
  return text.replace(from, to);
};
function found(text: string) {
  return allIssues(readInterchanges(text)).map(({ code, severity, snip, path, offset }) => ({
    code,
    severity,
    snip,
    path,
    at: text.slice(offset, offset + 6),
  }));
}
function answers(text: string) {
  const [interchange] = readInterchanges(text).interchanges as readonly [Interchange];
  const [group] = interchange.groups as readonly [FunctionalGroup];
  const { response, sets } = acknowledgeGroup(interchange, group);
  const [segment] = sets?.[0]?.segments ?? [];
  return {
    ta1: acknowledgeInterchange(interchange).status,
    group: response.status,
    set: sets?.[0]?.response.status,
    segment: segment?.segment.segmentId,
    element: segment?.elements?.[0]?.element.error,
  };
}
const TAKEN = { ta1: "A", group: "A", set: "A", segment: undefined, element: undefined };

describe("EDI-3: separators at the end of", () => {
  test.each([
    ["a segment", change(GOOD, "STONE*LEO~", "STONE*LEO***~"), "2010CA/NM1/07", "~\nN3*4"],
    ["a segment of the envelope", change(GOOD, "GE*1*101~", "GE*1*101*~"), "GE/03", "~\nIEA*"],
    ["a composite", change(GOOD, "HC:99213*", "HC:99213::*"), "2400/SV1/01-4", "*125*U"],
    [
      "a composite beyond its last",
      change(GOOD, "ABK:J0190~", "ABK:J0190::::::::::~"),
      "2300/HI/01-12",
      "~\nLX*1",
    ],
  ])("%s are noted and refuse nothing", (_what, text, path, at) => {
    expect(found(text)).toEqual([{ code: "trailing-separators", severity: "note", snip: 1, path, at }]);
    expect(answers(text)).toEqual(TAKEN);
  });
});

describe("EDI-3: blanks at the end of", () => {
  test.each([
    ["a name", change(GOOD, "STONE*LEO~", "STONE*LEO ~"), "2010CA/NM1/04", "LEO ~\n"],
    ["a claim number", change(GOOD, "FP-1001*", "FP-1001  *"), "2300/CLM/01", "FP-100"],
    ["a component", change(GOOD, "HC:99213*", "HC:99213 *"), "2400/SV1/01-2", "99213 "],
    ["a code of the group's header", change(GOOD, "HC*HB100*", "HC*HB100 *"), "GS/02", "HB100 "],
  ])("%s are a warning and refuse nothing", (_what, text, path, at) => {
    expect(found(text)).toEqual([{ code: "trailing-blanks", severity: "warning", snip: 1, path, at }]);
    expect(answers(text)).toEqual(TAKEN);
  });

  test("a text that is too short without them belong to it", () => {
    expect(found(change(GOOD, "*PORTLAND*", "*P *"))).toEqual([]);
  });

  test("nothing: a text of blanks alone says nothing, and its set is refused", () => {
    const text = change(GOOD, "STONE*LEO~", "STONE*  ~");
    const place = { path: "2010CA/NM1/04", at: "  ~\nN3" };
    expect(found(text)).toEqual([{ code: "invalid-value", severity: "error", snip: 1, ...place }]);
    expect(answers(text)).toEqual({ ...TAKEN, group: "R", set: "R", segment: "NM1", element: "7" });
  });
});

const other = (text: string): string => text.replaceAll("000000101", "000000102").replaceAll("*101", "*102");
describe("EDI-3: a claim number that came before", () => {
  const REPEATED = { code: "situation", severity: "warning", snip: 4, path: "2300/CLM/01", at: "FP-100" };

  test("in another interchange of the file is told at the second claim", () => {
    expect(found(GOOD + other(GOOD))).toEqual([REPEATED]);
    expect(allIssues(readInterchanges(GOOD + other(GOOD)))[0]?.offset).toBe(
      GOOD.length + GOOD.indexOf("FP-1001"),
    );
  });

  test("from another billing provider is another claim", () => {
    expect(found(GOOD + other(GOOD).replace("1234567893", "1497758544"))).toEqual([]);
  });

  test("in its own set is told whoever bills", () => {
    const [claim = ""] = /HL\*1\*\*20[\s\S]*?(?=SE\*)/.exec(GOOD) ?? [];
    const again = claim
      .replace("HL*3*2", "HL*6*5")
      .replace("HL*2*1", "HL*5*4")
      .replace("HL*1*", "HL*4*")
      .replace("1234567893", "1497758544");
    expect(found(change(GOOD, "SE*28*", `${again}SE*50*`))).toEqual([REPEATED]);
  });
});

describe("EDI-3: a group number that came before", () => {
  test("in another interchange is noted", () => {
    const text = GOOD + other(GOOD).replaceAll("*102", "*101").replaceAll("FP-1001*", "FP-1002*");
    expect(found(text)).toEqual([
      { code: "control-reused", severity: "note", snip: 1, path: "GS/06", at: "101*X*" },
    ]);
  });
});

test("what was seen is known again and nothing else, also after many", () => {
  const seen = new TextsSeen();
  const numbers = Array.from({ length: 5_000 }, (_, at) => `FP-${at}`);
  expect(numbers.filter((each) => seen.add(each))).toEqual([]);
  expect(numbers.filter((each) => !seen.add(each))).toEqual([]);
  seen.clear();
  expect(seen.add("FP-0")).toBe(false);
});
