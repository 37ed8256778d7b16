import fc from "fast-check";
import { expect, it } from "vitest";
import { readTypedCodes } from "@/domain/code-sets/check/read-typed-codes";

it("C7: reads codes as they are typed, in sequence, told apart by their shape", () => {
  expect(readTypedCodes("e11.22, N18.31\nG0439 99213-25-59; J3301x4")).toEqual({
    diagnoses: [{ code: "E11.22" }, { code: "N18.31" }],
    services: [{ code: "G0439" }, { code: "99213", modifiers: ["25", "59"] }, { code: "J3301", units: 4 }],
    unread: [],
  });
});

it("C7: reads present on admission behind a diagnosis", () => {
  expect(readTypedCodes("I50.9/Y S52.501A:n").diagnoses).toEqual([
    { code: "I50.9", presentOnAdmission: "Y" },
    { code: "S52.501A", presentOnAdmission: "N" },
  ]);
});

it("C7: a placeholder X is part of its code, not a count", () => {
  expect(readTypedCodes("T78.1XXA T36.0X1A").diagnoses).toEqual([{ code: "T78.1XXA" }, { code: "T36.0X1A" }]);
});

it("C7: names what is no code", () => {
  expect(readTypedCodes("E11.22 and -- !").unread).toEqual(["AND", "--", "!"]);
});

it("C7: never fails, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { diagnoses, services, unread } = readTypedCodes(text);
      expect(diagnoses.length + services.length + unread.length).toBe(
        text
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean).length,
      );
    }),
  );
});
