import fc from "fast-check";
import { expect, it } from "vitest";
import { postingKeys } from "@/domain/remittances/posting-key";
import { balancedRemittance } from "../../factories/build-remittance";

const sorted = (keys: readonly string[]) => [...keys].sort();

it("IDEM-2 gives a re-ordered remittance the same keys", () => {
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
      };
      expect(sorted(postingKeys(reordered))).toEqual(sorted(postingKeys(advice)));
    }),
  );
});

it("IDEM-2 gives a split remittance the same keys", () => {
  fc.assert(
    fc.property(balancedRemittance, fc.nat(), (advice, at) => {
      const cut = at % (advice.claimPayments.length + 1);
      const parts = [advice.claimPayments.slice(0, cut), advice.claimPayments.slice(cut)];
      const keys = parts.flatMap((claimPayments) => postingKeys({ ...advice, claimPayments }));
      expect(sorted(keys)).toEqual(sorted(postingKeys(advice)));
    }),
  );
});

it("tells two equal payments of one claim apart, and changed content from both", () => {
  fc.assert(
    fc.property(balancedRemittance, (advice) => {
      const [first] = advice.claimPayments;
      if (!first) throw new Error("at least one claim payment");
      const changed = { ...first, paidAmount: first.paidAmount + 1n };
      const keys = postingKeys({ ...advice, claimPayments: [first, first, changed] });
      expect(new Set(keys).size).toBe(3);
    }),
  );
});
