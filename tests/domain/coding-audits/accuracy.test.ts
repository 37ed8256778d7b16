import { expect, it } from "vitest";
import { addCounts, countCase } from "@/domain/coding-audits/accuracy";
import { worksheetProblems } from "@/domain/coding-audits/audit-finding";

const agreed = { assignedCode: "E119", auditedCode: "E119", decision: "agreed" } as const;
const revised = {
  assignedCode: "N189",
  auditedCode: "N1832",
  decision: "revised",
  what: "code-to-revise",
  citation: "ICD-10-CM guidelines I.B.2",
} as const;
const added = {
  auditedCode: "Z794",
  decision: "added",
  what: "code-missing",
  citation: "I.C.4.a.3",
} as const;
const removed = {
  assignedCode: "I10",
  decision: "removed",
  what: "code-not-supported",
  citation: "I.C.9.a",
} as const;

it("counts a revision as one code missed and one unsupported", () => {
  expect(countCase([agreed, agreed, revised, added, removed])).toEqual({
    confirmed: 2n,
    missed: 2n,
    unsupported: 2n,
  });
});

it("adds cases from their rows, never their averages", () => {
  expect(addCounts([countCase([agreed, revised]), countCase([agreed])])).toEqual({
    confirmed: 2n,
    missed: 1n,
    unsupported: 1n,
  });
});

it("releases nothing with an open row or a difference without kind and citation", () => {
  expect(worksheetProblems([agreed, revised, added, removed])).toEqual([]);
  expect(
    worksheetProblems([
      { assignedCode: "E119", decision: "open" },
      { assignedCode: "I10", decision: "removed", citation: " " },
    ]).map(({ position }) => position),
  ).toEqual([1, 2, 2]);
});
