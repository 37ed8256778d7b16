import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "@/server/db/client";
import { scopedTransaction, type Transaction } from "@/server/db/scoped-transaction";
import { replaceClaim } from "@/server/use-cases/claims/replace-claim";
import { flagOverdueBatch } from "@/server/use-cases/submissions/flag-overdue-batch";
import { processFileAgain } from "@/server/use-cases/submissions/process-file-again";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";
import { AnsweringPartner } from "../../support/partner-answers";
import { sftpServerForFile } from "../../support/sftp-server";
import {
  builtBatch,
  type ConnectedOffice,
  claimStatuses,
  connect,
  expectRefusal,
  findBatch,
  openItems,
  readyClaims,
  receive,
} from "../../support/submissions";

const server = await sftpServerForFile();

interface Sent {
  readonly connected: ConnectedOffice;
  readonly office: Office;
  readonly batchId: string;
  readonly bytes: Uint8Array;
  readonly numbers: readonly string[];
}
/** A delivered batch of claims. */
async function sendBatchOf(count: number, on?: Office): Promise<Sent> {
  server.files.clear();
  const office = on ?? (await openOffice());
  const connected = await connect(office, server);
  const claims = await readyClaims(office, count);
  const { batchId, bytes } = await builtBatch(office);
  await connected.deliver(batchId, 0);
  return { connected, office, batchId, bytes, numbers: claims.map(({ number }) => number) };
}

let partner: AnsweringPartner;
beforeEach(() => {
  partner = new AnsweringPartner();
});

const fileStatus = (office: Office, ediFileId: string) =>
  office.within((tx) =>
    tx.ediFile.findFirstOrThrow({
      where: { id: ediFileId },
      select: { status: true, issues: true, kind: true },
    }),
  );

describe("moves", () => {
  it("TA1, 999 and 277CA in order: taken, acknowledged, accepted or rejected with the reason in words", async () => {
    const { connected, office, batchId, bytes, numbers } = await sendBatchOf(2);
    const [good = "", bad = ""] = numbers;
    await receive(connected, partner.ta1(bytes));
    expect(await findBatch(office, batchId)).toMatchObject({ status: "sent", ta1At: expect.any(Date) });
    await receive(connected, partner.ack999(bytes));
    expect(await findBatch(office, batchId)).toMatchObject({
      status: "acknowledged",
      acknowledgedAt: expect.any(Date),
    });
    expect(await claimStatuses(office)).toEqual({ [good]: "submitted", [bad]: "submitted" });
    await receive(connected, partner.ack277(bytes, { refused: [bad] }));
    expect(await findBatch(office, batchId)).toMatchObject({ status: "partly-rejected" });
    expect(await claimStatuses(office)).toEqual({ [good]: "accepted", [bad]: "rejected" });
    const [accepted, rejected] = await office.within((tx) =>
      tx.claim.findMany({
        orderBy: { patientControlNumber: "asc" },
        include: { claimAcknowledgments: true, claimEvents: true },
      }),
    );
    expect(accepted).toMatchObject({
      payerControlNumber: `CM-${good}`,
      owner: "payer",
      acceptedAt: expect.any(Date),
    });
    expect(rejected).toMatchObject({ owner: "biller", acceptedAt: null });
    expect(rejected?.claimAcknowledgments).toMatchObject([
      {
        outcome: "rejected-by-payer",
        categoryCode: "A7",
        statusCode: "164",
        entityCode: "IL",
        place: "parties/subscriber/memberId",
        message: "Rejected, something is not valid: member number of the subscriber",
        applied: true,
      },
    ]);
    expect(accepted?.claimEvents.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["999", "accepted"]),
    );
    expect(await openItems(office)).toEqual(["rejection"]);
  });

  it("a refused set takes its claims along, and only those", async () => {
    const { connected, office, batchId, bytes, numbers } = await sendBatchOf(2);
    await receive(connected, partner.ack999(bytes, ["0001"]));
    expect(await findBatch(office, batchId)).toMatchObject({ status: "rejected" });
    expect(await claimStatuses(office)).toEqual(
      Object.fromEntries(numbers.map((number) => [number, "rejected"])),
    );
  });

  it("a refused interchange rejects every claim; a dropped second copy rejects none (IDEM-3)", async () => {
    const dropped = await sendBatchOf(1);
    await receive(dropped.connected, partner.ta1(dropped.bytes, "025"));
    expect(Object.values(await claimStatuses(dropped.office))).toEqual(["submitted"]);
    const refused = await sendBatchOf(1);
    await receive(refused.connected, partner.ta1(refused.bytes, "006"));
    expect(Object.values(await claimStatuses(refused.office))).toEqual(["rejected"]);
  });

  it("an acknowledgment proves a delivery that nobody could record", async () => {
    server.files.clear();
    const office = await openOffice();
    const connected = await connect(office, server);
    await readyClaims(office, 1);
    const { batchId, bytes } = await builtBatch(office);
    server.fault = (operation) => (operation === "rename" ? "drop-after" : undefined);
    await expect(connected.deliver(batchId, 0)).rejects.toThrow();
    server.fault = undefined;
    expect(await openItems(office)).toEqual(["delivery-unconfirmed"]);
    await receive(connected, partner.ack277(bytes));
    expect(await findBatch(office, batchId)).toMatchObject({
      status: "acknowledged",
      sentAt: expect.any(Date),
    });
    expect(Object.values(await claimStatuses(office))).toEqual(["accepted"]);
    expect(await openItems(office)).toEqual([]);
  });

  it("a 277CA that does not echo our reference is matched by the claim's own number", async () => {
    const { connected, office, bytes } = await sendBatchOf(1);
    const file = await receive(connected, partner.ack277(bytes, { reference: "THEIRS-1" }));
    expect(await fileStatus(office, file)).toMatchObject({ status: "processed", kind: "277CA" });
    expect(Object.values(await claimStatuses(office))).toEqual(["accepted"]);
  });
});

