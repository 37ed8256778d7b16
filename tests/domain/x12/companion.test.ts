/** SNIP 7: the rules of a trading partner, from a file. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { type Companion, readCompanion } from "@/domain/x12/partner/companion";
import { partnerRules } from "@/domain/x12/partner/partner-rules";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const GOOD = readFileSync("tests/golden/x12/837p-subscriber-is-patient/file.edi", "latin1");
const EXAMPLE = readFileSync("docs/x12/companion-example.json", "utf8");
const companionOf = (text: string): Companion => {
  const read = readCompanion(text);
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  return read;
};
const { rules, problems } = partnerRules(companionOf(EXAMPLE));
const found = (text: string) =>
  allIssues(readInterchanges(text, { moreRules: rules })).map(
    ({ rule, path, value, snip, code, severity }) => [rule, path, value, [snip, code, severity].join(" ")],
  );
const ERROR = "7 partner-rule error";

describe("the example in the documentation", () => {
  test("has a place for each of its rules", () => {
    expect(problems).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(7);
  });

  test("finds nothing in a claim that is as the partner wants it", () => expect(found(GOOD)).toEqual([]));

  test.each([
    [
      "another payer id",
      GOOD.replace("PI*SUMMIT~", "PI*OTHER~"),
      ["summit/payer-id", "2010BB/NM1/09", "OTHER", ERROR],
    ],
    [
      "a member number of another form",
      GOOD.replace("MI*M100200", "MI*100200"),
      ["summit/member-number", "2010BA/NM1/09", "100200", ERROR],
    ],
    [
      "no taxonomy code",
      GOOD.replace(/PRV\*BI.*~\n/, "").replace(/SE\*(\d+)/, (_, n) => `SE*${Number(n) - 1}`),
      ["summit/taxonomy", "2000A/PRV", undefined, ERROR],
    ],
    [
      "a long control number",
      GOOD.replace("CLM*FP-1001", `CLM*${"7".repeat(21)}`),
      ["summit/control-number", "2300/CLM/01", "7".repeat(21), ERROR],
    ],
    [
      "file information",
      GOOD.replace("HI*", "K3*HELLO~\nHI*").replace(/SE\*(\d+)/, (_, n) => `SE*${Number(n) + 1}`),
      ["summit/no-file-information", "2300/K3", "", ERROR],
    ],
    [
      "a surgery center without authorization",
      GOOD.replace("***11:B:1", "***24:B:1"),
      ["summit/authorization-for-surgery-centers", "2300/REF", undefined, ERROR],
    ],
  ])("%s is told at its place", (_what, text, expected) => {
    const own = found(text).filter(([rule]) => String(rule).startsWith("summit/"));
    expect(own).toHaveLength(1);
    const [rule, path, value, kind] = own[0] ?? [];
    expect([rule, path, expected[2] === "" ? "" : value, kind]).toEqual(expected);
  });

  test("too many lines are a warning, and reject nothing", () => {
    const line = /LX\*1[\s\S]*?(?=SE\*)/.exec(GOOD)?.[0] ?? "";
    const lines = Array.from({ length: 29 }, (_, at) =>
      line.replace("LX*1", `LX*${at + 1}`).replaceAll("1001-1", `1001-${at + 1}`),
    );
    const many = GOOD.replace(line, lines.join(""))
      .replace("CLM*FP-1001*125", `CLM*FP-1001*${125 * 29}`)
      .replace(/SE\*(\d+)/, (_, n) => `SE*${Number(n) + 28 * (line.split("~\n").length - 1)}`);
    expect(found(many)).toEqual([["summit/lines", "2400/LX", "29", "7 partner-rule warning"]]);
    expect(readInterchanges(many, { moreRules: rules }).interchanges[0]?.disposition).toBe("accepted");
  });

  test("without the companion none of it is checked", () => {
    expect(allIssues(readInterchanges(GOOD.replace("PI*SUMMIT~", "PI*OTHER~")))).toEqual([]);
  });
});

describe("a companion guide that is wrong says where", () => {
  test.each([
    ["{", "the file must be an object"],
    ["[]", "the file must be an object"],
    ['{"name":"x","authority":"y"}', "rules must be a list"],
    [
      '{"name":"x","authority":"y","rules":[{"id":"a","loop":"2300","at":"CLM/1"}]}',
      "rules[0].at must be a place",
    ],
    [
      '{"name":"x","authority":"y","rules":[{"id":"a","loop":"2300","at":"CLM/01","length":3}]}',
      "rules[0].length is not known",
    ],
    [
      '{"name":"x","authority":"y","rules":[{"id":"a","loop":"2300","at":"CLM/01","pattern":"("}]}',
      "rules[0].pattern must be a regular expression",
    ],
    [
      '{"name":"x","authority":"y","rules":[{"id":"a","loop":"2300","at":"CLM/01","need":"maybe"}]}',
      "rules[0].need must be one of required",
    ],
    [
      '{"name":"x","authority":"y","rules":[{"id":"a","loop":"2300","at":"CLM/01","maxLength":-1}]}',
      "rules[0].maxLength must be a whole number",
    ],
    [
      '{"name":"x","authority":"y","rules":[{"id":"a","loop":"2300","at":"CLM/01","when":{}}]}',
      "rules[0].when must be a list",
    ],
  ])("%s: %s", (text, problem) => {
    const read = readCompanion(text);
    expect("problems" in read && read.problems.join("\n")).toContain(problem);
  });

  test("a rule about a place that no guide has is told", () => {
    const companion = companionOf(
      '{"name":"x","authority":"y","rules":[{"id":"a","guides":["837P"],"loop":"2300","at":"SV2/01"}]}',
    );
    expect(partnerRules(companion).problems).toEqual(["a: no guide of 837P has SV2 in loop 2300"]);
  });
});
