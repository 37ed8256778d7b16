import { describe, expect, it } from "vitest";
import { countClaims } from "@/server/queries/claims/count-claims";
import { getClaim } from "@/server/queries/claims/get-claim";
import { type ClaimList, listClaims } from "@/server/queries/claims/list-claims";
import { listEditFindings } from "@/server/queries/claims/list-edit-findings";
import { runQuery } from "@/server/queries/read-model";
import { correctClaim } from "@/server/use-cases/claims/correct-claim";
import { replaceClaim } from "@/server/use-cases/claims/replace-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim, claimInStatus } from "../../support/claim-in-status";
import { type Office, openOffice } from "../../support/office";

const FIVE = [1, 2, 3, 4, 5].map((number) => `FP0000000${number}`);

/** Reads the whole list two rows at a time. */
async function numbersByPages(office: Office, sort: "due" | "newest", cursor?: string): Promise<string[]> {
  const page: ClaimList = await runQuery(listClaims, office.runtime, office.actors.biller, {
    sort,
    limit: 2,
    ...(cursor ? { cursor } : {}),
  });
  expect(page).toMatchObject({ total: 5, totalAmount: 72_500n });
  const numbers = page.rows.map(({ number }) => number);
  return page.nextCursor ? [...numbers, ...(await numbersByPages(office, sort, page.nextCursor))] : numbers;
}

describe("claims.list", () => {
  it("pages by key without losing or repeating a row, in both orders", async () => {
    const office = await openOffice();
    for (let count = 0; count < 5; count += 1) await assembledClaim(office);
    expect([...(await numbersByPages(office, "due"))].sort()).toEqual(FIVE);
    expect(await numbersByPages(office, "newest")).toEqual([...FIVE].reverse());
  });

  it("shows each view its statuses, and says why a claim is held", async () => {
    const office = await openOffice();
    await assembledClaim(office);
    const held = await assembledClaim(office, { memberId: "" });
    const denied = await claimInStatus(office, "denied");
    const idsIn = async (view: "held" | "ready" | "denied" | "closed") =>
      (await runQuery(listClaims, office.runtime, office.actors.biller, { view })).rows;
    expect(await idsIn("held")).toMatchObject([
      { id: held.claim.id, severity: "stop", reason: "Member id is missing", owner: "biller" },
    ]);
    expect((await idsIn("denied")).map(({ id }) => id)).toEqual([denied.claim.id]);
    expect(await idsIn("closed")).toEqual([]);
    const counts = await runQuery(countClaims, office.runtime, office.actors.biller, {});
    expect(counts.views).toMatchObject({ all: 3, held: 1, ready: 1, denied: 1, closed: 0 });
  });

  it("finds by the beginning of a number and filters by payer", async () => {
    const office = await openOffice();
    await assembledClaim(office);
    await assembledClaim(office, { payer: "medicaid" });
    const byNumber = await runQuery(listClaims, office.runtime, office.actors.biller, { find: "fp00000002" });
    const byPayer = await runQuery(listClaims, office.runtime, office.actors.biller, {
      payerId: office.payerIds.medicaid,
    });
    expect(byNumber.rows.map(({ number }) => number)).toEqual(["FP00000002"]);
    expect(byPayer.rows.map(({ payerName }) => payerName)).toEqual(["Prairie State Medicaid"]);
  });

  it("withholds names and single amounts from a viewer, and shows nobody another organization", async () => {
    const [mine, theirs] = [await openOffice(), await openOffice()];
    await assembledClaim(mine);
    const seen = await runQuery(listClaims, mine.runtime, mine.actors.viewer, {});
    expect(seen.rows).toMatchObject([{ patientName: null, amount: null }]);
    expect((await runQuery(listClaims, theirs.runtime, theirs.actors.biller, {})).total).toBe(0);
  });
});

