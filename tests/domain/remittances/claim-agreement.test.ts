import { describe, expect, it } from "vitest";
import {
  agreementsOf,
  type ClaimToCompare,
  compareAgreements,
  differByOneSign,
  type UnplacedPayment,
} from "../../../src/domain/remittances/claim-agreement";

const payment: UnplacedPayment = {
  patientControlNumber: "OP00000389",
  chargeAmount: 17_900n,
  lastName: "GARRICK",
  procedureCodes: ["99213", "20610"],
};
const claim: ClaimToCompare = {
  patientControlNumber: "FP00000389",
  totalCharge: 17_900n,
  lastName: "Garrick",
  procedureCodes: ["20610", "99213"],
  status: "accepted",
};

describe("what speaks for a claim", () => {
  it("is named, strongest first", () => {
    expect(
      agreementsOf({ ...payment, payerControlNumber: "ICN1" }, { ...claim, payerControlNumber: "ICN1" }),
    ).toEqual([
      "payer's number",
      "number but for one sign",
      "charge",
      "name",
      "procedures",
      "awaits payment",
    ]);
  });

  it("is not what neither of them states", () => {
    const silent = { patientControlNumber: "X", chargeAmount: 1n, procedureCodes: [] };
    expect(agreementsOf(silent, { ...claim, procedureCodes: [], lastName: "", status: "paid" })).toEqual([]);
  });

  it("takes the charge of money taken back for what it was", () => {
    expect(agreementsOf({ ...payment, chargeAmount: -17_900n }, claim)).toContain("charge");
  });
});

describe("between two claims of one patient with one charge", () => {
  const mistyped = agreementsOf(payment, claim);
  const other = agreementsOf(payment, { ...claim, patientControlNumber: "FP00000290" });
  const paidBefore = agreementsOf(payment, { ...claim, patientControlNumber: "FP00000290", status: "paid" });

  it.each([
    ["the one whose number was mistyped comes first", mistyped, other],
    ["the one that awaits payment comes before the one that has it", other, paidBefore],
    [
      "a number outweighs everything below it",
      ["number but for one sign"],
      ["charge", "name", "procedures", "awaits payment"],
    ],
  ])("%s", (_what, stronger, weaker) => {
    expect(compareAgreements(stronger, weaker)).toBeLessThan(0);
    expect(compareAgreements(weaker, stronger)).toBeGreaterThan(0);
    expect(compareAgreements(stronger, [...stronger])).toBe(0);
  });
});

describe("one sign", () => {
  it.each([
    ["typed wrong", "FP00000389", "OP00000389"],
    ["left out", "FP0000389", "FP00000389"],
    ["added at the end", "FP000003890", "FP00000389"],
    ["exchanged with its neighbor", "FP00000398", "FP00000389"],
  ])("%s", (_what, one, other) => {
    expect(differByOneSign(one, other)).toBe(true);
    expect(differByOneSign(other, one)).toBe(true);
  });

  it.each([
    ["the same number", "FP00000389", "FP00000389"],
    ["two signs typed wrong", "OP00000388", "FP00000389"],
    ["two signs left out", "FP000389", "FP00000389"],
    ["neighbors that are no exchange", "FP00000390", "FP00000389"],
  ])("not %s", (_what, one, other) => {
    expect(differByOneSign(one, other)).toBe(false);
  });
});
