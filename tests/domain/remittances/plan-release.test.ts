import { describe, expect, it } from "vitest";
import { compareRemittances } from "@/domain/remittances/compare-remittances";
import { type CheckContent, type EqualPayments, planRelease } from "@/domain/remittances/plan-release";
import type { ClaimPayment } from "@/domain/remittances/remittance-advice";

const check = { payerIdentifier: "COBALT1", traceNumber: "T1" };
const paid = (number: string, amount: bigint, status = "1"): ClaimPayment => ({
  patientControlNumber: number,
  statusCode: status,
  chargeAmount: amount,
  paidAmount: amount,
  patientResponsibility: 0n,
  adjustments: [],
  remarkCodes: [],
  lines: [],
});
const of = (...claimPayments: ClaimPayment[]): CheckContent => ({ claimPayments, providerAdjustments: [] });
const withLoan = (content: CheckContent): CheckContent => ({
  ...content,
  providerAdjustments: [{ reasonCode: "WO", amount: 500n }],
});

/** What becomes of each payment: `new` or `repeat`, or why nothing does. */
function released(content: CheckContent, posted: CheckContent, equals?: EqualPayments) {
  const plan = planRelease(check, content, posted, equals);
  if (plan.kind === "refused") return plan.reason;
  return [...plan.paymentKeys, ...plan.adjustmentKeys].map((key) => (key === undefined ? "repeat" : "new"));
}
const [a, b] = [paid("A", 5_000n), paid("B", 7_000n)];

describe("IDEM-2 what of a remittance posts when part of its check is in the ledger", () => {
  it.each([
    ["nothing came before: all of it", of(a, b), of(), undefined, ["new", "new"]],
    ["a further part without equals: all of it", of(b), of(a), undefined, ["new"]],
    ["equal payments ask for a person's word", of(a, b), of(a), undefined, "equals-undecided"],
    ["told again with one more: only the one more", of(a, b), of(a), "repeats", ["repeat", "new"]],
    ["a further part with an equal payment: both", of(a, b), of(a), "further", ["new", "new"]],
    ["two equals after one: the second is new", of(a, a), of(a), "repeats", ["repeat", "new"]],
    ["told again whole: nothing is left to post", of(a, b), of(b, a), "repeats", "nothing-new"],
    [
      "the same claim with another amount: never twice",
      of(paid("A", 4_900n)),
      of(a),
      "further",
      "paid-otherwise",
    ],
    [
      "taken back first, then corrected: both",
      of(paid("A", -5_000n, "22"), paid("A", 4_900n)),
      of(a),
      "further",
      ["new", "new"],
    ],
    [
      "a provider adjustment told again posts once",
      withLoan(of(b)),
      withLoan(of(a)),
      "repeats",
      ["new", "repeat"],
    ],
    ["a second equal provider adjustment", withLoan(of(b)), withLoan(of(a)), "further", ["new", "new"]],
  ] as const)("%s", (_case, content, posted, equals, expected) => {
    expect(released(content, posted, equals)).toEqual(expected);
  });

  it("never gives a key that is taken", () => {
    const keys = (content: CheckContent, posted: CheckContent, equals?: EqualPayments) => {
      const plan = planRelease(check, content, posted, equals);
      return plan.kind === "open" ? plan.paymentKeys.filter((key) => key !== undefined) : [];
    };
    const first = keys(of(a), of());
    expect([...first, ...keys(of(a), of(a), "further"), ...keys(of(a, a, a), of(a, a), "repeats")]).toEqual(
      [1, 2, 3].map((at) => `${first[0]?.slice(0, -2)}|${at}`),
    );
  });

  it("names the claims that the check paid otherwise", () => {
    const plan = planRelease(check, of(paid("A", 1n), paid("B", 1n)), of(a), "repeats");
    expect(plan).toMatchObject({ reason: "paid-otherwise", claims: ["A"] });
  });
});

it("compares two remittances of a check claim by claim", () => {
  const line = {
    procedureCode: "99213",
    modifiers: [],
    units: 1,
    chargeAmount: 7_000n,
    paidAmount: 7_000n,
    adjustments: [],
    remarkCodes: [],
  };
  const here = of(a, { ...b, lines: [line] }, paid("C", 100n));
  const there = of(b, paid("A", 5_001n), paid("D", 0n));
  expect(
    compareRemittances(check, here, there).map((row) => [
      row.patientControlNumber,
      row.here,
      row.there,
      row.kind,
    ]),
  ).toEqual([
    ["A", 5_000n, 5_001n, "differs"],
    ["B", 7_000n, 7_000n, "differs"],
    ["C", 100n, undefined, "only-here"],
    ["D", undefined, 0n, "only-there"],
  ]);
  expect(compareRemittances(check, of(a, a), of(a, a)).map(({ kind }) => kind)).toEqual(["same"]);
  expect(compareRemittances(check, of(a, a), of(a)).map(({ kind }) => kind)).toEqual(["differs"]);
});
