import { describe, expect, it } from "vitest";
import { leastWidth, tracksOf } from "@/components/work-queue/column";
import { markRange, toggleMark } from "@/components/work-queue/marks";
import { focusableFrom, queueItems } from "@/components/work-queue/queue-items";

const rows = [
  { id: "a", group: "x" },
  { id: "b", group: "y" },
  { id: "c", group: "x" },
];
const rowId = ({ id }: { id: string }) => id;
const groupOf = ({ group }: { group: string }) => group;
const more = { label: "1 more", onOpen: () => undefined };

describe("items of a queue", () => {
  it("are the rows, where nothing is grouped", () => {
    expect(queueItems({ rows, rowId }).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
  it("stand under the head of their group, in the order of the groups", () => {
    const groups = [
      { id: "y", title: "Y" },
      { id: "x", title: "X", more },
    ];
    expect(queueItems({ rows, rowId, groups, groupOf }).map(({ id }) => id)).toEqual([
      "group:y",
      "b",
      "group:x",
      "a",
      "c",
      "more:x",
    ]);
  });
  it("pass the focus over heads, and stop at the ends", () => {
    const groups = [
      { id: "y", title: "Y" },
      { id: "x", title: "X" },
    ];
    const items = queueItems({ rows, rowId, groups, groupOf });
    expect(focusableFrom(items, 2, 1)).toBe(3);
    expect(focusableFrom(items, 2, -1)).toBe(1);
    expect(focusableFrom(items, 0, -1)).toBe(1);
    expect(focusableFrom(items, 99, 1)).toBe(4);
    expect(focusableFrom([], 0, 1)).toBe(-1);
  });
});

describe("marks", () => {
  it("come and go one by one", () => {
    const one = toggleMark(new Set(), "a");
    expect([...one]).toEqual(["a"]);
    expect([...toggleMark(one, "a")]).toEqual([]);
  });
  it("cover a range in either direction and keep what was marked", () => {
    const ids = ["a", "b", "c", "d", "e"];
    expect([...markRange(new Set(["e"]), ids, { from: "d", to: "b" })].sort()).toEqual(["b", "c", "d", "e"]);
  });
  it("fall back to one row when the beginning has left the list", () => {
    expect([...markRange(new Set(), ["a", "b"], { from: "gone", to: "b" })]).toEqual(["b"]);
  });
});

describe("columns", () => {
  it("become tracks that may shrink", () => {
    expect(tracksOf([{ width: "150px" }, { width: "2fr" }], "26px")).toBe("26px 150px minmax(64px, 2fr)");
  });
  it("know when the grid has to scroll sideways", () => {
    expect(leastWidth([{ width: "150px" }, { width: "1fr" }, { width: "1fr", kind: "money" }])).toBe(
      66 + 150 + 96 + 64,
    );
  });
});
