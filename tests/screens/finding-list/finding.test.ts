import { describe, expect, it } from "vitest";
import { findingsSummary, worstFirst } from "@/components/finding-list/finding";
import type { Severity } from "@/components/ui/severity-mark";

const found = (...severities: Severity[]) => severities.map((severity, index) => ({ id: index, severity }));

describe("findings", () => {
  it("stand worst first, equal ones in their order", () => {
    expect(worstFirst(found("note", "blocks", "warning", "blocks")).map(({ id }) => id)).toEqual([
      1, 3, 2, 0,
    ]);
  });
  it.each([
    [found("blocks", "warning", "note"), "1 blocks, 1 warning, 1 note"],
    [found("blocks", "blocks", "note", "note"), "2 block, 2 notes"],
    [found(), "none"],
  ])("%# are summed up in words", (findings, words) => expect(findingsSummary(findings)).toBe(words));
});
