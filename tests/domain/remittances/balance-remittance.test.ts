import fc from "fast-check";
import { expect, it } from "vitest";
import { balanceRemittance } from "@/domain/remittances/balance-remittance";
import { balancedRemittance } from "../../factories/build-remittance";

const offBy = fc.bigInt({ min: -500n, max: 500n }).filter((cents) => cents !== 0n);

it("MON-4 proves a remittance whose three levels agree", () => {
  fc.assert(
    fc.property(balancedRemittance, (advice) => {
      expect(balanceRemittance(advice).imbalances).toEqual([]);
    }),
  );
});

it("MON-4 finds a check that is off by any amount, a cent included", () => {
  fc.assert(
    fc.property(balancedRemittance, offBy, (advice, error) => {
      const proof = balanceRemittance({ ...advice, amount: advice.amount + error });
      expect(proof.imbalances).toMatchObject([{ level: "transaction", at: "T1" }]);
    }),
  );
});

it("MON-4 finds a line that is off and names its claim and position", () => {
  fc.assert(
    fc.property(balancedRemittance, offBy, (advice, error) => {
      const [first, ...rest] = advice.claimPayments;
      if (!first) throw new Error("at least one claim payment");
      const [line, ...lines] = first.lines;
      if (!line) throw new Error("at least one line");
      const damaged = { ...first, lines: [{ ...line, paidAmount: line.paidAmount + error }, ...lines] };
      const proof = balanceRemittance({ ...advice, claimPayments: [damaged, ...rest] });
      expect(proof.imbalances).toMatchObject([
        { level: "line", at: `${first.patientControlNumber}, line 1` },
      ]);
    }),
  );
});

it("MON-4 finds a claim whose charge is not the sum of its lines", () => {
  fc.assert(
    fc.property(balancedRemittance, offBy, (advice, error) => {
      const [first, ...rest] = advice.claimPayments;
      if (!first) throw new Error("at least one claim payment");
      const damaged = { ...first, chargeAmount: first.chargeAmount + error };
      const levels = balanceRemittance({ ...advice, claimPayments: [damaged, ...rest] }).imbalances.map(
        (i) => i.level,
      );
      expect(levels).toContain("claim");
    }),
  );
});
