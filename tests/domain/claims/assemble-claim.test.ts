import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assembleClaims,
  type ChargeToBill,
  type EncounterToBill,
  MAX_DIAGNOSES,
  MAX_SERVICE_LINES,
} from "@/domain/claims/assemble-claim";
import { sumCents } from "@/domain/shared/money";
import { buildParties, day } from "../../factories/build-claim";

const charge = (patch: Partial<ChargeToBill> = {}): ChargeToBill => ({
  lineNumber: 1,
  serviceDate: day("2026-03-02"),
  procedureCode: "99213",
  modifiers: [],
  units: 1,
  chargeAmount: 14_500n,
  diagnosisPointers: [1],
  ...patch,
});
const encounter = (patch: Partial<EncounterToBill> = {}): EncounterToBill => ({
  type: "professional",
  placeOfService: "11",
  parties: buildParties(),
  diagnosisCodes: ["E119", "I10"],
  charges: [charge()],
  ...patch,
});
const claimsOf = (input: EncounterToBill) => {
  const assembly = assembleClaims(input);
  if (assembly.kind !== "assembled") throw new Error("expected claims");
  return assembly.claims;
};

describe("one claim", () => {
  it("carries diagnoses in coded order and lines as they were charged", () => {
    const [claim, ...others] = claimsOf(
      encounter({ charges: [charge({ diagnosisPointers: [2, 1], modifiers: ["25"] })] }),
    );
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      diagnosisCodes: ["E119", "I10"],
      totalCharge: 14_500n,
      serviceLines: [{ lineNumber: 1, diagnosisPointers: [2, 1], modifiers: ["25"] }],
    });
  });

  it("keeps a diagnosis that no line points to", () => {
    expect(claimsOf(encounter())[0]?.diagnosisCodes).toEqual(["E119", "I10"]);
  });

  it("lets a pointer to nothing point to nothing, for an edit to find", () => {
    const [claim] = claimsOf(encounter({ charges: [charge({ diagnosisPointers: [1, 7] })] }));
    expect(claim?.serviceLines[0]?.diagnosisPointers).toEqual([1, 3]);
  });
});

describe("what is missing", () => {
  it("is named all at once, and no claim is made", () => {
    const { parties: _parties, placeOfService: _place, ...rest } = encounter();
    const unpriced = charge({ lineNumber: 4 });
    const { chargeAmount: _price, ...withoutPrice } = unpriced;
    const assembly = assembleClaims({ ...rest, charges: [withoutPrice] });
    expect(assembly.kind === "incomplete" && assembly.problems.map(({ code }) => code)).toEqual([
      "parties-missing",
      "place-missing",
      "price-missing",
    ]);
  });

  it("includes a visit without any charge", () => {
    expect(assembleClaims(encounter({ charges: [] }))).toMatchObject({
      kind: "incomplete",
      problems: [{ code: "no-charges" }],
    });
  });
});

const manyCharges = fc
  .record({
    diagnoses: fc.integer({ min: 1, max: 30 }),
    charges: fc.array(
      fc.record({
        amount: fc.bigInt({ min: 1n, max: 500_000n }),
        pointers: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 120 },
    ),
  })
  .map(({ diagnoses, charges }) =>
    encounter({
      diagnosisCodes: Array.from({ length: diagnoses }, (_, at) => `A${at + 10}`),
      charges: charges.map(({ amount, pointers }, at) =>
        charge({
          lineNumber: at + 1,
          procedureCode: String(10_000 + at),
          chargeAmount: amount,
          diagnosisPointers: pointers.map((pointer) => ((pointer - 1) % diagnoses) + 1),
        }),
      ),
    }),
  );

describe("splitting (B3)", () => {
  it("keeps the sum: the parts are the charges, each exactly once and in order", () => {
    fc.assert(
      fc.property(manyCharges, (input) => {
        const claims = claimsOf(input);
        expect(sumCents(claims.map(({ totalCharge }) => totalCharge))).toBe(
          sumCents(input.charges.map(({ chargeAmount }) => chargeAmount ?? 0n)),
        );
        expect(claims.flatMap(({ serviceLines }) => serviceLines.map((line) => line.procedureCode))).toEqual(
          input.charges.map(({ procedureCode }) => procedureCode),
        );
      }),
    );
  });

  it("fits every part: at most fifty lines numbered from one, at most twelve diagnoses", () => {
    fc.assert(
      fc.property(manyCharges, (input) => {
        for (const { serviceLines, diagnosisCodes } of claimsOf(input)) {
          expect(serviceLines.length).toBeLessThanOrEqual(MAX_SERVICE_LINES);
          expect(diagnosisCodes.length).toBeLessThanOrEqual(MAX_DIAGNOSES);
          expect(serviceLines.map(({ lineNumber }) => lineNumber)).toEqual(
            serviceLines.map((_, at) => at + 1),
          );
        }
      }),
    );
  });

  it("lets every line point to the diagnoses it was coded with, in the same order", () => {
    fc.assert(
      fc.property(manyCharges, (input) => {
        const coded = input.charges.map(({ diagnosisPointers }) =>
          diagnosisPointers.map((pointer) => input.diagnosisCodes[pointer - 1]),
        );
        const billed = claimsOf(input).flatMap(({ serviceLines, diagnosisCodes }) =>
          serviceLines.map(({ diagnosisPointers }) => diagnosisPointers.map((at) => diagnosisCodes[at - 1])),
        );
        expect(billed).toEqual(coded);
      }),
    );
  });

  it("makes one claim where one has room", () => {
    const fifty = Array.from({ length: 50 }, (_, at) => charge({ lineNumber: at + 1 }));
    expect(claimsOf(encounter({ charges: fifty }))).toHaveLength(1);
    expect(claimsOf(encounter({ charges: [...fifty, charge({ lineNumber: 51 })] }))).toHaveLength(2);
  });
});
