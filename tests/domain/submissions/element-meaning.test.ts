import { describe, expect, it } from "vitest";
import { isPersonal, meaningOf } from "@/domain/submissions/element-meaning";

describe("covers what identifies a person, and nothing else", () => {
  it.each([
    [{ loop: "2010BA", segmentId: "NM1", entity: "IL" }, ["03", "04", "05", "09"], ["01", "02", "08"]],
    [{ loop: "2010CA", segmentId: "DMG", entity: undefined }, ["02", "03"], ["01"]],
    [{ loop: "2010BA", segmentId: "N4", entity: undefined }, ["01", "02", "03"], []],
    [{ loop: "2100", segmentId: "NM1", entity: "QC" }, ["03", "09"], ["01"]],
    [{ loop: "2010AA", segmentId: "NM1", entity: "85" }, [], ["03", "09"]],
    [{ loop: "2010AA", segmentId: "N3", entity: undefined }, [], ["01"]],
    [{ loop: "2300", segmentId: "CLM", entity: undefined }, [], ["01", "02", "05-3"]],
  ] as const)("%o", (context, personal, open) => {
    expect(personal.map((position) => isPersonal(context, position))).toEqual(personal.map(() => true));
    expect(open.map((position) => isPersonal(context, position))).toEqual(open.map(() => false));
  });
});

it("says what a code means where we hold its list", () => {
  expect(meaningOf("STC", "01-1", "A7")).toBe("Rejected, something is not valid");
  expect(meaningOf("STC", "01-2", "164")).toBe("Member number of the party named");
  expect(meaningOf("TA1", "05", "025")).toBe("The interchange control number was used before");
  expect(meaningOf("CLM", "05-3", "7")).toBe("Replacement");
  expect(meaningOf("CLM", "01", "FP1")).toBeUndefined();
  expect(meaningOf("STC", "01-1", "Z9")).toBeUndefined();
});
