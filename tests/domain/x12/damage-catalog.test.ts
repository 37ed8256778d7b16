/** The rest of the catalog of damage: versions, separators in data, structure and values; each one change to a good file. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acknowledgeGroup } from "@/domain/x12/acknowledge";
import { allIssues, type FunctionalGroup, type Interchange } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const GOOD = readFileSync("tests/golden/x12/837p-subscriber-is-patient/file.edi", "latin1");
const DEPENDENT = readFileSync("tests/golden/x12/837p-dependent/file.edi", "latin1");
const change = (text: string, from: string | RegExp, to: string): string => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${from}`);
  return changed;
};
const first = (text: string) => {
  const file = readInterchanges(text);
  const [interchange] = file.interchanges as readonly [Interchange];
  const [group] = interchange.groups as readonly [FunctionalGroup];
  return { file, interchange, group, set: group?.transactionSets[0], issues: allIssues(file) };
};
const found = (text: string) => first(text).issues.map(({ code, path }) => [code, path]);

describe("EDI-1: versions that are recognized and explained, not parsed", () => {
  test.each([
    ["004010X098A1", "837P 005010X222A1"],
    ["004010X096A1", "837I 005010X223A2"],
    ["004010X091A1", "835 005010X221A1"],
    ["003070", "older than 005010"],
    ["007030X323", "newer than 005010"],
    ["nonsense", "005010 is the version in use"],
  ])("%s quarantines its interchange and says %s", (version, said) => {
    const { interchange, group, set, issues } = first(GOOD.replaceAll("005010X222A1", version));
    expect(interchange.disposition).toBe("quarantined");
    expect(set?.value).toBeUndefined();
    const [issue] = issues.filter(({ code }) => code === "version-unsupported");
    expect([issue?.path, issue?.value, issue?.severity]).toEqual(["GS/08", version, "error"]);
    expect(issue?.message).toContain(said);
    expect(acknowledgeGroup(interchange, group).response).toMatchObject({ status: "R", errors: ["2"] });
  });

  test("a transaction of 006020 for which there is no guide rejects its set alone", () => {
    const { interchange, set, issues } = first(GOOD.replaceAll("005010X222A1", "006020X323"));
    expect(interchange.disposition).toBe("accepted");
    expect(set?.disposition).toBe("rejected");
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["guide-unsupported", "Version 006020X323 is newer than 005010, the version in use. It was not read."],
    ]);
  });

  test("a 997 where a 999 is agreed is a transaction that is not read", () => {
    expect(found(GOOD.replaceAll("ST*837*", "ST*997*")).map(([code]) => code)).toContain("guide-unsupported");
  });
});

describe("EDI-1: separators where none may be", () => {
  test.each([
    ["a NUL separates components", change(GOOD, "*T*:~", "*T*\0~"), "quarantined", "delimiter-invalid"],
    ["a separator beyond one byte", change(GOOD, "*T*:~", "*T*\u20ac~"), "quarantined", "delimiter-invalid"],
    [
      "garbage between segments",
      change(GOOD, "~\nNM1*85", "~\nhello~\nNM1*85"),
      "quarantined",
      "unknown-segment",
    ],
    ["garbage between interchanges", `${GOOD}hello${GOOD}`, "quarantined", "garbage"],
    ["an element separator in a name", change(GOOD, "STONE", "ST*NE"), "accepted", "not-used-element"],
    ["a component separator in a name", change(GOOD, "STONE", "ST:NE"), "accepted", "too-many-components"],
    ["a repetition separator in a name", change(GOOD, "STONE", "ST^NE"), "accepted", "too-many-repetitions"],
    ["a terminator in a name", change(GOOD, "STONE", "ST~NE"), "quarantined", "unknown-segment"],
  ])("%s", (_what, text, disposition, code) => {
    const { interchange, set } = first(text);
    expect(found(text).map(([each]) => each)).toContain(code);
    expect(interchange.disposition).toBe(disposition);
    if (disposition === "accepted") expect(set?.disposition).toBe("rejected");
  });
});

describe("EDI-1: structure", () => {
  test.each([
    ["an HL that is its own parent", change(DEPENDENT, "HL*2*1*", "HL*2*2*"), "2000B/HL/02"],
    ["an HL whose parent does not exist", change(DEPENDENT, "HL*3*2*", "HL*3*9*"), "2000C/HL/02"],
    ["an HL number that came before", change(DEPENDENT, "HL*3*2*", "HL*2*2*"), "2000C/HL/01"],
    ["an HL that denies its children", change(DEPENDENT, "HL*2*1*22*1", "HL*2*1*22*0"), "2000B/HL/04"],
  ])("%s", (_what, text, path) => {
    expect(found(text)).toContainEqual(["hierarchy", path]);
    expect(first(text).set?.disposition).toBe("rejected");
  });

  test("the same HL numbers in two sets are each set's own", () => {
    const twice = change(GOOD, /(ST\*837[\s\S]*SE\*\d+\*)0001~\nGE\*1/, "$10001~\n$10002~\nGE*2").replace(
      /ST\*837\*0001(?=[\s\S]*ST\*837\*0001)/,
      "ST*837*0001",
    );
    const text = twice.replace(/ST\*837\*0001(?!.*[\s\S]*ST\*837)/, "ST*837*0002");
    expect(found(text)).toEqual([["situation", "2300/CLM/01"]]); // the claims, not the levels
  });

  test("three thousand levels one in the other are reported one by one", () => {
    const levels = Array.from({ length: 3_000 }, (_, at) => `HL*${at + 4}*${at + 3}*23*1~`).join("");
    const { set, issues } = first(change(DEPENDENT, "SE*", `${levels}SE*`));
    expect(set?.disposition).toBe("rejected");
    expect(issues.filter(({ code }) => code === "hierarchy").length).toBeGreaterThan(2_900);
  });

  test("a service line behind the next claim's provider is out of place", () => {
    expect(found(change(GOOD, /(CLM\*[\s\S]*?)(SE\*)/, "$1REF*G1*LATE~\n$2")).length).toBeGreaterThan(0);
  });
});

describe("EDI-1: values", () => {
  const CHARGE = "CLM*FP-1001*125*";
  test.each([
    [
      "twelve decimals",
      change(GOOD, CHARGE, "CLM*FP-1001*125.123456789012*"),
      "invalid-number",
      "2300/CLM/02",
    ],
    ["exponent notation", change(GOOD, CHARGE, "CLM*FP-1001*1.25E2*"), "invalid-number", "2300/CLM/02"],
    ["a thousands separator", change(GOOD, CHARGE, "CLM*FP-1001*1,125*"), "invalid-number", "2300/CLM/02"],
    ["a currency sign", change(GOOD, CHARGE, "CLM*FP-1001*$125*"), "invalid-number", "2300/CLM/02"],
    [
      "the 30th of February",
      change(GOOD, "DTP*472*D8*20260227", "DTP*472*D8*20260230"),
      "invalid-date",
      "2400/DTP/03",
    ],
    ["a month thirteen", change(GOOD, /D8\*1984\d{4}\*F/, "D8*19841301*F"), "invalid-date", "2010BA/DMG/02"],
    [
      "a range that ends before it begins",
      change(GOOD, "DTP*472*D8*20260227", "DTP*472*RD8*20260227-20260226"),
      "invalid-date",
      "2400/DTP/03",
    ],
    ["a qualifier outside the list", change(GOOD, "SBR*P", "SBR*Q"), "invalid-code", "2000B/SBR/01"],
    [
      "a number longer than its element",
      change(GOOD, "FP-1001*125", `${"F".repeat(39)}*125`),
      "element-too-long",
      "2300/CLM/01",
    ],
    ["a code shorter than its element", change(GOOD, "*ME*", "*M*"), "element-too-short", "2010AA/N4/02"],
    ["a control character", change(GOOD, "STONE", "ST\x07NE"), "invalid-character", "2010BA/NM1/03"],
    ["a combining mark", change(GOOD, "STONE", "STO\xcc\x81NE"), "invalid-character", "2010BA/NM1/03"],
    [
      "something in an element that is not used",
      change(GOOD, `${CHARGE}**`, `${CHARGE}XX**`),
      "not-used-element",
      "2300/CLM/03",
    ],
  ])("%s", (_what, text, code, path) => {
    expect(found(text)).toContainEqual([code, path]);
    expect(first(text).set?.disposition).toBe("rejected");
  });

  test("an element that is there but empty is noted and accepted", () => {
    const text = change(GOOD, /(DMG\*D8\*\d{8}\*F)~/, "$1*~");
    expect(first(text).issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["trailing-separators", "note"],
    ]);
    expect(first(text).set?.disposition).toBe("accepted");
  });
});

describe("EDI-1: cut off at every byte", () => {
  test("before the header is whole, it is refused too", () => {
    for (let length = 0; length <= 107; length += 1) {
      const file = readInterchanges(GOOD.slice(0, length));
      expect(file.interchanges.every(({ disposition }) => disposition === "quarantined")).toBe(true);
      expect(
        allIssues(file).some(({ severity }) => severity === "error"),
        `cut at ${length}`,
      ).toBe(true);
    }
  });
});
