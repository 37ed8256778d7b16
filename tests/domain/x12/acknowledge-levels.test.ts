/** EDI-3: an error about a subscriber, a patient or a billing provider refuses the claims below it, and no others. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeFile } from "@/domain/x12/acknowledge-file";
import { textSource } from "@/domain/x12/byte-source";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { allIssues } from "@/domain/x12/interchange";
import { acknowledgeByFindings } from "@/domain/x12/judge-by-findings";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { PartWriter } from "@/domain/x12/write-parts";
import { writeExample } from "./example-batch";
import { putTogether, recounted, takeApart } from "./raw-file";

const day = calendarDate("2026-03-02");
const statusesOf = (answer: string): string[] =>
  [...answer.matchAll(/TRN\*2\*([^~]+)~\s*STC\*(A[2-8]:\d+(?::\w+)?)/g)].map(
    (each) => `${each[1]} ${each[2]}`,
  );
/** Of the file read in pieces, and of its set read whole. */
function statuses(text: string): string[] {
  let streamed = "";
  const writer = new PartWriter((piece) => {
    streamed += piece;
  });
  acknowledgeFile(textSource(text), { control: "1", through: 2, date: day, time: "0800" }, (part) =>
    writer.put(part),
  );
  writer.end();
  expect(allIssues(readInterchanges(streamed)).filter(({ severity }) => severity !== "note")).toEqual([]);
  const [set] = readInterchanges(text).interchanges[0]?.groups[0]?.transactionSets ?? [];
  const receipt = { receiptId: "R1", batchId: "A1", receivedDate: day, date: day, time: "1000" };
  const answer = set && acknowledgeByFindings(set, receipt);
  expect(statusesOf(answer ? writeExample(guide277ca, answer) : "").sort()).toEqual(
    statusesOf(streamed).sort(),
  );
  return statusesOf(streamed);
}

const ONE = readFileSync("tests/golden/x12/837p-dependent/file.edi", "latin1");
/** A subscriber with a child's claim, and another subscriber with a claim of a child of her own. */
const second = /(HL\*2\*1\*22\*1~[\s\S]*?)SE\*/.exec(ONE)?.[1] ?? "";
const TWO = putTogether(
  recounted(
    takeApart(
      ONE.replace(
        second,
        second +
          second.replace("HL*2*1*", "HL*4*1*").replace("HL*3*2*", "HL*5*4*").replaceAll("FP-1001", "FP-1002"),
      ),
    ),
  ),
);
/** The change is made in the second subscriber's part. */
const later = (from: string | RegExp, to: string): string => {
  const at = TWO.indexOf("HL*4*1*");
  const changed = TWO.slice(0, at) + TWO.slice(at).replace(from, to);
  expect(changed).not.toBe(TWO);
  return putTogether(recounted(takeApart(changed)));
};
const earlier = (from: string | RegExp, to: string): string => {
  const changed = TWO.replace(from, to);
  expect(changed).not.toBe(TWO);
  return putTogether(recounted(takeApart(changed)));
};

describe("claims of two families", () => {
  const numbers = statuses(TWO).map((each) => each.split(" ")[0] as string);
  const [first = "", other = ""] = numbers;
  test("are accepted without an error", () => {
    expect(numbers).toHaveLength(2);
    expect(statuses(TWO)).toEqual([`${first} A2:20`, `${other} A2:20`]);
  });
  test.each([
    [
      "the first child's address",
      earlier(/(HL\*3[\s\S]*?N4\*\w+)\*[A-Z]{2}\*/, "$1**"),
      "A6:126:QC",
      "A2:20",
    ],
    ["the second child's address", later(/(HL\*5[\s\S]*?N4\*\w+)\*[A-Z]{2}\*/, "$1**"), "A2:20", "A6:126:QC"],
    [
      "the billing provider's address",
      earlier(/(NM1\*85[\s\S]*?N4\*\w+)\*[A-Z]{2}\*/, "$1**"),
      "A6:126:85",
      "A6:126:85",
    ],
  ])("%s", (_what, text, ofFirst, ofOther) => {
    expect(statuses(text)).toEqual([`${first} ${ofFirst}`, `${other} ${ofOther}`]);
  });
  test("what is found of a subscriber only after her claims refuses them all the same", () => {
    const text = readFileSync("tests/golden/x12/837p-medicare-second-without-reason/file.edi", "latin1");
    const errors = allIssues(readInterchanges(text)).filter(({ severity }) => severity === "error");
    expect(errors.map(({ path, unit }) => [path, unit])).toEqual([["2000B/SBR/05", undefined]]);
    expect(statuses(text)).toHaveLength(1);
    expect(statuses(text)[0]).toMatch(/ A6:21$/);
  });
});
