import { beforeEach, describe, expect, it } from "vitest";
import { systemActor } from "@/server/access/actor";
import { beginDelivery } from "@/server/use-cases/submissions/begin-delivery";
import { lookForBatch } from "@/server/use-cases/submissions/look-for-batch";
import { resendBatch } from "@/server/use-cases/submissions/resend-batch";
import { sendBatch } from "@/server/use-cases/submissions/send-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";
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
} from "../../support/submissions";

const server = await sftpServerForFile();
let connected: ConnectedOffice;
let batchId: string;
let fileName: string;
let bytes: Uint8Array;

beforeEach(async () => {
  server.files.clear();
  server.log.length = 0;
  server.fault = undefined;
  connected = await connect(await openOffice(), server);
  await readyClaims(connected.office, 2);
  const built = await builtBatch(connected.office);
  ({ batchId, bytes } = built);
  fileName = `LAKESHORE-${built.number}.837`;
});

const batch = () => findBatch(connected.office, batchId);
const statuses = async () => [...new Set(Object.values(await claimStatuses(connected.office)))];
const published = () => server.log.filter((line) => line.startsWith("rename")).length;
const uploaded = () => server.files.get(`/outbound/${fileName}`);
const asBiller = () => [connected.office.runtime, connected.office.actors.biller] as const;

it("hands the bytes over unchanged, and batch and claims know it", async () => {
  await connected.deliver(batchId, 0);
  expect(uploaded()?.equals(Buffer.from(bytes))).toBe(true);
  expect(server.names("/outbound")).toEqual([fileName]);
  const row = await batch();
  expect(row).toMatchObject({ status: "sent", deliveryAttempts: 1, deliveryProblem: null });
  expect(row.acknowledgmentDueOn?.toISOString().slice(0, 10)).toBe("2026-03-26");
  expect(await statuses()).toEqual(["submitted"]);
  const story = await connected.office.within((tx) =>
    tx.claimEvent.findMany({ where: { kind: "submitted" } }),
  );
  expect(story).toHaveLength(2);
  expect(story[0]).toMatchObject({ summary: `Sent in batch ${row.number}`, ediFileId: row.ediFileId });
  expect(await openItems(connected.office)).toEqual([]);
});

it("run again after success, it touches nothing (JOB-2)", async () => {
  await connected.deliver(batchId, 0);
  const before = await batch();
  await connected.deliver(batchId, 0);
  expect(await batch()).toEqual(before);
  expect(published()).toBe(1);
});

