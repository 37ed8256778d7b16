import { describe, expect, it } from "vitest";
import { listEditFindings } from "@/server/queries/claims/list-edit-findings";
import { listGroupFixes } from "@/server/queries/claims/list-group-fixes";
import { runQuery } from "@/server/queries/read-model";
import { findClaim } from "@/server/repositories/claim-repository";
import { applyFix } from "@/server/use-cases/claims/apply-fix";
import { applyFixToGroup } from "@/server/use-cases/claims/apply-fix-to-group";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim } from "../../support/claim-in-status";
import { type Office, openOffice } from "../../support/office";

/** Northmark's ids are NMK and nine digits; the claim carries the letter O for a zero. */
async function confused(office: Office, memberId = "NMK4O5519207") {
  await office.within((tx) =>
    tx.payer.updateMany({
      where: { id: office.payerIds.medicareAdvantage },
      data: { memberIdPattern: "NMK\\d{9}" },
    }),
  );
  const { claim } = await assembledClaim(office, { payer: "medicareAdvantage", memberId });
  const finding = await office.within((tx) =>
    tx.claimFinding.findFirstOrThrow({ where: { claimId: claim.id, editId: "member-id-pattern" } }),
  );
  return { claim, findingId: finding.id };
}

describe("refuses", () => {
  it("a viewer", async () => {
    const office = await openOffice();
    const { claim, findingId } = await confused(office);
    await expect(
      runUseCase(applyFix, office.runtime, office.actors.viewer, { findingId, version: claim.version }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("a finding whose correction is not certain", async () => {
    const office = await openOffice();
    const { claim, findingId } = await confused(office, "NMK40551920");
    await expect(
      runUseCase(applyFix, office.runtime, office.actors.biller, { findingId, version: claim.version }),
    ).rejects.toMatchObject({ code: "claim/no-certain-fix" });
  });

  it("another organization's finding, as one that never existed", async () => {
    const [mine, theirs] = [await openOffice(), await openOffice()];
    const { claim, findingId } = await confused(theirs);
    await expect(
      runUseCase(applyFix, mine.runtime, mine.actors.biller, { findingId, version: claim.version }),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });
});

describe("does", () => {
  it("corrects the field with one key and tests again (S3)", async () => {
    const office = await openOffice();
    const { claim, findingId } = await confused(office);
    const outcome = await runUseCase(applyFix, office.runtime, office.actors.biller, {
      findingId,
      version: claim.version,
    });
    expect(outcome).toMatchObject({ status: "held", stopping: 0 });
    const stored = await office.within((tx) => findClaim(tx, claim.id));
    expect(stored.claim.parties.subscriber.memberId).toBe("NMK405519207");
  });

  it("shows a whole group before it is fixed, and fixes it with a result per claim", async () => {
    const office = await openOffice();
    const [one, two] = [await confused(office), await confused(office, "NMK4O5519208")];
    const hopeless = await confused(office, "NMK40551920");
    const queue = await runQuery(listEditFindings, office.runtime, office.actors.biller, {});
    expect(queue.groups).toMatchObject([
      { editId: "member-id-pattern", count: 3, amount: 43_500n, fixable: true, severity: "block" },
    ]);
    const preview = await runQuery(listGroupFixes, office.runtime, office.actors.biller, {
      editId: "member-id-pattern",
    });
    expect(preview.filter(({ fix }) => fix === null).map(({ claimId }) => claimId)).toEqual([
      hopeless.claim.id,
    ]);

    const results = await runUseCase(applyFixToGroup, office.runtime, office.actors.biller, {
      editId: "member-id-pattern",
      claims: [one, two, hopeless].map(({ claim }) => ({ claimId: claim.id, version: claim.version })),
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(["fixed", "fixed", "unchanged"]);
    const after = await runQuery(listEditFindings, office.runtime, office.actors.biller, {});
    expect(after.groups.map(({ editId, count }) => [editId, count])).toEqual([
      ["clean", 2],
      ["member-id-pattern", 1],
    ]);
  });
});

describe("audits", () => {
  it("the edit and the field, never the id itself", async () => {
    const office = await openOffice();
    const { claim, findingId } = await confused(office);
    await runUseCase(applyFix, office.runtime, office.actors.biller, { findingId, version: claim.version });
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "claim.apply-fix" } }),
    );
    expect(event?.after).toMatchObject({ edit: "member-id-pattern", field: "parties/subscriber/memberId" });
    expect(JSON.stringify(event)).not.toContain("NMK4");
  });
});

describe("repeats safely", () => {
  it("a settled finding has no fix any more", async () => {
    const office = await openOffice();
    const { claim, findingId } = await confused(office);
    const { version } = await runUseCase(applyFix, office.runtime, office.actors.biller, {
      findingId,
      version: claim.version,
    });
    await expect(
      runUseCase(applyFix, office.runtime, office.actors.biller, { findingId, version }),
    ).rejects.toMatchObject({ code: "claim/no-certain-fix" });
  });
});
