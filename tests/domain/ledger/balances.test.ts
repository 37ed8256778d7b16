import fc from "fast-check";
import { expect, it } from "vitest";
import { balanceOf } from "@/domain/ledger/balances";
import { ACCOUNTS, move } from "@/domain/ledger/entry";

it("shows a line that was paid, adjusted and left to the patient", () => {
  const entries = [
    ...move("insurance-receivable", "patient-service-revenue", 21_200n),
    ...move("cash", "insurance-receivable", 13_820n),
    ...move("contractual-adjustment", "insurance-receivable", 4_880n),
    ...move("patient-receivable", "insurance-receivable", 2_500n),
  ];
  expect(balanceOf(entries)).toEqual({
    charged: 21_200n,
    paid: 13_820n,
    adjusted: 4_880n,
    patient: 2_500n,
    insurance: 0n,
  });
});

it("always adds up: charged = paid + adjusted + patient + insurance (MON-3)", () => {
  const account = fc.constantFrom(...ACCOUNTS);
  const movement = fc
    .tuple(account, account, fc.bigInt({ min: -100_000n, max: 100_000n }))
    .map(([debit, credit, amount]) => move(debit, credit, amount));
  fc.assert(
    fc.property(fc.array(movement), (movements) => {
      const { charged, paid, adjusted, patient, insurance } = balanceOf(movements.flat());
      expect(paid + adjusted + patient + insurance).toBe(charged);
    }),
  );
});
