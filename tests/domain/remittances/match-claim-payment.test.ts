import { expect, it } from "vitest";
import { type MatchCandidate, matchClaimPayment } from "@/domain/remittances/match-claim-payment";
import type { ClaimPayment } from "@/domain/remittances/remittance-advice";
import { calendarDate } from "@/domain/shared/calendar-date";

const claim: MatchCandidate = {
  claimId: "claim-1",
  patientControlNumber: "FP00000001",
  payerControlNumber: "ICN1",
  payerIdentifier: "COBALT1",
  totalCharge: 30_000n,
  wasSubmitted: true,
  lines: [
    {
      serviceLineId: "line-1",
      lineControlNumber: "FP1L1",
      procedureCode: "99213",
      modifiers: ["25"],
      serviceDate: calendarDate("2026-03-02"),
      chargeAmount: 10_000n,
    },
    {
      serviceLineId: "line-2",
      lineControlNumber: "FP1L2",
      procedureCode: "20610",
      modifiers: ["RT"],
      serviceDate: calendarDate("2026-03-02"),
      chargeAmount: 20_000n,
    },
  ],
};
const line = (
  lineControlNumber: string | undefined,
  procedureCode: string,
  modifier: string,
  charge: bigint,
) => ({
  ...(lineControlNumber === undefined ? {} : { lineControlNumber }),
  procedureCode,
  modifiers: [modifier],
  units: 1,
  chargeAmount: charge,
  paidAmount: charge,
  adjustments: [],
  remarkCodes: [],
});
const payment = (changes: Partial<ClaimPayment> = {}): ClaimPayment => ({
  patientControlNumber: "FP00000001",
  statusCode: "1",
  chargeAmount: 30_000n,
  paidAmount: 30_000n,
  patientResponsibility: 0n,
  adjustments: [],
  remarkCodes: [],
  lines: [line("FP1L2", "20610", "RT", 20_000n), line("FP1L1", "99213", "25", 10_000n)],
  ...changes,
});

it("matches by patient control number and lines by line control number, in any order", () => {
  expect(matchClaimPayment(payment(), [claim])).toEqual({
    kind: "matched",
    claimId: "claim-1",
    matchedBy: "patient control number",
    serviceLineIds: ["line-2", "line-1"],
  });
});

it("falls back to code, modifier and charge where the payer returned no line control number", () => {
  const lines = [line(undefined, "20610", "RT", 20_000n), line(undefined, "99213", "25", 10_000n)];
  expect(matchClaimPayment(payment({ lines }), [claim])).toMatchObject({
    serviceLineIds: ["line-2", "line-1"],
  });
});

it("knows the claim by the payer's number when ours came back damaged", () => {
  const damaged = payment({ patientControlNumber: "FP0000000l", payerControlNumber: "ICN1" });
  expect(matchClaimPayment(damaged, [claim])).toMatchObject({ matchedBy: "payer control number" });
});

it("EDI-1 sends what is not certain to a person", () => {
  const stranger = payment({ patientControlNumber: "X", lines: [line(undefined, "99213", "25", 30_000n)] });
  const reasons = [
    matchClaimPayment(stranger, [claim]),
    matchClaimPayment(payment(), [claim, { ...claim, claimId: "claim-2" }]),
    matchClaimPayment(payment(), [{ ...claim, wasSubmitted: false }]),
    matchClaimPayment(payment({ chargeAmount: 29_999n }), [claim]),
    matchClaimPayment(payment({ lines: [line("FP1L9", "99999", "", 30_000n)] }), [claim]),
  ].map((match) => (match.kind === "exception" ? match.reason : match.kind));
  expect(reasons).toEqual([
    "no-claim-found",
    "ambiguous",
    "never-submitted",
    "charge-differs",
    "line-differs",
  ]);
});

it("matches a reversal, whose amounts are negative, to the same lines", () => {
  const reversal = payment({
    statusCode: "22",
    chargeAmount: -30_000n,
    lines: [line(undefined, "20610", "RT", -20_000n), line(undefined, "99213", "25", -10_000n)],
  });
  expect(matchClaimPayment(reversal, [claim])).toMatchObject({
    kind: "matched",
    serviceLineIds: ["line-2", "line-1"],
  });
});
