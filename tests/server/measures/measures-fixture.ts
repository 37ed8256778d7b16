import { billableEncounter } from "../../support/billable-encounter";
import { measuredClaim, replaceIt } from "../../support/measured-claims";
import { type Office, openOffice } from "../../support/office";

/**
 * An office whose numbers are worked out by hand in the tests beside it. Today is 03/23/2026 in New York; February
 * has ended. Amounts are in cents.
 */
export async function measuredOffice(): Promise<Office> {
  const office = await openOffice();
  await office.within((tx) => tx.tradingPartner.updateMany({ data: { usage: "P" } }));
  // Submitted in the three months before February: 100 + 200 + 300 dollars.
  await measuredClaim(office, {
    charge: 10_000n,
    withoutProvider: true,
    serviceOn: "2025-10-20",
    createdAt: "2025-11-10T15:00:00Z",
    submittedAt: "2025-11-10T15:00:00Z",
    remitted: [
      {
        at: "2026-02-05T15:00:00Z",
        refused: [
          {
            category: "authorization-absent-or-mismatched",
            amount: 10_000n,
            resolution: "overturned",
            resolvedAt: "2026-02-27T15:00:00Z",
            recovered: 8_000n,
          },
        ],
      },
    ],
    ledger: [
      { at: "2025-11-10T15:00:00Z", amount: 10_000n, charge: true },
      { at: "2026-02-27T15:00:00Z", amount: -13_000n },
    ],
  });
  // Paid; what looked like a refusal was none.
  await measuredClaim(office, {
    charge: 20_000n,
    createdAt: "2025-12-05T15:00:00Z",
    submittedAt: "2025-12-05T15:00:00Z",
    remitted: [
      {
        at: "2026-02-20T15:00:00Z",
        refused: [
          {
            category: "bundled",
            amount: 20_000n,
            resolution: "not-a-denial",
            resolvedAt: "2026-02-21T15:00:00Z",
          },
        ],
      },
    ],
  });
  const replaced = await measuredClaim(office, {
    payer: "medicareAdvantage",
    charge: 30_000n,
    createdAt: "2026-01-20T15:00:00Z",
    submittedAt: "2026-01-20T15:00:00Z",
    remitted: [
      {
        at: "2026-02-25T15:00:00Z",
        refused: [
          { category: "medical-necessity", amount: 5_000n },
          {
            category: "authorization-absent-or-mismatched",
            amount: 2_500n,
            resolution: "corrected-and-paid",
            resolvedAt: "2026-03-05T15:00:00Z",
            recovered: 2_500n,
          },
        ],
      },
    ],
  });
  // The replacement went out in February and belongs to January all the same.
  await replaceIt(office, replaced, "2026-02-26T15:00:00Z");
  await february(office);
  await beside(office);
  return office;
}

/** Submitted in February: 400, 500 and 600 dollars. */
async function february(office: Office): Promise<void> {
  await measuredClaim(office, {
    payer: "medicareAdvantage",
    charge: 40_000n,
    serviceOn: "2026-01-25",
    createdAt: "2026-02-03T15:00:00Z",
    submittedAt: "2026-02-03T15:00:00Z",
    said: ["accepted-by-partner", "accepted-by-payer"],
    remitted: [{ at: "2026-03-02T15:00:00Z", refused: [{ category: "bundled", amount: 40_000n }] }],
    ledger: [
      { at: "2026-02-03T15:00:00Z", amount: 40_000n, charge: true },
      { at: "2026-03-05T15:00:00Z", amount: -40_000n },
    ],
  });
  await measuredClaim(office, {
    charge: 50_000n,
    serviceOn: "2025-11-20",
    createdAt: "2026-02-10T15:00:00Z",
    submittedAt: "2026-02-10T15:00:00Z",
    touched: true,
    withoutProvider: true,
    said: ["rejected-by-payer", "accepted-by-payer"],
    ledger: [
      { at: "2026-02-10T15:00:00Z", amount: 50_000n, charge: true },
      { at: "2026-02-20T15:00:00Z", amount: -12_000n },
    ],
  });
  // Half past eleven in the evening of 02/28 in New York is March in London, and February here.
  await measuredClaim(office, {
    charge: 60_000n,
    serviceOn: "2026-02-20",
    createdAt: "2026-03-01T04:30:00Z",
    submittedAt: "2026-03-01T04:30:00Z",
    overridden: true,
    said: ["accepted-by-partner"],
    ledger: [{ at: "2026-03-01T04:30:00Z", amount: 60_000n, charge: true }],
  });
}

/** What must not count, or counts elsewhere. */
async function beside(office: Office): Promise<void> {
  // Submitted before the three months; its first refusal was in January, the second is no initial one.
  await measuredClaim(office, {
    payer: "medicareAdvantage",
    charge: 70_000n,
    createdAt: "2025-10-31T15:00:00Z",
    submittedAt: "2025-10-31T15:00:00Z",
    remitted: [
      {
        at: "2026-01-15T15:00:00Z",
        refused: [
          {
            category: "filed-late",
            amount: 70_000n,
            resolution: "upheld",
            resolvedAt: "2026-02-15T15:00:00Z",
          },
        ],
      },
      {
        at: "2026-02-12T15:00:00Z",
        refused: [
          {
            category: "filed-late",
            amount: 70_000n,
            resolution: "overturned",
            resolvedAt: "2026-02-16T15:00:00Z",
            recovered: 70_000n,
          },
        ],
      },
    ],
  });
  await measuredClaim(office, { charge: 80_000n, createdAt: "2026-02-15T15:00:00Z", status: "held" });
  await measuredClaim(office, { charge: 90_000n, createdAt: "2026-02-15T15:00:00Z", status: "withdrawn" });
  await billableEncounter(office, { status: "ready" });
  await billableEncounter(office, {
    status: "held",
    charges: [{ procedureCode: "99213", chargeAmount: null }],
  });
  await billableEncounter(office, {
    status: "incomplete",
    charges: [{ procedureCode: "99213", chargeAmount: 10_000n }],
  });
}
