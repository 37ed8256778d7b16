import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { completeAppeal } from "@/server/use-cases/appeals/complete-appeal";
import { fileAppeal } from "@/server/use-cases/appeals/file-appeal";
import { openAppeal } from "@/server/use-cases/appeals/open-appeal";
import { recordDecision } from "@/server/use-cases/appeals/record-decision";
import { saveAppeal } from "@/server/use-cases/appeals/save-appeal";
import { withdrawAppeal } from "@/server/use-cases/appeals/withdraw-appeal";
import { runUseCase } from "@/server/use-cases/use-case";
import {
  begunAppeal,
  completedAppeal,
  filedAppeal,
  findAppealRow,
  quoteNote,
  specialistOf,
} from "../../support/appeals";
import {
  claimStatusOf,
  denialsOf,
  deniedClaim,
  ledgerOf,
  openDenial,
  pays,
  refuses,
  remit,
} from "../../support/denied-claim";
import { openOffice } from "../../support/office";

// Its ES modules import JSON without saying so, which Node refuses.
const { PDFDocument } = createRequire(import.meta.url)("@cantoo/pdf-lib") as typeof import("@cantoo/pdf-lib");

const eventsOf = (office: Awaited<ReturnType<typeof openOffice>>, subjectId: string) =>
  office.within((tx) => tx.auditEvent.findMany({ where: { subjectId }, orderBy: { id: "asc" } }));

