import { describe, expect, it } from "vitest";
import { atPlace, drawnHeight, placeOfRow, scrolledTo } from "@/components/work-queue/long-scroll";

const ROW = 28;
const view = 800;
const short = { total: 1_000 * ROW, view };
const long = { total: 4_000_000 * ROW, view };
const placeOf = ({ top, offset }: { readonly top: number; readonly offset: number }) => top + offset;

describe("scrolling a list that no browser can draw", () => {
  it("is plain scrolling while the list is short", () => {
    expect(drawnHeight(short)).toBe(28_000);
    expect(scrolledTo(short, { top: 0, offset: 0 }, 9_000)).toEqual({ top: 9_000, offset: 0 });
    expect(atPlace(short, 99_999)).toEqual({ top: 27_200, offset: 0 });
  });

  it("moves by as much as the wheel turned", () => {
    const before = atPlace(long, 50_000_000);
    const after = scrolledTo(long, before, before.top + 120);
    expect(placeOf(after) - placeOf(before)).toBe(120);
  });

  it("leaps by share: the middle of the bar is the middle of the list, its end the end", () => {
    const height = drawnHeight(long);
    const half = scrolledTo(long, { top: 0, offset: 0 }, (height - view) / 2);
    expect(Math.abs(placeOf(half) - (long.total - view) / 2)).toBeLessThanOrEqual(1);
    expect(placeOf(scrolledTo(long, { top: 0, offset: 0 }, height - view))).toBe(long.total - view);
  });

  it("shows any place, first and last row included, within what is drawn", () => {
    for (const place of [0, 1, 27_999_999, 60_000_000, long.total - view]) {
      const state = atPlace(long, place);
      expect(placeOf(state)).toBe(place);
      expect(state.top).toBeGreaterThanOrEqual(0);
      expect(state.top).toBeLessThanOrEqual(drawnHeight(long) - view);
    }
  });

  it("brings a row into view with the least movement", () => {
    expect(placeOfRow(short, 280, { from: 0, to: 28 })).toBe(0);
    expect(placeOfRow(short, 280, { from: 300, to: 328 })).toBe(280);
    expect(placeOfRow(short, 280, { from: 1_080, to: 1_108 })).toBe(308);
  });
});
