import { expect, it } from "vitest";
import { meaningOf } from "@/domain/submissions/element-meaning";

it("says what a code means where we hold its list", () => {
  expect(meaningOf("STC", "01-1", "A7")).toBe("Rejected, something is not valid");
  expect(meaningOf("STC", "01-2", "164")).toBe("Member number of the party named");
  expect(meaningOf("TA1", "05", "025")).toBe("The interchange control number was used before");
  expect(meaningOf("CLM", "05-3", "7")).toBe("Replacement");
  expect(meaningOf("CLM", "01", "FP1")).toBeUndefined();
  expect(meaningOf("STC", "01-1", "Z9")).toBeUndefined();
});
