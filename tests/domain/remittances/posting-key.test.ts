import fc from "fast-check";
import { expect, it } from "vitest";
import { contentText } from "@/domain/remittances/compare-remittances";
import { countEquals, occurrenceKeys, paymentContent } from "@/domain/remittances/posting-key";
import type { ClaimPayment, RemittanceAdvice } from "@/domain/remittances/remittance-advice";
import { balancedRemittance } from "../../factories/build-remittance";

const contents = (advice: RemittanceAdvice, payments: readonly ClaimPayment[] = advice.claimPayments) =>
  payments.map((payment) => paymentContent(advice, payment));
const sorted = (keys: readonly string[]) => [...keys].sort();

it("IDEM-2 gives a re-ordered remittance the same keys, and says that it says the same", () => {
  fc.assert(
    fc.property(balancedRemittance, (advice) => {
      const reordered = {
        ...advice,
        claimPayments: [...advice.claimPayments].reverse().map((payment) => ({
          ...payment,
          lines: [...payment.lines]
            .reverse()
            .map((line) => ({ ...line, adjustments: [...line.adjustments].reverse() })),
        })),
        providerAdjustments: [...advice.providerAdjustments].reverse(),
      };
      expect(sorted(occurrenceKeys(contents(reordered)))).toEqual(sorted(occurrenceKeys(contents(advice))));
      expect(contentText(reordered, reordered)).toBe(contentText(advice, advice));
    }),
  );
});

it("IDEM-2 gives a split remittance the same keys, equal payments in both parts included", () => {
  fc.assert(
    fc.property(balancedRemittance, fc.nat(), (advice, at) => {
      // Every payment twice, so that the parts share equals.
      const payments = [...advice.claimPayments, ...advice.claimPayments];
      const cut = at % (payments.length + 1);
      const first = contents(advice, payments.slice(0, cut));
      const second = contents(advice, payments.slice(cut));
      const keys = [...occurrenceKeys(first), ...occurrenceKeys(second, countEquals(first))];
      expect(sorted(keys)).toEqual(sorted(occurrenceKeys(contents(advice, payments))));
      expect(new Set(keys).size).toBe(payments.length);
    }),
  );
});

it("tells two equal payments of one claim apart, and changed content from both", () => {
  fc.assert(
    fc.property(balancedRemittance, (advice) => {
      const [first] = advice.claimPayments;
      if (!first) throw new Error("at least one claim payment");
      const changed = { ...first, paidAmount: first.paidAmount + 1n };
      const keys = occurrenceKeys(contents(advice, [first, first, changed]));
      expect(new Set(keys).size).toBe(3);
    }),
  );
});
