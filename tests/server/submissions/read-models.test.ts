import { describe, expect, it } from "vitest";
import { runQuery } from "@/server/queries/read-model";
import { downloadFile } from "@/server/queries/submissions/download-file";
import { getBatch } from "@/server/queries/submissions/get-batch";
import { getFile } from "@/server/queries/submissions/get-file";
import { listBatches } from "@/server/queries/submissions/list-batches";
import { listFiles } from "@/server/queries/submissions/list-files";
import { listRejections } from "@/server/queries/submissions/list-rejections";
import { previewBatch } from "@/server/queries/submissions/preview-batch";
import { sendBatch } from "@/server/use-cases/submissions/send-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { claimInStatus } from "../../support/claim-in-status";
import { type Office, openOffice } from "../../support/office";
import { AnsweringPartner } from "../../support/partner-answers";
import { sftpServerForFile } from "../../support/sftp-server";
import {
  builtBatch,
  connect,
  expectRefusal,
  findBatch,
  readyClaims,
  receive,
} from "../../support/submissions";

const server = await sftpServerForFile();
const asBiller = (office: Office) => [office.runtime, office.actors.biller] as const;

/** Two batches: one answered with a rejection, one built and not sent. */
async function workedOffice() {
  server.files.clear();
  const office = await openOffice();
  const connected = await connect(office, server);
  const [good, bad] = await readyClaims(office, 2);
  const first = await builtBatch(office);
  await connected.deliver(first.batchId, 0);
  const answer = await receive(
    connected,
    new AnsweringPartner().ack277(first.bytes, { refused: [bad?.number ?? ""] }),
    "277CA.x12",
  );
  await readyClaims(office, 1);
  const second = await builtBatch(office);
  return { office, connected, first, second, answer, good: good?.number ?? "", bad: bad?.number ?? "" };
}

describe("the board", () => {
  it("shows the way of each batch with its counts, newest first, page by page", async () => {
    const { office, first, second } = await workedOffice();
    const all = await runQuery(listBatches, ...asBiller(office), {});
    expect(
      all.rows.map(({ number, status, accepted, rejected, waiting }) => [
        number,
        status,
        accepted,
        rejected,
        waiting,
      ]),
    ).toEqual([
      [second.number, "closed", 0, 0, 1],
      [first.number, "partly-rejected", 1, 1, 0],
    ]);
    expect(all.counts).toEqual({ total: 2, open: 1, unconfirmed: 0, rejected: 1 });
    const page = await runQuery(listBatches, ...asBiller(office), { limit: 1 });
    expect(page.rows.map(({ number }) => number)).toEqual([second.number]);
    const next = await runQuery(listBatches, ...asBiller(office), { limit: 1, cursor: page.nextCursor });
    expect(next.rows.map(({ number }) => number)).toEqual([first.number]);
    expect(next.nextCursor).toBeUndefined();
    const open = await runQuery(listBatches, ...asBiller(office), { view: "open" });
    expect(open.rows.map(({ number }) => number)).toEqual([second.number]);
  });

  it("is closed to coders and clinicians, and empty for another office", async () => {
    const { office } = await workedOffice();
    for (const role of ["coder", "clinician", "viewer"] as const)
      await expectRefusal(runQuery(listBatches, office.runtime, office.actors[role], {}), "access/forbidden");
    const other = await openOffice();
    expect((await runQuery(listBatches, ...asBiller(other), {})).rows).toEqual([]);
  });
});

describe("the record", () => {
  it("holds every claim with its answer, the answers with their files, and what may be done", async () => {
    const { office, first, second, answer, good, bad } = await workedOffice();
    const batch = await runQuery(getBatch, ...asBiller(office), { batchId: first.batchId });
    expect(
      batch.claims.map(({ number, outcome, place, answerFileId }) => [number, outcome, place, answerFileId]),
    ).toEqual([
      [bad, "rejected-by-payer", "parties/subscriber/memberId", answer],
      [good, "accepted-by-payer", null, answer],
    ]);
    expect(batch.acknowledgments).toMatchObject([
      {
        kind: "277CA",
        outcome: "partly-rejected",
        summary: "Cobalt Mutual: 1 accepted, 1 rejected",
        fileName: "277CA.x12",
      },
    ]);
    expect(batch.actions).toEqual([]);
    expect((await runQuery(getBatch, ...asBiller(office), { batchId: second.batchId })).actions).toEqual([
      "send",
    ]);
    const auditor = await runQuery(getBatch, office.runtime, office.actors.auditor, {
      batchId: second.batchId,
    });
    expect(auditor.actions).toEqual([]);
    await office.within((tx) =>
      tx.batch.updateMany({ where: { id: second.batchId }, data: { status: "unconfirmed" } }),
    );
    expect((await runQuery(getBatch, ...asBiller(office), { batchId: second.batchId })).actions).toEqual([
      "look",
      "resend",
    ]);
  });

  it("offers nothing while an ordered delivery is under way", async () => {
    const { office, second } = await workedOffice();
    const before = await runQuery(getBatch, ...asBiller(office), { batchId: second.batchId });
    expect([before.isOnItsWay, before.actions]).toEqual([false, ["send"]]);
    await runUseCase(sendBatch, ...asBiller(office), {
      batchId: second.batchId,
      version: before.version,
      claimCount: 1,
    });
    const after = await runQuery(getBatch, ...asBiller(office), { batchId: second.batchId });
    expect([after.isOnItsWay, after.actions]).toEqual([true, []]);
  });

  it("of another office does not exist", async () => {
    const { first } = await workedOffice();
    const other = await openOffice();
    await expectRefusal(
      runQuery(getBatch, ...asBiller(other), { batchId: first.batchId }),
      "record/not-found",
    );
  });
});

