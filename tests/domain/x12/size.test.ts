/** Sizes that nobody sends on purpose: what they hold is read or reported, in time that grows with the size only. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileCheck } from "@/domain/x12/check-file";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const GOOD = readFileSync("tests/golden/x12/837p-subscriber-is-patient/file.edi", "latin1").replaceAll(
  "~\n",
  "~",
);
const set = GOOD.slice(GOOD.indexOf("ST*"), GOOD.indexOf("GE*"));
const head = GOOD.slice(0, GOOD.indexOf("ST*"));
const tail = GOOD.slice(GOOD.indexOf("GE*"));
const codesOf = (text: string) => new Set(allIssues(readInterchanges(text)).map(({ code }) => code));

/** A segment without a place in the guide, made of many pieces. */
const withSegment = (segment: string) => GOOD.replace("SE*", `${segment}~SE*`);

describe("EDI-5: very many or very long", () => {
  test.each([
    ["one element of ten megabytes", GOOD.replace("STONE", "S".repeat(10_000_000)), "element-too-long"],
    ["a million elements", withSegment(`NTE*ADD${"*X".repeat(1_000_000)}`), "too-many-elements"],
    [
      "a million components",
      GOOD.replace("HC:99213", `HC:99213${":A1".repeat(1_000_000)}`),
      "too-many-components",
    ],
    ["a million repetitions", GOOD.replace("STONE", "A^".repeat(1_000_000)), "too-many-repetitions"],
    ["a million segments that nobody knows", withSegment("ZZZ*1~".repeat(1_000_000)), "findings-left-out"],
    ["twenty megabytes without a terminator", head + "X".repeat(20_000_000), "segment-too-long"],
    ["a million empty segments", GOOD.replace("SE*", `${"~".repeat(1_000_000)}SE*`), "unknown-segment"],
  ])(
    "%s",
    (_what, text, code) => {
      expect(codesOf(text)).toContain(code);
    },
    180_000,
  );

  test("twenty thousand sets in a group, each read", () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      set
        .replace("ST*837*0001", `ST*837*${at + 1001}`)
        .replace(/CLM\*[^*]+/, `CLM*C${at}`)
        .replace(/(SE\*\d+)\*0001/, `$1*${at + 1001}`),
    );
    const check = fileCheck();
    check.feed(head);
    for (const each of many) check.feed(each);
    check.feed(tail.replace("GE*1*", `GE*${many.length}*`));
    const { interchanges, issues } = check.end();
    expect(issues).toEqual([]);
    expect(interchanges[0]?.transactions).toHaveLength(20_000);
  }, 180_000);

  test("two thousand interchanges, each judged alone", () => {
    const check = fileCheck();
    for (let at = 0; at < 2_000; at += 1) check.feed(at === 999 ? GOOD.replace("IEA*1*", "IEA*2*") : GOOD);
    const { interchanges } = check.end();
    expect(interchanges).toHaveLength(2_000);
    expect(
      interchanges.flatMap(({ disposition }, at) => (disposition === "quarantined" ? [at] : [])),
    ).toEqual([999]);
  }, 180_000);

  test("a control number wraps behind 999999999 like any other", () => {
    expect(codesOf(GOOD.replaceAll("000000101", "999999999")).size).toBe(0);
  });

  // If each piece of damage looked at all others, this would not end within the time limit, on any machine.
  test("half a million damaged elements and as many unknown segments", () => {
    const copies = 500_000;
    const text = withSegment(`NTE*ADD${"*X:Y^Z".repeat(copies)}~${"ZZZ*1~".repeat(copies)}`);
    expect(codesOf(text)).toContain("findings-left-out");
  }, 180_000);
});