describe("killed (IDEM-3)", () => {
  it("while staging: certainly not delivered, the retry sends", async () => {
    server.fault = (operation) => (operation === "write" ? "drop-before" : undefined);
    await expect(connected.deliver(batchId, 0)).rejects.toThrow();
    expect(await batch()).toMatchObject({ status: "closed", deliveryAttempts: 0 });
    expect((await batch()).deliveryProblem).toContain("connection broke");
    expect(await openItems(connected.office)).toEqual(["batch-blocked"]);
    server.fault = undefined;
    await connected.deliver(batchId, 0);
    expect(await batch()).toMatchObject({ status: "sent", deliveryProblem: null });
    expect(await openItems(connected.office)).toEqual([]);
  });

  it("after the mark, before the rename: unknown, so the retry looks, asks a person, and sends nothing", async () => {
    await runUseCase(beginDelivery, connected.office.runtime, systemActor(connected.office.organizationId), {
      batchId,
      afterAttempt: 0,
    });
    await connected.deliver(batchId, 0);
    expect(await batch()).toMatchObject({ status: "unconfirmed", deliveryAttempts: 1 });
    expect(await openItems(connected.office)).toEqual(["delivery-unconfirmed"]);
    expect(server.log.filter((line) => !line.startsWith("list"))).toEqual([]);
    expect(await statuses()).toEqual(["batched"]);
  });

  it("after the rename, the file still in the folder: the retry sees it and records", async () => {
    server.fault = (operation) => (operation === "rename" ? "drop-after" : undefined);
    await expect(connected.deliver(batchId, 0)).rejects.toThrow("do not know");
    expect(await batch()).toMatchObject({ status: "unconfirmed" });
    expect(await openItems(connected.office)).toEqual(["delivery-unconfirmed"]);
    server.fault = undefined;
    await connected.deliver(batchId, 0);
    expect(await batch()).toMatchObject({ status: "sent" });
    expect(published()).toBe(1);
    expect(await openItems(connected.office)).toEqual([]);
  });

  it("after the rename, the file taken already: nobody knows, and only a person sends the same bytes", async () => {
    server.fault = (operation) => (operation === "rename" ? "drop-after" : undefined);
    await expect(connected.deliver(batchId, 0)).rejects.toThrow();
    server.fault = undefined;
    const first = uploaded();
    server.files.clear();
    await connected.deliver(batchId, 0);
    await connected.deliver(batchId, 0);
    expect(published()).toBe(1);
    const { version, interchangeControlNumber } = await batch();
    await runUseCase(resendBatch, ...asBiller(), { batchId, version });
    await connected.deliver(batchId, 1);
    expect(uploaded()?.equals(first ?? Buffer.alloc(0))).toBe(true);
    expect(await batch()).toMatchObject({ status: "sent", deliveryAttempts: 2, interchangeControlNumber });
  });

  it("a resend that is killed too is not sent a third time by itself", async () => {
    await runUseCase(beginDelivery, connected.office.runtime, systemActor(connected.office.organizationId), {
      batchId,
      afterAttempt: 0,
    });
    server.fault = (operation) => (operation === "rename" ? "hang" : undefined);
    await expect(connected.deliver(batchId, 1)).rejects.toThrow("do not know");
    server.fault = undefined;
    await connected.deliver(batchId, 1);
    expect(await batch()).toMatchObject({ status: "unconfirmed", deliveryAttempts: 2 });
    expect(published()).toBe(0);
  });

  it("the server refuses the rename: certainly not delivered, so the batch is as before", async () => {
    server.fault = (operation) => (operation === "rename" ? "refuse" : undefined);
    await expect(connected.deliver(batchId, 0)).rejects.toThrow("refused");
    expect(await batch()).toMatchObject({ status: "closed", deliveryAttempts: 0 });
    server.fault = undefined;
    await connected.deliver(batchId, 0);
    expect(await batch()).toMatchObject({ status: "sent", deliveryAttempts: 1 });
  });

  it("the partner is away: the batch waits and says why", async () => {
    await connected.office.within((tx) => tx.tradingPartner.updateMany({ data: { port: 1 } }));
    await expect(connected.deliver(batchId, 0)).rejects.toThrow("could not be reached");
    expect(await batch()).toMatchObject({
      status: "closed",
      deliveryProblem: "The partner's server could not be reached.",
    });
  });

  it("cannot look while the partner is away: it stays unconfirmed and says so", async () => {
    server.fault = (operation) => (operation === "rename" ? "drop-after" : undefined);
    await expect(connected.deliver(batchId, 0)).rejects.toThrow();
    await connected.office.within((tx) => tx.tradingPartner.updateMany({ data: { port: 1 } }));
    await expect(connected.deliver(batchId)).rejects.toThrow();
    expect((await batch()).deliveryProblem).toContain("could not look");
  });
});

it("never sends a test file by a route that became production, nor the reverse (EDI-8)", async () => {
  await connected.office.within((tx) => tx.tradingPartner.updateMany({ data: { usage: "P" } }));
  await expectRefusal(connected.deliver(batchId, 0), "batch/test-and-production");
  expect(server.log).toEqual([]);
});

describe("people order it", () => {
  it("with the count they typed, in the right state and version", async () => {
    const { version } = await batch();
    await expectRefusal(
      runUseCase(sendBatch, ...asBiller(), { batchId, version, claimCount: 3 }),
      "batch/count-differs",
    );
    await expectRefusal(
      runUseCase(sendBatch, ...asBiller(), { batchId, version: version + 1, claimCount: 2 }),
      "record/changed-meanwhile",
    );
    await expectRefusal(
      runUseCase(sendBatch, connected.office.runtime, connected.office.actors.coder, {
        batchId,
        version,
        claimCount: 2,
      }),
      "access/forbidden",
    );
    await expectRefusal(runUseCase(resendBatch, ...asBiller(), { batchId, version }), "lifecycle/refused");
    await expectRefusal(runUseCase(lookForBatch, ...asBiller(), { batchId, version }), "lifecycle/refused");
    await runUseCase(sendBatch, ...asBiller(), { batchId, version, claimCount: 2 });
    await connected.deliver(batchId, 0);
    const sent = await batch();
    await expectRefusal(
      runUseCase(sendBatch, ...asBiller(), { batchId, version: sent.version, claimCount: 2 }),
      "lifecycle/refused",
    );
    const actions = await connected.office.within((tx) =>
      tx.auditEvent.findMany({
        where: { subjectId: batchId },
        orderBy: { id: "asc" },
        select: { action: true },
      }),
    );
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["batch.build", "batch.send", "batch.begin-delivery", "batch.record-delivery"]),
    );
  });

  it("of their own organization only", async () => {
    const other = await openOffice();
    await expectRefusal(
      runUseCase(sendBatch, other.runtime, other.actors.biller, { batchId, version: 1, claimCount: 2 }),
      "record/not-found",
    );
  });
});
