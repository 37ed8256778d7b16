import { expect, it } from "vitest";
import { findClaim, findClaims } from "@/server/repositories/claim-repository";
import { claimInStatus } from "../../support/claim-in-status";
import { openOffice } from "../../support/office";

const CHARGES = [
  { procedureCode: "99213", modifiers: ["25", "59"], diagnosisPointers: [2, 1] },
  { procedureCode: "J3301", chargeAmount: 900n, units: 4 },
];

it("many claims are read as one is, in the order asked, without those of others", async () => {
  const [office, other] = [await openOffice(), await openOffice()];
  const plain = await claimInStatus(office, "ready");
  const full = await claimInStatus(office, "accepted", { charges: CHARGES, payer: "medicaid" });
  const foreign = await claimInStatus(other, "ready");
  await office.within(async (tx) => {
    const day = new Date("2026-02-28");
    await tx.claim.updateMany({
      where: { id: full.claim.id },
      data: {
        accidentOn: day,
        filingLimitOn: day,
        dueOn: day,
        priorAuthorization: "AUTH7781",
        originalPayerControlNumber: "CM1",
        firstSubmittedAt: new Date("2026-03-23T15:00:00.123Z"),
        totalCharge: 9_007_199_254_740_993n,
        ownerId: office.actors.biller.userId,
        facilityId: null,
        touched: true,
      },
    });
    await tx.serviceLine.updateMany({
      where: { claimId: full.claim.id, lineNumber: 2 },
      data: { ndc: "00003049420", placeOfService: "24" },
    });
  });
  const ids = [full.claim.id, foreign.claim.id, plain.claim.id];
  const [together, alone] = await office.within(async (tx) => [
    await findClaims(tx, ids),
    [await findClaim(tx, full.claim.id), await findClaim(tx, plain.claim.id)],
  ]);
  expect(together).toEqual(alone);
  expect(together?.[0]?.claim).toMatchObject({
    totalCharge: 9_007_199_254_740_993n,
    accidentOn: "2026-02-28",
  });
});
