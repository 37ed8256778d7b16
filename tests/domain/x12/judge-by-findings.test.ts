/** The 277CA out of a validation: which claims it refuses, and with what. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { allIssues } from "@/domain/x12/interchange";
import { acknowledgeByFindings } from "@/domain/x12/judge-by-findings";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeExample } from "./example-batch";

const golden = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const setOf = (text: string) => {
  const [set] = readInterchanges(text).interchanges[0]?.groups[0]?.transactionSets ?? [];
  if (set === undefined) throw new Error("no set");
  return set;
};
const day = calendarDate("2026-03-02");
const receipt = { receiptId: "R77", batchId: "A77", receivedDate: day, date: day, time: "1000" };
const statusesIn = (text: string): string[] => {
  const answer = acknowledgeByFindings(setOf(text), receipt);
  const written = answer ? writeExample(guide277ca, answer) : "";
  expect(allIssues(readInterchanges(written)).filter(() => answer !== undefined)).toEqual([]);
  return (written.match(/STC\*A[2-8][^~]*/g) ?? []).map((each) => each.split("*")[1] ?? "");
};

describe("EDI-3: a claim is", () => {
  test.each([
    ["accepted without a finding", golden("837p-subscriber-is-patient"), ["A2:20"]],
    ["accepted, institutional", golden("837i-inpatient"), ["A2:20"]],
    ["accepted, dental", golden("837d-dependent"), ["A2:20"]],
    ["refused for its charge", golden("837p-lines-do-not-add-up"), ["A8:178"]],
    ["refused for a pointer to no diagnosis", golden("837p-pointer-to-nothing"), ["A7:477"]],
  ])("%s", (_what, text, statuses) => {
    expect(statusesIn(text)).toEqual(statuses);
  });

  test("answered alone: its neighbor is accepted", () => {
    const text = golden("837p-dependent").replace(
      /(CLM\*[\s\S]*?)(SE\*)(\d+)/,
      (_, claim: string, se: string, count: string) =>
        `${claim}${claim.replaceAll("FP-1001", "FP-1002").replace("FP-1002*125", "FP-1002*999")}${se}${Number(count) + claim.split("~\n").length - 1}`,
    );
    expect(statusesIn(text)).toEqual(["A2:20", "A8:178"]);
  });

  test.each([
    ["second", 2, ["A2:20", "A8:178"]],
    ["first", 1, ["A8:178", "A2:20"]],
  ])(
    "answered by its place where its neighbor has the same number and the %s is wrong",
    (_which, wrong, statuses) => {
      const text = golden("837p-dependent").replace(
        /(CLM\*[\s\S]*?)(SE\*)(\d+)/,
        (_, claim: string, se: string, count: string) => {
          const off = claim.replace("FP-1001*125", "FP-1001*999");
          return `${wrong === 1 ? off + claim : claim + off}${se}${Number(count) + claim.split("~\n").length - 1}`;
        },
      );
      expect(statusesIn(text)).toEqual(statuses);
    },
  );

  test("not answered when its 999 refused the set", () => {
    expect(acknowledgeByFindings(setOf(golden("837p-unknown-segment")), receipt)).toBeUndefined();
    expect(acknowledgeByFindings(setOf(golden("835-balanced")), receipt)).toBeUndefined();
  });
});
