import { describe, expect, it } from "vitest";
import { axisSteps } from "@/components/chart/axis-steps";
import { spreadLabels } from "@/components/chart/spread-labels";

describe("axes", () => {
  it.each([
    [8, 12.5, [8, 9, 10, 11, 12, 13]],
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0.2, 0.9, [0.2, 0.4, 0.6, 0.8, 1]],
  ])("from %s to %s have round steps that cover both", (low, high, steps) => {
    expect(axisSteps(low, high)).toEqual(steps);
  });
  it("survive a single value", () => {
    const steps = axisSteps(5, 5);
    expect(steps[0]).toBeLessThanOrEqual(5);
    expect(steps.at(-1)).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeGreaterThan(1);
  });
});

describe("labels at line ends", () => {
  it("stay where they want when there is room", () =>
    expect(spreadLabels([10, 80, 40], 15)).toEqual([10, 80, 40]));
  it("move apart in their order", () => expect(spreadLabels([42, 40, 41], 15)).toEqual([70, 40, 55]));
});