describe("any order, twice, late (IDEM-5)", () => {
  /** Every order as a tree: what is common to two orders is applied once, and taken back by a savepoint. */
  async function everyOrder(
    left: readonly number[],
    branch: { readonly tx: Transaction; apply(index: number): Promise<void>; leaf(): Promise<void> },
  ): Promise<void> {
    if (left.length === 0) return branch.leaf();
    for (const index of left) {
      await branch.tx.$executeRawUnsafe(`savepoint depth_${left.length}`);
      await branch.apply(index);
      await everyOrder(
        left.filter((other) => other !== index),
        branch,
      );
      await branch.tx.$executeRawUnsafe(`rollback to savepoint depth_${left.length}`);
    }
  }

  it("all orders of five acknowledgments leave the same state", async () => {
    const { office, batchId, bytes, numbers } = await sendBatchOf(2);
    const [, bad = ""] = numbers;
    const answers = [
      partner.ta1(bytes),
      partner.ack999(bytes),
      partner.ack277(bytes, { by: "partner" }),
      partner.ack277(bytes, { refused: [bad] }),
      partner.ta1(bytes, "025"),
    ];
    const states = new Map<string, number>();
    await office.db.$transaction(
      async (tx) => {
        const db = {
          $transaction: (work: (inner: Transaction) => unknown) => work(tx),
        } as unknown as Database;
        const inside = await connect(
          {
            ...office,
            db,
            runtime: { ...office.runtime, db },
            within: (work) => scopedTransaction(db, office.organizationId, work),
          },
          server,
        );
        await everyOrder([0, 1, 2, 3, 4], {
          tx,
          apply: async (index) => {
            await receive(inside, answers[index] ?? Buffer.alloc(0));
          },
          leaf: async () => {
            const state = await stateOf(inside.office, batchId);
            states.set(state, (states.get(state) ?? 0) + 1);
          },
        });
      },
      { timeout: 120_000 },
    );
    expect([...states.values()]).toEqual([120]);
    expect(JSON.parse([...states.keys()][0] ?? "")).toEqual([
      "partly-rejected",
      [true, true, true],
      [
        ["accepted", "payer", true, true],
        ["rejected", "biller", false, false],
      ],
    ]);
  }, 120_000);

  async function stateOf(office: Office, batchId: string): Promise<string> {
    const batch = await findBatch(office, batchId);
    const claims = await office.within((tx) =>
      tx.claim.findMany({ orderBy: { patientControlNumber: "asc" } }),
    );
    return JSON.stringify([
      batch.status,
      [batch.ta1At, batch.acknowledgedAt, batch.claimAcknowledgedAt].map((at) => at !== null),
      claims.map((claim) => [
        claim.status,
        claim.owner,
        claim.payerControlNumber !== null,
        claim.acceptedAt !== null,
      ]),
    ]);
  }

  it("the same file twice is one file; the same answer in another file changes nothing", async () => {
    const { connected, office, bytes, batchId } = await sendBatchOf(1);
    const answer = partner.ack277(bytes);
    const first = await receive(connected, answer);
    expect(await receive(connected, answer)).toBe(first);
    const before = [await findBatch(office, batchId), await claimStatuses(office)];
    await receive(connected, partner.ack277(bytes));
    const after = [await findBatch(office, batchId), await claimStatuses(office)];
    expect([(after[0] as { status: string }).status, after[1]]).toEqual([
      (before[0] as { status: string }).status,
      before[1],
    ]);
    const rows = await office.within((tx) => tx.claimAcknowledgment.findMany({ orderBy: { id: "asc" } }));
    expect(rows.map(({ applied }) => applied).sort()).toEqual([false, true]);
  });

  it("an answer to an earlier submission does not touch the claim that was sent again", async () => {
    const office = await openOffice();
    const first = await sendBatchOf(1, office);
    const [number = ""] = first.numbers;
    await receive(first.connected, partner.ack277(first.bytes, { refused: [number] }));
    await office.within((tx) =>
      tx.claim.updateMany({ where: { patientControlNumber: number }, data: { status: "ready" } }),
    );
    const { batchId } = await builtBatch(office);
    await first.connected.deliver(batchId, 0);
    await receive(first.connected, partner.ack277(first.bytes, { refused: [number] }));
    expect(await claimStatuses(office)).toEqual({ [number]: "submitted" });
  });

  it("a payer's acceptance is not undone by a late rejection, nor a rejection by a late acceptance", async () => {
    const { connected, office, bytes, numbers } = await sendBatchOf(2);
    const [one = "", two = ""] = numbers;
    await receive(connected, partner.ack277(bytes, { refused: [two] }));
    await receive(connected, partner.ack277(bytes, { refused: [one] }));
    expect(await claimStatuses(office)).toEqual({ [one]: "accepted", [two]: "rejected" });
    const kept = await office.within((tx) => tx.claimEvent.findMany({ where: { kind: "277ca" } }));
    expect(kept).toHaveLength(2);
  });
});

