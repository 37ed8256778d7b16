import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../src/components/look/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
function ratio(name: string, ground: string, theme: "light" | "dark"): number {
  const [one, other] = [tokens.get(name), tokens.get(ground)];
  if (!one || !other) throw new Error(`tokens.css has no ${name} or ${ground}`);
  return contrast(one[theme], other[theme]);
}

const THEMES = ["light", "dark"] as const;
const TEXT = ["ink", "quiet", "accent", "stop", "care", "done"];
const GROUNDS = ["canvas", "surface", "selected", "evidence"];

describe("colors of the tokens", () => {
  it("measures black on white as 21 : 1", () => expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5));

  it("are all there in both themes", () => {
    expect([...tokens.keys()].sort()).toEqual(
      [...TEXT, ...GROUNDS, "edge", "line", "on-accent", "bar"].sort(),
    );
  });

  for (const theme of THEMES) {
    for (const ground of GROUNDS) {
      it.each(TEXT)(`%s is text on ${ground}, ${theme}: at least 4.5 : 1`, (name) => {
        expect(ratio(name, ground, theme)).toBeGreaterThanOrEqual(4.5);
      });
    }
    it.each(["canvas", "surface", "selected"])(
      `edge shows a control on %s, ${theme}: at least 3 : 1`,
      (ground) => {
        expect(ratio("edge", ground, theme)).toBeGreaterThanOrEqual(3);
      },
    );
    it(`primary button, ${theme}: at least 4.5 : 1`, () => {
      expect(ratio("on-accent", "accent", theme)).toBeGreaterThanOrEqual(4.5);
    });
    it(`bars of charts on surface, ${theme}: at least 3 : 1`, () => {
      expect(ratio("bar", "surface", theme)).toBeGreaterThanOrEqual(3);
    });
  }
});