describe("refuses", () => {
  it("a biller, who may read appeals and not work them", async () => {
    const { office } = await deniedClaim();
    const denial = await openDenial(office);
    await expect(
      runUseCase(openAppeal, office.runtime, office.actors.biller, {
        denialId: denial.id,
        version: denial.version,
      }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("TEN-5 another organization's denial, exactly as one that never existed", async () => {
    const [{ office }, other] = [await deniedClaim(), await openOffice()];
    const denial = await openDenial(office);
    await expect(
      runUseCase(openAppeal, other.runtime, specialistOf(other), {
        denialId: denial.id,
        version: denial.version,
      }),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("a stale version", async () => {
    const { office } = await deniedClaim();
    const denial = await openDenial(office);
    await expect(
      runUseCase(openAppeal, office.runtime, specialistOf(office), {
        denialId: denial.id,
        version: denial.version + 1,
      }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
  });

  it("to appeal what was never processed (MA130): the payer gives no appeal right", async () => {
    const { office } = await deniedClaim([refuses(14_500n, "16", { remarks: ["MA130"] })]);
    const denial = await openDenial(office);
    await expect(
      runUseCase(openAppeal, office.runtime, specialistOf(office), {
        denialId: denial.id,
        version: denial.version,
      }),
    ).rejects.toMatchObject({ code: "denial/not-permitted-here" });
  });

  it("a second appeal of a denial while one is open", async () => {
    const denied = await deniedClaim();
    await begunAppeal(denied);
    const denial = await openDenial(denied.office);
    await expect(
      runUseCase(openAppeal, denied.office.runtime, specialistOf(denied.office), {
        denialId: denial.id,
        version: denial.version,
      }),
    ).rejects.toMatchObject({ code: "denial/way-closed" });
  });

  it("a quote that differs from the record by one letter", async () => {
    const denied = await deniedClaim();
    const appealId = await begunAppeal(denied);
    await expect(
      runUseCase(saveAppeal, denied.office.runtime, specialistOf(denied.office), {
        appealId,
        version: 1,
        quotes: [{ documentId: denied.documentId, start: 0, end: 13, text: "Progress Note" }],
      }),
    ).rejects.toMatchObject({ code: "appeal/quote-differs" });
  });

  it("to complete a letter without its quotes, and names what is missing", async () => {
    const denied = await deniedClaim();
    const appealId = await begunAppeal(denied);
    await expect(
      runUseCase(completeAppeal, denied.office.runtime, specialistOf(denied.office), {
        appealId,
        version: 1,
      }),
    ).rejects.toMatchObject({
      code: "appeal/incomplete",
      details: { missing: ["Missing in the letter: Quoted passages"] },
    });
  });

  it("prohibition 10: a letter with an amount that no source holds", async () => {
    const denied = await deniedClaim();
    const appealId = await begunAppeal(denied);
    await quoteNote(denied, appealId);
    const { letter, version } = await findAppealRow(denied.office, appealId);
    const saved = await runUseCase(saveAppeal, denied.office.runtime, specialistOf(denied.office), {
      appealId,
      version,
      letter: `${letter}\nYou paid $912.40 for the same service on 01/09/2025.`,
    });
    const call = runUseCase(completeAppeal, denied.office.runtime, specialistOf(denied.office), {
      appealId,
      version: saved.version,
    });
    await expect(call).rejects.toThrow(/\$912\.40 stands neither in the claim/);
    await expect(call).rejects.toThrow(/01\/09\/2025 stands neither/);
  });

  it("to file past the deadline until a good cause is stated, which the packet then carries", async () => {
    const denied = await deniedClaim();
    const { office } = denied;
    const appealId = await completedAppeal(denied);
    await office.within((tx) =>
      tx.appeal.updateMany({ where: { id: appealId }, data: { deadlineOn: new Date("2026-03-22") } }),
    );
    const late = await findAppealRow(office, appealId);
    await expect(
      runUseCase(fileAppeal, office.runtime, specialistOf(office), { appealId, version: late.version }),
    ).rejects.toMatchObject({ code: "appeal/needs-good-cause", details: { troubles: ["after-deadline"] } });
    const saved = await runUseCase(saveAppeal, office.runtime, specialistOf(office), {
      appealId,
      version: late.version,
      goodCause: "The notice was sent to a former address of the practice.",
    });
    const complete = await runUseCase(completeAppeal, office.runtime, specialistOf(office), {
      appealId,
      version: saved.version,
    });
    const filed = await runUseCase(fileAppeal, office.runtime, specialistOf(office), {
      appealId,
      version: complete.version,
    });
    expect(filed.status).toBe("filed");
  });
});

describe("does", () => {
  it("D5 opens level 1 with the letter of the category, and the denial moves to appealing", async () => {
    const denied = await deniedClaim();
    const appealId = await begunAppeal(denied);
    const appeal = await findAppealRow(denied.office, appealId);
    expect(appeal).toMatchObject({
      level: 1,
      levelName: "First internal appeal",
      status: "drafting",
      channel: "mailbox",
    });
    expect(appeal.letter).toContain("{{evidence}}");
    expect(appeal.letter).toContain("{{claim.diagnoses}}");
    expect(appeal.deadlineOn?.toISOString().slice(0, 10)).toBe("2026-09-16");
    expect((await openDenial(denied.office)).status).toBe("appealing");
  });

  it("the date printed on the notice wins where it is earlier", async () => {
    const { office } = await deniedClaim();
    const denial = await openDenial(office);
    const { appealId } = await runUseCase(openAppeal, office.runtime, specialistOf(office), {
      denialId: denial.id,
      version: denial.version,
      printedDeadlineOn: "2026-05-04",
    });
    const { deadlineOn } = await findAppealRow(office, appealId);
    expect(deadlineOn?.toISOString().slice(0, 10)).toBe("2026-05-04");
  });

  it("D7 builds one PDF of the parts in order, every page numbered, kept with its hash", async () => {
    const denied = await deniedClaim([refuses(14_500n, "50", { remarks: ["N115"] })]);
    const appealId = await completedAppeal(denied);
    const { packetFileId, packetPages, status, signerName } = await findAppealRow(denied.office, appealId);
    expect({ status, packetPages }).toEqual({ status: "ready", packetPages: 5 });
    expect(signerName).toBe(specialistOf(denied.office).name);
    const file = await denied.office.within((tx) =>
      tx.storedFile.findFirstOrThrow({ where: { id: packetFileId ?? "" } }),
    );
    expect(file.contentType).toBe("application/pdf");
    expect(Buffer.from(file.bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(file.sha256).toBe(createHash("sha256").update(file.bytes).digest("hex"));
    const pdf = await PDFDocument.load(file.bytes);
    expect(pdf.getPageCount()).toBe(5);
    expect(pdf.getTitle()).not.toContain("Whitaker");
  });

  it("a saved change opens a complete appeal again and drops its packet", async () => {
    const denied = await deniedClaim();
    const appealId = await completedAppeal(denied);
    const { version } = await findAppealRow(denied.office, appealId);
    await runUseCase(saveAppeal, denied.office.runtime, specialistOf(denied.office), {
      appealId,
      version,
      channel: "fax",
    });
    expect(await findAppealRow(denied.office, appealId)).toMatchObject({
      status: "drafting",
      packetFileId: null,
    });
  });

  it("files: claim appealed, denial waiting, decision clock running, delivery ordered under the payer's number", async () => {
    const denied = await deniedClaim();
    const appealId = await filedAppeal(denied);
    const appeal = await findAppealRow(denied.office, appealId);
    expect(appeal).toMatchObject({
      status: "filed",
      deliveryStatus: "ordered",
      deliveryName: "PCN123-1.pdf",
    });
    // 60 days from 03/23/2026.
    expect(appeal.decisionDueOn?.toISOString().slice(0, 10)).toBe("2026-05-22");
    expect(await claimStatusOf(denied.office, denied.stored.claim.id)).toBe("appealed");
    expect((await openDenial(denied.office)).status).toBe("waiting");
    const jobs = await denied.office.within(
      (tx) => tx.$queryRaw<{ payload: string }[]>`select task_identifier from graphile_worker.jobs
        where task_identifier = 'send-appeal' and key like ${`%send-appeal:${appealId}`}`,
    );
    expect(jobs).toHaveLength(1);
  });

  it("deny → appeal → overturned → paid: the remittance decides the appeal and the ledger nets to zero", async () => {
    const denied = await deniedClaim();
    const { office, stored } = denied;
    const appealId = await filedAppeal(denied);
    await remit(office, stored, [refuses(14_500n)], { takesBack: true });
    await remit(office, stored, [pays(9_000n, 5_500n)]);
    const [denial] = await denialsOf(office);
    expect(denial).toMatchObject({ status: "resolved", resolution: "overturned", recoveredAmount: 9_000n });
    expect(await findAppealRow(office, appealId)).toMatchObject({
      status: "decided",
      outcome: "favorable",
      recoveredAmount: 9_000n,
    });
    expect(await claimStatusOf(office, stored.claim.id)).toBe("paid");
    const ledger = await ledgerOf(office);
    expect(ledger["insurance-receivable"]).toBe(0n);
    expect(Object.values(ledger).reduce((sum, balance) => sum + balance, 0n)).toBe(0n);
  });

  it("refused again with 193: the first denial is upheld, its appeal decided against us, and level 2 has its clock", async () => {
    const denied = await deniedClaim();
    const { office, stored } = denied;
    const appealId = await filedAppeal(denied);
    await remit(office, stored, [refuses(14_500n)], { takesBack: true });
    await remit(office, stored, [refuses(14_500n, "193")]);
    const [first, second] = await denialsOf(office);
    expect(first).toMatchObject({ status: "resolved", resolution: "upheld", recoveredAmount: 0n });
    expect(await findAppealRow(office, appealId)).toMatchObject({
      status: "decided",
      outcome: "unfavorable",
    });
    expect(second).toMatchObject({ status: "new", category: "appeal-refused", reasonCode: "193" });
    // Commercial, level 2: 60 days from 03/20/2026.
    expect(second?.deadlineOn?.toISOString().slice(0, 10)).toBe("2026-05-19");
    const next = await begunAppeal(denied);
    expect(await findAppealRow(office, next)).toMatchObject({
      level: 2,
      levelName: "Second internal appeal",
    });
  });

  it("a decision in our favor by letter waits for its remittance, which brings the money", async () => {
    const denied = await deniedClaim();
    const { office, stored } = denied;
    const appealId = await filedAppeal(denied);
    const { version } = await findAppealRow(office, appealId);
    await runUseCase(recordDecision, office.runtime, specialistOf(office), {
      appealId,
      version,
      outcome: "favorable",
      decidedOn: "2026-03-22",
    });
    expect(await claimStatusOf(office, stored.claim.id)).toBe("appealed");
    expect((await openDenial(office)).status).toBe("waiting");
    await remit(office, stored, [refuses(14_500n)], { takesBack: true });
    await remit(office, stored, [pays(9_000n, 5_500n)]);
    expect(await findAppealRow(office, appealId)).toMatchObject({
      outcome: "favorable",
      recoveredAmount: 9_000n,
    });
    expect((await denialsOf(office))[0]).toMatchObject({ resolution: "overturned" });
  });

  it.each([
    [true, { status: "assigned", resolution: null }, "2026-05-21"],
    [false, { status: "resolved", resolution: "upheld" }, "2026-09-16"],
  ] as const)("a decision against us by letter, going on %s", async (goOn, expected, deadline) => {
    const denied = await deniedClaim();
    const { office, stored } = denied;
    const appealId = await filedAppeal(denied);
    const { version } = await findAppealRow(office, appealId);
    await runUseCase(recordDecision, office.runtime, specialistOf(office), {
      appealId,
      version,
      outcome: "unfavorable",
      decidedOn: "2026-03-22",
      goOn,
    });
    const [denial] = await denialsOf(office);
    expect(denial).toMatchObject(expected);
    expect(denial?.deadlineOn?.toISOString().slice(0, 10)).toBe(deadline);
    expect(await claimStatusOf(office, stored.claim.id)).toBe("denied");
  });

  it("withdrawn after filing: the denial is back, the claim denied", async () => {
    const denied = await deniedClaim();
    const appealId = await filedAppeal(denied);
    const { version } = await findAppealRow(denied.office, appealId);
    await runUseCase(withdrawAppeal, denied.office.runtime, specialistOf(denied.office), {
      appealId,
      version,
      reason: "A corrected claim is the better way.",
    });
    expect((await openDenial(denied.office)).status).toBe("assigned");
    expect(await claimStatusOf(denied.office, denied.stored.claim.id)).toBe("denied");
  });
});

describe("audits", () => {
  it("every act with states and ids, and nothing of the patient", async () => {
    const denied = await deniedClaim();
    const appealId = await filedAppeal(denied);
    const events = await eventsOf(denied.office, appealId);
    expect(events.map(({ action }) => action)).toEqual([
      "appeal.open",
      "appeal.save",
      "appeal.complete",
      "appeal.file",
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Whitaker|W123456789|Monofilament/);
  });
});

describe("repeats safely", () => {
  it("filing twice files once", async () => {
    const denied = await deniedClaim();
    const appealId = await filedAppeal(denied);
    const { version } = await findAppealRow(denied.office, appealId);
    await expect(
      runUseCase(fileAppeal, denied.office.runtime, specialistOf(denied.office), { appealId, version }),
    ).rejects.toThrow(/cannot file/);
  });
});
