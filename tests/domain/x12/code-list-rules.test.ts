/** SNIP 5: which codes are asked about, in which list, for which day. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { codeListRules } from "@/domain/x12/code-lists/code-list-rules";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

/** Later than any file: what asks for it did not find its own day. */
const TODAY = calendarDate("2030-01-01");
const golden = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
/** What the lists are asked about a file. */
function asked(text: string): string[] {
  const questions: string[] = [];
  const lists = {
    problem(list: string, code: string, on: string) {
      questions.push(`${list} ${code} ${on}`);
      return undefined;
    },
  };
  readInterchanges(text, { moreRules: codeListRules(lists, TODAY) });
  return [...new Set(questions)].sort();
}

describe("codes are judged", () => {
  test("by the day of the line in a professional claim, by the file's day where the list changes with the file", () => {
    expect(asked(golden("837p-referring-rendering-facility"))).toEqual([
      "icd10cm J0190 2026-02-27",
      "place-of-service 22 2026-02-27",
      "procedure 99213 2026-02-27",
      "taxonomy 207Q00000X 2026-03-02",
    ]);
  });

  test("by the end of the stay in an institutional claim", () => {
    const questions = asked(golden("837i-inpatient"));
    expect(
      questions.filter((each) => each.startsWith("icd10cm")).every((each) => each.endsWith("2026-02-24")),
    ).toBe(true);
    expect(questions.some((each) => each.startsWith("icd10cm"))).toBe(true);
    expect(questions.some((each) => each.startsWith("icd10pcs"))).toBe(true);
  });

  test("in a dental claim and in a remittance", () => {
    expect(asked(golden("837d-dependent")).some((each) => each.startsWith("cdt "))).toBe(true);
    const remittance = asked(golden("835-balanced"));
    expect(remittance).toContain("carc 45 2026-03-09");
    expect(remittance).toContain("procedure 99213 2026-02-27");
  });
});

test("a code that is not valid is a warning at its place and rejects nothing", () => {
  const lists = { problem: (_list: string, code: string) => (code === "J0190" ? "J0190 ended." : undefined) };
  const file = readInterchanges(golden("837p-subscriber-is-patient"), {
    moreRules: codeListRules(lists, TODAY),
  });
  expect(
    allIssues(file).map(({ code, path, snip, severity, value, message }) => [
      code,
      path,
      snip,
      severity,
      value,
      message,
    ]),
  ).toEqual([["code-not-valid", "2300/HI/01-2", 5, "warning", "J0190", "J0190 ended."]]);
  expect(file.interchanges[0]?.groups[0]?.transactionSets[0]?.disposition).toBe("accepted");
});

describe("a services review", () => {
  const wrongIn = (text: string): unknown[] =>
    allIssues(readInterchanges(text, { moreRules: codeListRules({ problem: () => undefined }, TODAY) })).map(
      ({ code, path, snip, value }) => [code, path, snip, value],
    );
  const denied = golden("278-response-denied");
  const dental = golden("278-request-dental");

  test("gives reasons that have the form of their list, each at its place", () => {
    expect(wrongIn(denied)).toEqual([]);
    const text = denied.replace(/(HCR\*A3\*[^*~]*\*)[^*~]*/, "$10V^NOT COVERED");
    expect(text).not.toBe(denied);
    expect(wrongIn(text)).toEqual([["code-not-valid", "2000E/HCR/03", 5, "NOT COVERED"]]);
  });

  test("tells where by a type of bill (A) or a place of service (B), and each is judged by its own list", () => {
    expect(asked(dental)).toContain("place-of-service 11 2026-07-01");
    expect(wrongIn(dental.replace("*11:B", "*1A:B"))).toEqual([["code-not-valid", "2000E/UM/04-1", 5, "1A"]]);
    expect(wrongIn(dental.replace("*11:B", "*11:A"))).toEqual([]);
    expect(wrongIn(dental.replace("*11:B", "*10:A"))).toEqual([["code-not-valid", "2000E/UM/04-1", 5, "10"]]);
  });
});

test("a provider told by another number than a taxonomy code is not looked for among those", () => {
  const text = golden("270-everything-told");
  const other = text.replace("PRV*RF*PXC*207RP1001X", "PRV*RF*HPI*1497300073");
  expect(asked(text).filter((each) => each.startsWith("taxonomy"))).toHaveLength(2);
  expect(asked(other).filter((each) => each.startsWith("taxonomy"))).toEqual([
    "taxonomy 261QU0200X 2026-06-15",
  ]);
  const wrong = readInterchanges(other.replace("1497300073", "149730007"), {
    moreRules: codeListRules({ problem: () => undefined }, TODAY),
  });
  expect(allIssues(wrong).map(({ path, value }) => [path, value])).toEqual([["2100C/PRV/03", "149730007"]]);
});