describe("sets aside", () => {
  it("an acknowledgment of an unknown batch; it applies once the batch is there (EDI-4)", async () => {
    const { connected, office, bytes } = await sendBatchOf(1);
    await office.within((tx) => tx.batch.updateMany({ data: { groupControlNumber: "77" } }));
    const file = await receive(connected, partner.ack999(bytes));
    expect(await fileStatus(office, file)).toMatchObject({
      status: "quarantined",
      issues: [{ code: "unknown-batch" }],
    });
    expect(await openItems(office)).toEqual(["file-quarantined"]);
    await office.within((tx) => tx.batch.updateMany({ data: { groupControlNumber: "1" } }));
    await runUseCase(processFileAgain, office.runtime, office.actors.biller, { ediFileId: file });
    await connected.process(file);
    expect(await fileStatus(office, file)).toMatchObject({ status: "processed", issues: [] });
    expect(await openItems(office)).toEqual([]);
  });

  it("the same interchange number with other bytes, and says so again when asked (EDI-6)", async () => {
    const { connected, office, bytes } = await sendBatchOf(1);
    await receive(connected, partner.ta1(bytes));
    const other = new AnsweringPartner().ack999(bytes);
    const file = await receive(connected, other);
    expect(await fileStatus(office, file)).toMatchObject({
      status: "quarantined",
      issues: [{ code: "number-reused" }],
    });
    await expectRefusal(
      runUseCase(processFileAgain, office.runtime, office.actors.biller, { ediFileId: file }),
      "file/still-unusable",
    );
    expect(Object.values(await claimStatuses(office))).toEqual(["submitted"]);
  });

  it("a production file on a test route, a file for somebody else, a truncated file, a picture (EDI-1, EDI-8)", async () => {
    const { connected, office, bytes } = await sendBatchOf(1);
    const good = partner.ack277(bytes);
    const files = [
      new AnsweringPartner("P").ack277(bytes),
      Buffer.from(good.toString("latin1").replace("ZZ*LAKESHORE      ", "ZZ*SOMEBODYELSE   ")),
      good.subarray(0, good.length - 30),
      Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      Buffer.alloc(0),
    ];
    const codes: unknown[] = [];
    for (const file of files) {
      const { status, issues } = await fileStatus(office, await receive(connected, file));
      expect(status).toBe("quarantined");
      codes.push((issues as { code: string }[])[0]?.code);
    }
    expect(codes.slice(0, 2)).toEqual(["test-and-production", "other-address"]);
    expect(codes.slice(2).every((code) => typeof code === "string")).toBe(true);
    expect(Object.values(await claimStatuses(office))).toEqual(["submitted"]);
  });

  it("one bad transaction set, while the good one of the same file applies (EDI-1)", async () => {
    const { connected, office, bytes } = await sendBatchOf(1);
    const text = partner.ack277(bytes).toString("latin1");
    const set = /ST\*277[\s\S]*SE\*\d+\*0001~\n?/.exec(text)?.[0] ?? "";
    const damaged = set
      .replaceAll("0001~", "0002~")
      .replace("ST*277*0001", "ST*277*0002")
      .replace(/STC\*A2[^~]*~/, "STC**bad~");
    const both = text.replace(set, set + damaged).replace(/GE\*1\*/, "GE*2*");
    const file = await receive(connected, Buffer.from(both, "latin1"));
    expect(await fileStatus(office, file)).toMatchObject({ status: "quarantined" });
    expect(Object.values(await claimStatuses(office))).toEqual(["accepted"]);
  });
});

