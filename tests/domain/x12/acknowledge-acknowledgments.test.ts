/** EDI-1: a 999 or 997 is never answered by a 999, a TA1 never by a TA1; damage to them is told all the same. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { type Answered, acknowledgeFile } from "@/domain/x12/acknowledge-file";
import { textSource } from "@/domain/x12/byte-source";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { PartWriter } from "@/domain/x12/write-parts";

const read = (path: string): string => readFileSync(`tests/golden/${path}`, "latin1");
const RESPONSE = read("acknowledgments/999-one-set-refused/input.edi");
const OLDER = read("x12/997-one-set-refused/file.edi");
const CLAIMS = read("x12/837p-dependent/file.edi");
/** A group of claims and one of acknowledgments in one interchange. */
const BOTH = CLAIMS.replace("IEA*1*", `${/GS\*[\s\S]*GE\*.*~\n/.exec(RESPONSE)?.[0]}IEA*2*`);

const ta1Of = (text: string): string[] =>
  readInterchanges(text).interchanges.map((each) => {
    const { status, note } = acknowledgeInterchange(each);
    return `${status} ${note}`;
  });
function answerTo(text: string): { answer: string; told: Answered } {
  let answer = "";
  const writer = new PartWriter((piece) => {
    answer += piece;
  });
  const options = { control: "7", through: 2, date: calendarDate("2026-03-24"), time: "0800" } as const;
  const told = acknowledgeFile(textSource(text), options, (part) => writer.put(part));
  writer.end();
  return { answer, told };
}
const tags = (text: string): string[] =>
  [...text.matchAll(/(?:^|~)\s*(TA1|GS|ST\*\d+|AK9\*\w)/g)].map((each) => each[1] as string);

describe.each([
  ["999", RESPONSE],
  ["997", OLDER],
])("a sound %s", (_kind, text) => {
  test("is answered by a TA1 alone, which accepts", () => {
    expect(ta1Of(text)).toEqual(["A 000"]);
    expect(tags(answerTo(text).answer)).toEqual(["TA1"]);
  });
});

describe("a damaged group of acknowledgments", () => {
  test.each([
    ["a group that counts wrong", /GE\*\d+\*/, "GE*9*"],
    ["a group whose end has another number", /GE\*(\d+)\*\d+/, "GE*$1*77"],
    ["a group without an end", /GE\*.*~\n/, ""],
    ["a group of no day", /(GS\*FA\*\w+\*\w+)\*\d{8}/, "$1*20261301"],
  ])("%s: the TA1 refuses what holds nothing else", (_what, from, to) => {
    for (const text of [RESPONSE, OLDER]) {
      const damaged = text.replace(from, to);
      expect(damaged).not.toBe(text);
      expect(ta1Of(damaged)).toEqual(["R 024"]);
      const { answer, told } = answerTo(damaged);
      expect([tags(answer), told.hasErrors]).toEqual([["TA1"], true]);
    }
  });

  test("beside a group of claims, which its own 999 answers: the TA1 notes it", () => {
    expect(ta1Of(BOTH)).toEqual(["A 000"]);
    const damaged = BOTH.replace("GE*1*903", "GE*2*903");
    expect(ta1Of(damaged)).toEqual(["E 024"]);
    expect(tags(answerTo(damaged).answer)).toEqual(["TA1", "GS", "ST*999", "AK9*A"]);
    // The other way round the 999 tells it.
    expect(ta1Of(BOTH.replace("GE*1*101", "GE*2*101"))).toEqual(["A 000"]);
  });

  test("what is wrong inside a 999 is given to the people who asked for the answer", () => {
    const { answer, told } = answerTo(RESPONSE.replace("IK5*R*5", "IK5*Q*5"));
    expect([tags(answer), told.hasErrors]).toEqual([["TA1"], true]);
    expect(told.unanswered.map(({ code, path, value }) => [code, path, value])).toEqual([
      ["invalid-code", "2000/IK5/01", "Q"],
    ]);
    expect(answerTo(RESPONSE).told.unanswered).toEqual([]);
    expect(answerTo(CLAIMS.replace("CLM*FP-1001*125", "CLM*FP-1001*A")).told.unanswered).toEqual([]);
  });
});

test("sets outside of any group are refused by the TA1, because no 999 can be about them", () => {
  expect(ta1Of(CLAIMS.replace(/GS\*.*~\n/, ""))).toEqual(["R 022"]);
});

test("an interchange that holds a TA1 alone is not answered, and takes no number", () => {
  const ta1 = read("acknowledgments/ta1-accepted/input.edi");
  const { answer, told } = answerTo(ta1);
  expect([answer, told.hasErrors, told.interchanges]).toEqual(["", false, 1]);
  expect(answerTo(ta1 + CLAIMS).answer).toContain("*000000007*");
});
