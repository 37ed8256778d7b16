import { expect, it } from "vitest";
import { nextCell } from "@/features/encoder/next-cell";

const FILLED = [
  [true, false, true],
  [false, false, false],
  [false, true, true],
];

it.each([
  ["right, over an empty cell", [0, 0], [0, 1], [0, 2]],
  ["right, on to the next row that has a code", [0, 2], [0, 1], [2, 1]],
  ["right, at the end nowhere", [2, 2], [0, 1], undefined],
  ["left, back to the row before", [2, 1], [0, -1], [0, 2]],
  ["down, over an empty row to the nearest column", [0, 0], [1, 0], [2, 1]],
  ["down, in the own column", [0, 2], [1, 0], [2, 2]],
  ["up", [2, 1], [-1, 0], [0, 0]],
  ["up, at the top nowhere", [0, 0], [-1, 0], undefined],
] as const)("C5: %s", (_what, from, step, to) => {
  expect(nextCell(FILLED, from, step)).toEqual(to);
});