describe("supersedes (MON-7)", () => {
  it("an accepted replacement ends its predecessor and becomes the active version; a rejected one changes nothing", async () => {
    const { connected, office, bytes, numbers } = await sendBatchOf(1);
    await receive(connected, partner.ack277(bytes));
    const original = await office.within((tx) =>
      tx.claim.findFirstOrThrow({ where: { patientControlNumber: numbers[0] ?? "" } }),
    );
    await runUseCase(replaceClaim, office.runtime, office.actors.biller, {
      claimId: original.id,
      version: original.version,
      reason: "Wrong units",
    });
    const successor = await office.within((tx) =>
      tx.claim.findFirstOrThrow({ where: { predecessorId: original.id } }),
    );
    await office.within((tx) =>
      tx.claim.updateMany({ where: { id: successor.id }, data: { status: "ready" } }),
    );
    const { batchId, bytes: replacement } = await builtBatch(office);
    await connected.deliver(batchId, 0);
    const versions = () =>
      office.within((tx) =>
        tx.claim.findMany({ orderBy: { createdAt: "asc" }, select: { status: true, active: true } }),
      );
    await receive(connected, partner.ack277(replacement, { by: "partner" }));
    expect(await versions()).toEqual([
      { status: "accepted", active: true },
      { status: "accepted", active: false },
    ]);
    await receive(connected, partner.ack277(replacement));
    expect(await versions()).toEqual([
      { status: "replaced", active: false },
      { status: "accepted", active: true },
    ]);
  });
});

describe("silence", () => {
  it("becomes one piece of work after the partner's days, and ends with the answer", async () => {
    let now = new Date("2026-03-23T15:00:00Z");
    const office = await openOffice({ now: () => now });
    const { connected, bytes, batchId } = await sendBatchOf(1, office);
    await connected.checkAcknowledgments();
    expect(await openItems(office)).toEqual([]);
    now = new Date("2026-03-27T15:00:00Z");
    await connected.checkAcknowledgments();
    await connected.checkAcknowledgments();
    expect(await openItems(office)).toEqual(["acknowledgment-overdue"]);
    expect(await findBatch(office, batchId)).toMatchObject({ status: "sent" });
    await receive(connected, partner.ack277(bytes));
    expect(await openItems(office)).toEqual([]);
    // Listed as silent a moment before the answer came.
    await runUseCase(flagOverdueBatch, office.runtime, office.actors.biller, { batchId });
    expect(await openItems(office)).toEqual([]);
  });
});

describe("the mailbox", () => {
  it("is emptied file by file, each kept before it is removed", async () => {
    const { connected, office, bytes } = await sendBatchOf(1);
    server.files.set("/inbound/TA1.x12", partner.ta1(bytes));
    server.files.set("/inbound/999.x12", partner.ack999(bytes));
    server.files.set("/inbound/277.x12.part", Buffer.from("half"));
    server.fault = (operation, at) =>
      operation === "remove" && at.endsWith("TA1.x12") ? "drop-before" : undefined;
    await expect(connected.poll()).rejects.toThrow();
    server.fault = undefined;
    await connected.poll();
    expect(server.names("/inbound")).toEqual(["277.x12.part"]);
    const files = await office.within((tx) =>
      tx.ediFile.findMany({ where: { direction: "inbound" }, orderBy: { id: "asc" } }),
    );
    expect(files.map(({ name }) => name).sort()).toEqual(["999.x12", "TA1.x12"]);
  });
});
