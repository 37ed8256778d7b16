import fc from "fast-check";
import { expect, it } from "vitest";
import { isProcedure } from "@/domain/code-sets/check/is-procedure";
import { readTypedCodes } from "@/domain/code-sets/check/read-typed-codes";
import { day } from "../../../factories/build-claim";
import { codes } from "../../claim-edits/edit-table";

const BOOK = codes([
  { system: "icd10cm", code: "E11.22" },
  { system: "icd10cm", code: "D18.01" },
  { system: "icd10cm", code: "S06.0X0A" },
  { system: "icd10pcs", code: "0DTJ4ZZ" },
  { system: "hcpcs", code: "E0143" },
]);
const read = (text: string) => readTypedCodes(text, (code) => isProcedure(code, BOOK, day("2026-01-15")));

it("C7: without a dot the book that knows the code says what it is", () => {
  expect(read("E1122 E0143 E9999 D1801 D0120 s060x0a 0DTJ4ZZ S060X0B")).toEqual({
    diagnoses: ["E1122", "D1801", "S060X0A", "S060X0B"].map((code) => ({ code })),
    services: ["E0143", "E9999", "D0120", "0DTJ4ZZ"].map((code) => ({ code })),
    unread: [],
  });
});

it("C7: reads codes as they are typed, in sequence, told apart by their shape", () => {
  expect(read("e11.22, N18.31\nG0439 99213-25-59; J3301x4")).toEqual({
    diagnoses: [{ code: "E11.22" }, { code: "N18.31" }],
    services: [{ code: "G0439" }, { code: "99213", modifiers: ["25", "59"] }, { code: "J3301", units: 4 }],
    unread: [],
  });
});

it("C7: reads present on admission behind a diagnosis", () => {
  expect(read("I50.9/Y S52.501A:n").diagnoses).toEqual([
    { code: "I50.9", presentOnAdmission: "Y" },
    { code: "S52.501A", presentOnAdmission: "N" },
  ]);
});

it("C7: a placeholder X is part of its code, not a count", () => {
  expect(read("T78.1XXA T36.0X1A").diagnoses).toEqual([{ code: "T78.1XXA" }, { code: "T36.0X1A" }]);
});

it("C7: names what is no code", () => {
  expect(read("E11.22 and -- !").unread).toEqual(["AND", "--", "!"]);
});

it("C7: never fails, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { diagnoses, services, unread } = read(text);
      expect(diagnoses.length + services.length + unread.length).toBe(
        text
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean).length,
      );
    }),
  );
});
