import { describe, expect, it } from "vitest";
import { linesBelow } from "@/components/work-queue/column";

describe("rows on a phone", () => {
  it("scroll sideways where no column says where it stands", () =>
    expect(linesBelow([{}, { narrow: undefined }])).toBeUndefined());

  it("are as tall as the lines below their first", () => {
    expect(linesBelow([{ narrow: "title" }, {}, { narrow: "side" }])).toBe(0);
    expect(linesBelow([{ narrow: "title" }, { narrow: "below" }, { narrow: "below" }])).toBe(2);
  });
});
