import { describe, expect, it } from "vitest";
import { newId } from "@/server/db/new-id";
import { assignDenials } from "@/server/use-cases/denials/assign-denials";
import { correctDeniedClaim } from "@/server/use-cases/denials/correct-denied-claim";
import { decideWriteOff } from "@/server/use-cases/denials/decide-write-off";
import { dismissDenial } from "@/server/use-cases/denials/dismiss-denial";
import { moveToPatient } from "@/server/use-cases/denials/move-to-patient";
import { proposeWriteOff } from "@/server/use-cases/denials/propose-write-off";
import { recordContact } from "@/server/use-cases/denials/record-contact";
import { setRootCause } from "@/server/use-cases/denials/set-root-cause";
import { runUseCase } from "@/server/use-cases/use-case";
import { begunAppeal, findAppealRow, specialistOf } from "../../support/appeals";
import {
  claimStatusOf,
  denialsOf,
  deniedClaim,
  ledgerOf,
  openDenial,
  refuses,
} from "../../support/denied-claim";
import { engage, openOffice } from "../../support/office";

async function prepared(...answers: Parameters<typeof deniedClaim>) {
  const denied = await deniedClaim(...answers);
  const { office } = denied;
  const denial = await openDenial(office);
  const at = { denialId: denial.id, version: denial.version };
  return { ...denied, denial, at, specialist: specialistOf(office), runtime: office.runtime };
}
const propose = { reason: "filing-limit-passed", rootCause: "late-work" } as const;
const SEEN = ["limit-not-passed"] as const;

