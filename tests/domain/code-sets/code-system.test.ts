import fc from "fast-check";
import { expect, test } from "vitest";
import { compactCode, displayCode } from "@/domain/code-sets/code-format";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";

test("C1: a procedure code's set follows from its shape", () => {
  expect(["99213", "0001F", "0042T", "0001U", "G0439", "j3301", "D0120"].map(procedureCodeSystem)).toEqual([
    "cpt",
    "cpt",
    "cpt",
    "cpt",
    "hcpcs",
    "hcpcs",
    "cdt",
  ]);
  expect(["9921", "E11.9", "992133", "", "LT"].map(procedureCodeSystem)).toEqual(Array(5).fill(undefined));
});

test("C1: display and compact forms lead to each other for every carried code", () => {
  const codes = starterReleases().flatMap(({ system, entries }) =>
    entries.map(({ code }) => ({ system, code })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...codes), ({ system, code }) => {
      expect(displayCode(system, compactCode(code))).toBe(code);
      expect(displayCode(system, code.toLowerCase())).toBe(code);
    }),
  );
});
