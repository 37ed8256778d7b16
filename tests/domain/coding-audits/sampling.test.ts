import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalFrame, drawSample } from "@/domain/coding-audits/sampling";

const frame = Array.from({ length: 40 }, (_unused, index) => `encounter-${String(index).padStart(2, "0")}`);

it("draws the identical sample again, whatever order the frame comes in", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(frame, { minLength: 40 }), fc.string(), (shuffled, seed) => {
      expect(drawSample(shuffled, seed, 10)).toEqual(drawSample(frame, seed, 10));
    }),
  );
});

it("draws distinct units of the frame, exactly as many as asked", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 40 }), (seed, size) => {
      const sample = drawSample(frame, seed, size);
      expect(new Set(sample).size).toBe(size);
      expect(sample.every((id) => frame.includes(id))).toBe(true);
    }),
  );
});

it("treats every unit alike: over many seeds each is drawn about equally often", () => {
  const draws = new Map(frame.map((id) => [id, 0]));
  for (let seed = 0; seed < 4000; seed += 1)
    for (const id of drawSample(frame, `seed ${seed}`, 10)) draws.set(id, (draws.get(id) ?? 0) + 1);
  // Binomial with n = 4000, p = 1/4: mean 1000, standard deviation 27.4; five deviations either way.
  for (const count of draws.values()) expect(Math.abs(count - 1000)).toBeLessThan(137);
});

it("refuses a sample larger than its frame", () => {
  expect(() => drawSample(frame, "s", 41)).toThrow("cannot draw 41 of 40");
});

it("counts a unit once, however often the frame names it", () => {
  expect(canonicalFrame(["b", "a", "b"])).toEqual(["a", "b"]);
});