describe("the preview", () => {
  it("counts by partner and payer, and says who stays and why", async () => {
    const office = await openOffice();
    await readyClaims(office, 2);
    await claimInStatus(office, "ready", { payer: "medicaid" });
    const unrouted = await claimInStatus(office, "ready", { payer: "unrouted" });
    await claimInStatus(office, "held");
    await office.within((tx) =>
      tx.claimFinding.updateMany({
        where: { severity: { in: ["block", "stop"] } },
        data: { status: "overridden" },
      }),
    );
    const preview = await runQuery(previewBatch, ...asBiller(office), {});
    expect(preview.partners).toMatchObject([
      {
        name: "Practice payer",
        usage: "T",
        count: 3,
        amount: 43_500n,
        payers: [
          { payerName: "Cobalt Mutual", count: 2, amount: 29_000n },
          { payerName: "Prairie State Medicaid", count: 1, amount: 14_500n },
        ],
      },
    ]);
    expect(preview.staying).toMatchObject([
      { number: unrouted.claim.patientControlNumber, reason: "No trading partner is set up for this payer." },
    ]);
    expect([preview.stayingCount, preview.heldCount]).toEqual([1, 1]);
  });
});

describe("rejections", () => {
  it("say who refused, why, at which field, and how often it was sent", async () => {
    const { office, first, bad } = await workedOffice();
    const { rows, totals } = await runQuery(listRejections, ...asBiller(office), {});
    expect(rows).toMatchObject([
      {
        number: bad,
        refusedBy: "payer",
        message: "Rejected, something is not valid: member number of the subscriber",
        place: "parties/subscriber/memberId",
        tries: 1,
        batchNumber: first.number,
      },
    ]);
    expect(totals).toEqual({ count: 1, amount: 14_500n });
  });
});

describe("files", () => {
  it("are listed both ways, with the reason where one was set aside", async () => {
    const { office, connected } = await workedOffice();
    await receive(connected, Buffer.from("no X12 at all"), "letter.txt");
    const { rows, counts } = await runQuery(listFiles, ...asBiller(office), {});
    expect(rows.map(({ name, direction, kind, status }) => [name, direction, kind, status])).toEqual([
      ["letter.txt", "inbound", "unknown", "quarantined"],
      [expect.stringMatching(/\.837$/), "outbound", "837P", "built"],
      ["277CA.x12", "inbound", "277CA", "processed"],
      [expect.stringMatching(/\.837$/), "outbound", "837P", "sent"],
    ]);
    expect(rows[0]?.issues[0]?.message).toBeTruthy();
    expect(counts).toEqual({ total: 4, quarantined: 1 });
  });

  it("are read as they went over the wire, and every reading leaves one access event", async () => {
    const { office, first } = await workedOffice();
    const { ediFileId } = await findBatch(office, first.batchId);
    const id = ediFileId ?? "";
    const file = await runQuery(getFile, ...asBiller(office), { ediFileId: id });
    expect(file.batch).toEqual({ id: first.batchId, number: first.number });
    expect(Buffer.from(file.text, "latin1").equals(Buffer.from(first.bytes))).toBe(true);
    expect(file.size).toBe(first.bytes.length);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectKind: "edi-file", subjectId: id, action: "read" } }),
    );
    expect(events).toHaveLength(1);
  });

  it("say whether they can go through once more", async () => {
    const { office, connected, first } = await workedOffice();
    const damaged = Buffer.from(
      new AnsweringPartner().ack277(first.bytes).toString("latin1").replaceAll("000000901", "000000777"),
      "latin1",
    );
    const ediFileId = await receive(connected, damaged.subarray(0, damaged.length - 40));
    expect((await runQuery(getFile, ...asBiller(office), { ediFileId })).mayProcess).toBe(true);
    const sent = await findBatch(office, first.batchId);
    const own = await runQuery(getFile, ...asBiller(office), { ediFileId: sent.ediFileId ?? "" });
    expect(own.mayProcess).toBe(false);
  });

  it("are given out byte for byte, only with the right to see them", async () => {
    const { office, first } = await workedOffice();
    const { ediFileId } = await findBatch(office, first.batchId);
    const { text, name } = await runQuery(downloadFile, ...asBiller(office), { ediFileId: ediFileId ?? "" });
    expect(Buffer.from(text, "latin1").equals(Buffer.from(first.bytes))).toBe(true);
    expect(name).toBe(`LAKESHORE-${first.number}.837`);
    for (const role of ["coder", "clinician", "viewer"] as const)
      for (const readModel of [downloadFile, getFile])
        await expectRefusal(
          runQuery(readModel as typeof downloadFile, office.runtime, office.actors[role], {
            ediFileId: ediFileId ?? "",
          }),
          "access/forbidden",
        );
  });
});
