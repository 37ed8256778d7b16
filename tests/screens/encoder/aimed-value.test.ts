import { expect, it } from "vitest";
import { aimedFirst, isAim } from "@/features/encoder/aimed-value";

const VALUES = [
  { code: "N", label: "Lower Leg Muscle" },
  { code: "Q", label: "Lower Leg Tendon" },
];

it("C6: the value looked for stands first where it is open, and else nothing moves", () => {
  expect(aimedFirst(VALUES, "lower leg tendon").map(({ code }) => code)).toEqual(["Q", "N"]);
  expect(aimedFirst(VALUES, "Heart")).toBe(VALUES);
  expect(aimedFirst(VALUES, null)).toBe(VALUES);
});

it("C6: it is found by choosing it, not by going back or choosing another", () => {
  const step = { prefix: "0LQ", open: { values: VALUES } };
  expect(isAim(step, "0LQQ", "Lower Leg Tendon")).toBe(true);
  expect(isAim(step, "0LQN", "Lower Leg Tendon")).toBe(false);
  expect(isAim(step, "0L", "Lower Leg Tendon")).toBe(false);
  expect(isAim({ prefix: "0LQQ0ZZ" }, "0LQQ0Z", "Lower Leg Tendon")).toBe(false);
});