describe("claims.get", () => {
  it("shows form in box order, findings with place and fix, story with the next expected event", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, { memberId: "" });
    const view = await runQuery(getClaim, office.runtime, office.actors.biller, { claimId: claim.id });
    const boxes = view.form.map(({ box }) => box);
    expect(boxes.indexOf("1a")).toBeLessThan(boxes.indexOf("21"));
    expect(boxes.indexOf("21")).toBeLessThan(boxes.indexOf("24A"));
    expect(boxes.at(-1)).toBe("33b");
    expect(view.findings[0]).toMatchObject({ place: "box 1a", severity: "stop", fix: null });
    expect(view.events.map(({ kind }) => kind)).toEqual(["coded", "assembled", "scrubbed"]);
    expect(view.expected).toEqual({
      summary: "Correction and release by the billing office",
      byOn: "2026-03-25",
      owner: "biller",
    });
    expect(view.actions).toEqual([
      "edit",
      "override-warning",
      "propose-override",
      "hold",
      "release",
      "withdraw",
    ]);
  });

  it("offers the empty place for one more diagnosis only while the claim can be edited", async () => {
    const office = await openOffice();
    const held = await assembledClaim(office, { memberId: "" });
    const sent = await claimInStatus(office, "submitted");
    const labels = async (claimId: string) =>
      (await runQuery(getClaim, office.runtime, office.actors.biller, { claimId })).form
        .filter(({ at }) => at.startsWith("diagnosisCodes/"))
        .map(({ label, editable }) => [label, editable]);
    expect(await labels(held.claim.id)).toEqual([
      ["Diagnosis A", true],
      ["Diagnosis B", true],
      ["Diagnosis C", true],
    ]);
    expect(await labels(sent.claim.id)).toEqual([
      ["Diagnosis A", false],
      ["Diagnosis B", false],
    ]);
  });

  it("adds up per line: charged = paid + adjusted + patient + insurance (MON-3)", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, {
      charges: [{ procedureCode: "99213" }, { procedureCode: "83036", chargeAmount: 2_400n }],
    });
    const { money } = await runQuery(getClaim, office.runtime, office.actors.biller, { claimId: claim.id });
    expect(money?.lines.map(({ charged, insurance }) => [charged, insurance])).toEqual([
      [14_500n, 14_500n],
      [2_400n, 2_400n],
    ]);
    expect(money?.total).toEqual({
      billed: 16_900n,
      charged: 16_900n,
      paid: 0n,
      adjusted: 0n,
      patient: 0n,
      insurance: 16_900n,
    });
  });

  it("sets versions side by side, field by field", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "denied");
    const { claimId } = await runUseCase(replaceClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      reason: "Modifier was missing",
    });
    const { versions, versionNumber } = await runQuery(getClaim, office.runtime, office.actors.biller, {
      claimId,
    });
    expect(versionNumber).toBe(2);
    expect(versions.chain.map(({ frequencyCode, active }) => [frequencyCode, active])).toEqual([
      ["1", true],
      ["7", false],
    ]);
    expect(versions.difference?.map(({ label, after }) => [label, after])).toEqual([
      ["Resubmission code", "7"],
      ["Payer’s number of the original", "PCN123"],
      ["Patient control number", "FP00000002"],
    ]);
  });

  it("leaves one access event per view, with the claim and no patient in it", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office);
    await runQuery(getClaim, office.runtime, office.actors.auditor, { claimId: claim.id });
    const events = await office.within((tx) => tx.auditEvent.findMany({ where: { action: "read" } }));
    expect(events).toMatchObject([{ subjectKind: "claim", subjectId: claim.id, door: "claims.get" }]);
  });

  it("masks identifiers and money for a viewer", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office);
    const view = await runQuery(getClaim, office.runtime, office.actors.viewer, { claimId: claim.id });
    expect([view.patientName, view.money, view.totalCharge, view.actions]).toEqual([null, null, null, []]);
    const member = view.form.find(({ at }) => at === "parties/subscriber/memberId");
    expect(member?.value).toBe("•••");
  });
});

describe("claims.list-edit-findings", () => {
  it("keeps claims that are tested clean until a person releases them, whatever filter is set", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, { memberId: "" });
    await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      changes: [{ at: "parties/subscriber/memberId", value: "W1" }],
    });
    for (const severity of ["any", "blocks", "warns"] as const) {
      const { groups } = await runQuery(listEditFindings, office.runtime, office.actors.biller, { severity });
      expect(groups.map(({ editId, leavesWhen }) => [editId, leavesWhen])).toEqual([
        ["clean", "A person releases it"],
      ]);
    }
  });

  it("groups by the worst finding of each claim, stops and blocks before warnings", async () => {
    const office = await openOffice();
    await assembledClaim(office, { memberId: "" });
    await assembledClaim(office, { payer: "unrouted", memberId: "" });
    await assembledClaim(office, { charges: [{ procedureCode: "99213" }, { procedureCode: "20610" }] });
    const queue = await runQuery(listEditFindings, office.runtime, office.actors.biller, {});
    expect(queue.groups.map(({ editId, count, severity }) => [editId, count, severity])).toEqual([
      ["member-id-missing", 2, "stop"],
      ["visit-beside-procedure", 1, "warn"],
    ]);
    expect(queue).toMatchObject({ count: 3, amount: 58_000n });
    expect(queue.groups[0]?.leavesWhen).toBe("Box 1a has the member id");
  });
});
