import { describe, expect, it } from "vitest";
import { countCase } from "@/domain/coding-audits/accuracy";
import {
  type AnsweredRow,
  awaitsAnswer,
  awaitsResult,
  isDifference,
  rowsAfterDispute,
} from "@/domain/coding-audits/dispute";

const agreed: AnsweredRow = { assignedCode: "I10", auditedCode: "I10", decision: "agreed" };
const revised: AnsweredRow = { assignedCode: "E119", auditedCode: "E1165", decision: "revised" };
const added: AnsweredRow = { auditedCode: "Z794", decision: "added" };
const removed: AnsweredRow = { assignedCode: "R05", decision: "removed" };

describe("A6 what counts after a dispute", () => {
  it("restores the coder's code where a revision or a removal is withdrawn", () => {
    const rows = [
      agreed,
      { ...revised, result: "withdrawn" as const },
      { ...removed, result: "withdrawn" as const },
    ];
    expect(countCase(rowsAfterDispute(rows))).toEqual({ confirmed: 3n, missed: 0n, unsupported: 0n });
  });
  it("drops a withdrawn addition from the auditor's list", () => {
    const rows = [agreed, { ...added, result: "withdrawn" as const }];
    expect(countCase(rowsAfterDispute(rows))).toEqual({ confirmed: 1n, missed: 0n, unsupported: 0n });
  });
  it("keeps what stands and what is amended", () => {
    const rows = [
      { ...revised, result: "stands" as const },
      { ...added, result: "amended" as const },
    ];
    expect(countCase(rowsAfterDispute(rows))).toEqual({ confirmed: 0n, missed: 2n, unsupported: 1n });
  });
  it("asks for an answer to differences only, and for a result to disputes only", () => {
    expect([agreed, revised, added, removed].map(isDifference)).toEqual([false, true, true, true]);
    expect(awaitsAnswer(agreed)).toBe(false);
    expect(awaitsAnswer(revised)).toBe(true);
    expect(awaitsAnswer({ ...revised, answer: "agreed" })).toBe(false);
    expect(awaitsResult({ ...revised, answer: "disputed" })).toBe(true);
    expect(awaitsResult({ ...revised, answer: "disputed", result: "stands" })).toBe(false);
    expect(awaitsResult({ ...revised, answer: "agreed" })).toBe(false);
  });
});