describe("refuses", () => {
  it("AUTHZ a biller may propose a write-off and not work a denial", async () => {
    const { office, runtime, at } = await prepared();
    await expect(
      runUseCase(dismissDenial, runtime, office.actors.biller, { ...at, reason: "Paid elsewhere." }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
    await expect(
      runUseCase(proposeWriteOff, runtime, office.actors.biller, { ...at, ...propose }),
    ).resolves.toBeDefined();
  });

  it("a stale version", async () => {
    const { runtime, at, specialist } = await prepared();
    const stale = { ...at, version: at.version + 1 };
    for (const call of [
      () => runUseCase(setRootCause, runtime, specialist, { ...stale, rootCause: "late-work" }),
      () => runUseCase(correctDeniedClaim, runtime, specialist, { ...stale, reason: "Corrected." }),
      () => runUseCase(proposeWriteOff, runtime, specialist, { ...stale, ...propose }),
    ])
      await expect(call()).rejects.toMatchObject({ code: "record/changed-meanwhile" });
  });

  it("TEN-5 another organization's denial as if it never existed", async () => {
    const { at } = await prepared();
    const other = await openOffice();
    await expect(
      runUseCase(setRootCause, other.runtime, specialistOf(other), { ...at, rootCause: "late-work" }),
    ).rejects.toMatchObject({ code: "record/not-found" });
    const rows = await runUseCase(assignDenials, other.runtime, specialistOf(other), {
      denialIds: [at.denialId],
      ownerId: specialistOf(other).userId ?? "",
    });
    expect(rows).toEqual([
      { denialId: at.denialId, number: null, outcome: "refused", reason: "No such denial." },
    ]);
  });

  it("prohibition 11: to bill the patient for what the payer calls contractual", async () => {
    const { runtime, at, specialist } = await prepared([refuses(14_500n, "96")]);
    await expect(
      runUseCase(moveToPatient, runtime, specialist, { ...at, reason: "Not covered." }),
    ).rejects.toMatchObject({ code: "denial/not-permitted-here" });
  });

  it("a write-off without a known root cause, or a management decision without words", async () => {
    const { runtime, at, specialist } = await prepared();
    await expect(
      runUseCase(proposeWriteOff, runtime, specialist, {
        ...at,
        reason: "appeals-exhausted",
        rootCause: "unknown",
      }),
    ).rejects.toThrow(/root cause/);
    await expect(
      runUseCase(proposeWriteOff, runtime, specialist, {
        ...at,
        reason: "management-decision",
        rootCause: "payer-fault",
      }),
    ).rejects.toThrow(/words/);
  });

  it("a patient-side reason for a payer's debt: the patient's share is not waived here", async () => {
    const { runtime, at, specialist } = await prepared();
    await expect(
      runUseCase(proposeWriteOff, runtime, specialist, {
        ...at,
        reason: "goodwill-after-complaint",
        rootCause: "payer-fault",
      }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });

  it("SOD-2 the proposer's own approval, whatever roles they hold", async () => {
    const { office, runtime, at } = await prepared();
    const both = await office.within((tx) =>
      engage(tx, office.organizationId, "denial-specialist", "administrator"),
    );
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, both, { ...at, ...propose });
    await expect(
      runUseCase(decideWriteOff, runtime, both, {
        writeOffId,
        version: 1,
        decision: "approve",
        acknowledged: [...SEEN],
      }),
    ).rejects.toMatchObject({ code: "access/own-work" });
  });

  it("an approval that does not know of the open appeal and the running limit", async () => {
    const denied = await prepared();
    const { office, runtime, at, specialist } = denied;
    await begunAppeal(denied);
    const { version } = await openDenial(office);
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, specialist, {
      ...at,
      version,
      ...propose,
    });
    const approve = (acknowledged: ("appeal-open" | "limit-not-passed")[]) =>
      runUseCase(decideWriteOff, runtime, office.actors.administrator, {
        writeOffId,
        version: 1,
        decision: "approve",
        acknowledged,
      });
    await expect(approve([...SEEN])).rejects.toMatchObject({
      code: "write-off/needs-acknowledgment",
      details: { concerns: ["appeal-open"] },
    });
    await expect(approve(["appeal-open", "limit-not-passed"])).resolves.toMatchObject({ status: "approved" });
  });

  it("a person who does not work denials as owner", async () => {
    const { office, runtime, at, specialist } = await prepared();
    await expect(
      runUseCase(assignDenials, runtime, specialist, {
        denialIds: [at.denialId],
        ownerId: office.actors.coder.userId ?? "",
      }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });

  it("a follow-up date in the past", async () => {
    const { runtime, at, specialist } = await prepared();
    await expect(
      runUseCase(recordContact, runtime, specialist, {
        denialId: at.denialId,
        requestId: newId(),
        note: "Called.",
        followUpOn: "2026-03-22",
      }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });
});

describe("does", () => {
  it("D3 gives many with an answer per row", async () => {
    const { office, denial, runtime, specialist } = await prepared();
    const missing = newId();
    const ownerId = specialist.userId ?? "";
    const rows = await runUseCase(assignDenials, runtime, specialist, {
      denialIds: [denial.id, missing],
      ownerId,
    });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["assigned", "refused"]);
    expect(await openDenial(office)).toMatchObject({ status: "assigned", ownerId });
    const item = await office.within((tx) =>
      tx.workItem.findFirst({ where: { subjectId: denial.id, closedAt: null } }),
    );
    expect(item?.ownerId).toBe(ownerId);
  });

  it("keeps the root cause beside the category, and whether it was preventable", async () => {
    const { office, runtime, at, specialist } = await prepared();
    await runUseCase(setRootCause, runtime, specialist, { ...at, rootCause: "payer-fault" });
    expect(await openDenial(office)).toMatchObject({
      category: "medical-necessity",
      rootCause: "payer-fault",
      preventable: false,
    });
  });

  it("corrects: a replacement with the payer's number, as the specialist's own draft; the denial is correcting", async () => {
    const { office, runtime, at, specialist, stored } = await prepared([refuses(14_500n, "4")]);
    const { claimId } = await runUseCase(correctDeniedClaim, runtime, specialist, {
      ...at,
      reason: "Modifier added.",
    });
    const successor = await office.within((tx) => tx.claim.findFirstOrThrow({ where: { id: claimId } }));
    expect(successor).toMatchObject({
      frequencyCode: "7",
      originalPayerControlNumber: "PCN123",
      predecessorId: stored.claim.id,
      ownerId: specialist.userId,
      active: false,
    });
    expect((await openDenial(office)).status).toBe("correcting");
    expect(await claimStatusOf(office, stored.claim.id)).toBe("denied");
  });

  it("MA130: sends a new original without the payer's number", async () => {
    const { office, runtime, at, specialist } = await prepared([
      refuses(14_500n, "16", { remarks: ["MA130"] }),
    ]);
    const { claimId } = await runUseCase(correctDeniedClaim, runtime, specialist, {
      ...at,
      reason: "Field completed.",
    });
    const successor = await office.within((tx) => tx.claim.findFirstOrThrow({ where: { id: claimId } }));
    expect(successor).toMatchObject({ frequencyCode: "1", originalPayerControlNumber: null });
  });

  it("D8 a contact with a next date: kept, told on the claim, and the denial waits until then", async () => {
    const { office, runtime, at, specialist, stored } = await prepared();
    const { status } = await runUseCase(recordContact, runtime, specialist, {
      denialId: at.denialId,
      requestId: newId(),
      note: "No records came with the claim.",
      reference: "HH-55802",
      person: "P. Imani",
      followUpOn: "2026-03-30",
    });
    expect(status).toBe("waiting");
    expect((await openDenial(office)).status).toBe("waiting");
    const [event] = await office.within((tx) =>
      tx.claimEvent.findMany({ where: { claimId: stored.claim.id, kind: "contact" } }),
    );
    expect(event).toMatchObject({
      summary: "Call: No records came with the claim.",
      detail: "reference HH-55802 · P. Imani",
    });
    const item = await office.within((tx) =>
      tx.workItem.findFirst({ where: { subjectId: at.denialId, closedAt: null } }),
    );
    expect(item?.dueOn?.toISOString().slice(0, 10)).toBe("2026-03-30");
  });

  it("B16, MON-2 writes off by two people: debit write-off, credit receivable, denial and claim ended", async () => {
    const { office, runtime, at, specialist, stored } = await prepared();
    const before = await ledgerOf(office);
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, specialist, { ...at, ...propose });
    expect((await ledgerOf(office))["write-off"]).toBe(before["write-off"]);
    await runUseCase(decideWriteOff, runtime, office.actors.administrator, {
      writeOffId,
      version: 1,
      decision: "approve",
      acknowledged: [...SEEN],
    });
    const ledger = await ledgerOf(office);
    expect(ledger["write-off"]).toBe(14_500n);
    expect(ledger["insurance-receivable"]).toBe(0n);
    expect(Object.values(ledger).reduce((sum, balance) => sum + balance, 0n)).toBe(0n);
    expect((await denialsOf(office))[0]).toMatchObject({
      status: "resolved",
      resolution: "written-off",
      rootCause: "late-work",
      preventable: true,
    });
    expect(await claimStatusOf(office, stored.claim.id)).toBe("closed");
  });

  it("an approved write-off withdraws the appeal that was being drafted", async () => {
    const denied = await prepared();
    const { office, runtime, at, specialist } = denied;
    const appealId = await begunAppeal(denied);
    const { version } = await openDenial(office);
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, specialist, {
      ...at,
      version,
      ...propose,
    });
    await runUseCase(decideWriteOff, runtime, office.actors.administrator, {
      writeOffId,
      version: 1,
      decision: "approve",
      acknowledged: ["appeal-open", "limit-not-passed"],
    });
    expect((await findAppealRow(office, appealId)).status).toBe("withdrawn");
  });

  it("declined: nothing is posted and the denial stays", async () => {
    const { office, runtime, at, specialist } = await prepared();
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, specialist, { ...at, ...propose });
    await runUseCase(decideWriteOff, runtime, office.actors.administrator, {
      writeOffId,
      version: 1,
      decision: "decline",
    });
    expect((await ledgerOf(office))["write-off"]).toBeUndefined();
    expect((await openDenial(office)).status).toBe("new");
  });

  it("moves to the patient what the payer assigned to the patient", async () => {
    const { office, runtime, at, specialist, stored } = await prepared([
      refuses(14_500n, "96", { group: "PR" }),
    ]);
    await runUseCase(moveToPatient, runtime, specialist, { ...at, reason: "Notice was signed." });
    const ledger = await ledgerOf(office);
    expect(ledger).toMatchObject({ "patient-receivable": 14_500n, "insurance-receivable": 0n });
    expect((await denialsOf(office))[0]).toMatchObject({ resolution: "moved-to-patient" });
    expect(await claimStatusOf(office, stored.claim.id)).toBe("closed");
  });

  it("dismisses what is no denial without moving a cent", async () => {
    const { office, runtime, at, specialist } = await prepared();
    const before = await ledgerOf(office);
    await runUseCase(dismissDenial, runtime, specialist, { ...at, reason: "Paid on another claim." });
    expect(await ledgerOf(office)).toEqual(before);
    expect((await denialsOf(office))[0]).toMatchObject({ status: "resolved", resolution: "not-a-denial" });
  });
});

describe("audits", () => {
  it("SOD-2 who proposed and who decided, with amount and reason, and nothing of the patient", async () => {
    const { office, runtime, at, specialist } = await prepared();
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, specialist, { ...at, ...propose });
    await runUseCase(decideWriteOff, runtime, office.actors.administrator, {
      writeOffId,
      version: 1,
      decision: "approve",
      acknowledged: [...SEEN],
    });
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectId: writeOffId }, orderBy: { id: "asc" } }),
    );
    expect(events.map(({ action, actorUserId }) => [action, actorUserId])).toEqual([
      ["write-off.propose", specialist.userId],
      ["write-off.approve", office.actors.administrator.userId],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Whitaker|W123456789/);
  });
});

describe("repeats safely", () => {
  it("the same contact note sent twice is one note", async () => {
    const { office, runtime, at, specialist } = await prepared();
    const input = { denialId: at.denialId, requestId: newId(), note: "Called." };
    const first = await runUseCase(recordContact, runtime, specialist, input);
    expect(await runUseCase(recordContact, runtime, specialist, input)).toEqual(first);
    expect(await office.within((tx) => tx.contactRecord.count())).toBe(1);
  });

  it("a write-off is decided once", async () => {
    const { office, runtime, at, specialist } = await prepared();
    const { writeOffId } = await runUseCase(proposeWriteOff, runtime, specialist, { ...at, ...propose });
    const approve = { writeOffId, version: 1, decision: "approve", acknowledged: [...SEEN] } as const;
    await runUseCase(decideWriteOff, runtime, office.actors.administrator, {
      ...approve,
      acknowledged: [...SEEN],
    });
    await expect(
      runUseCase(decideWriteOff, runtime, office.actors.administrator, {
        ...approve,
        acknowledged: [...SEEN],
      }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    expect((await ledgerOf(office))["write-off"]).toBe(14_500n);
  });
});
