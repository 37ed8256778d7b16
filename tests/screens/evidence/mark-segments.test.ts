import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PassageMark } from "@/components/evidence/mark-segments";
import { markSegments } from "@/components/evidence/mark-segments";

const mark = (id: string, start: number, end: number): PassageMark => ({ id, start, end, kind: "evidence" });

describe("a marked document", () => {
  it("is cut at its marks", () => {
    expect(markSegments("no chest pain today", [mark("pain", 3, 13)])).toEqual([
      { start: 0, text: "no ", mark: undefined },
      { start: 3, text: "chest pain", mark: mark("pain", 3, 13) },
      { start: 13, text: " today", mark: undefined },
    ]);
  });
  it("keeps the earlier of two that overlap, and the longer of two that begin together", () => {
    const kept = markSegments("abcdef", [mark("late", 2, 5), mark("short", 0, 2), mark("long", 0, 3)]);
    expect(kept.flatMap(({ mark: found }) => (found ? [found.id] : []))).toEqual(["long"]);
  });
  it("ignores marks outside of the text", () => {
    expect(markSegments("abc", [mark("out", 1, 9), mark("empty", 1, 1)])).toHaveLength(1);
  });
  it("never loses or repeats a character", () => {
    const marks = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => mark(`${start}-${end}`, start, end)),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, some) => {
        expect(
          markSegments(text, some)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
