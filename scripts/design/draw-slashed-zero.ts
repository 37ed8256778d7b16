// The published subset of Inter has lost its slashed zero, which keeps 0 and O apart in ids and codes.
// This draws it: Inter's tabular zero in the two weights of the product, with a slash (SIL Open Font License 1.1).
// Run: node --import ./scripts/resolve-aliases.mjs scripts/design/draw-slashed-zero.ts
import { writeFileSync } from "node:fs";
import type { Contour } from "./true-type";
import { writeTrueType } from "./true-type";

type Pair = readonly [x: number, y: number];
interface Box {
  readonly x: Pair;
  readonly y: Pair;
}

/** Inter's tabular zero at weight 400, on- and off-curve points in turn, in 1/2048 em. */
const OUTER: readonly Pair[] = [
  [664, -20],
  [498, -20],
  [381, 70],
  [264, 160],
  [203, 331],
  [142, 502],
  [142, 744],
  [142, 986],
  [204, 1157],
  [266, 1328],
  [383, 1419],
  [499, 1510],
  [664, 1510],
  [829, 1510],
  [946, 1419],
  [1063, 1328],
  [1125, 1157],
  [1186, 986],
  [1186, 744],
  [1186, 502],
  [1125, 331],
  [1064, 160],
  [948, 70],
  [831, -20],
];
const INNER: readonly Pair[] = [
  [664, 146],
  [773, 146],
  [849, 217],
  [925, 287],
  [965, 421],
  [1004, 555],
  [1004, 744],
  [1004, 935],
  [965, 1069],
  [925, 1203],
  [849, 1274],
  [773, 1345],
  [664, 1345],
  [555, 1345],
  [479, 1274],
  [403, 1203],
  [364, 1069],
  [324, 935],
  [324, 744],
  [324, 555],
  [364, 421],
  [403, 287],
  [479, 217],
  [555, 146],
];
const OUTER_400: Box = { x: [142, 1186], y: [-20, 1510] };
const INNER_400: Box = { x: [324, 1004], y: [146, 1345] };

interface Weight {
  readonly weight: number;
  readonly advance: number;
  readonly outer: Box;
  readonly inner: Box;
  readonly slash: number;
}

/** Measured on Inter itself; the slash is a little lighter than the stems. */
const WEIGHTS: readonly Weight[] = [
  { weight: 400, advance: 1328, outer: OUTER_400, inner: INNER_400, slash: 128 },
  {
    weight: 600,
    advance: 1325,
    outer: { x: [109, 1216], y: [-20, 1510] },
    inner: { x: [371, 954], y: [205, 1287] },
    slash: 172,
  },
];

const between = (value: number, [from, to]: Pair, [low, high]: Pair): number =>
  Math.round(low + ((value - from) / (to - from)) * (high - low));

const fitted = (points: readonly Pair[], from: Box, to: Box): Contour =>
  points.map(([x, y], at) => ({
    x: between(x, from.x, to.x),
    y: between(y, from.y, to.y),
    on: at % 2 === 0,
  }));

const middle = ([low, high]: Pair): number => (low + high) / 2;

/** A bar from the middle of the lower left stroke to the middle of the upper right one. */
function slashOf({ outer, inner, slash }: Weight): Contour {
  const reach = {
    x: (outer.x[1] + inner.x[1]) / 2 - middle(outer.x),
    y: (outer.y[1] + inner.y[1]) / 2 - middle(outer.y),
  };
  const [dx, dy] = [reach.x * Math.cos(0.82), reach.y * Math.sin(0.82)];
  const long = Math.hypot(dx, dy);
  const [nx, ny] = [(-dy / long) * (slash / 2), (dx / long) * (slash / 2)];
  const at = (x: number, y: number) => ({
    x: Math.round(middle(outer.x) + x),
    y: Math.round(middle(outer.y) + y),
    on: true,
  });
  return [at(-dx + nx, -dy + ny), at(dx + nx, dy + ny), at(dx - nx, dy - ny), at(-dx - nx, -dy - ny)];
}

for (const weight of WEIGHTS) {
  const font = writeTrueType({
    family: "FirstPass Slashed Zero",
    codePoint: 0x30,
    unitsPerEm: 2048,
    ascent: 1984,
    descent: -494,
    contours: [
      fitted(OUTER, OUTER_400, weight.outer),
      fitted(INNER, INNER_400, weight.inner),
      slashOf(weight),
    ],
    ...weight,
  });
  writeFileSync(
    new URL(`../../src/components/look/fonts/slashed-zero-${weight.weight}.ttf`, import.meta.url),
    font,
  );
}
