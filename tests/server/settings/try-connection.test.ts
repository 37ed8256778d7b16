import { beforeEach, describe, expect, it } from "vitest";
import { listAuditEvents } from "@/server/queries/audit-trail/list-audit-events";
import { runQuery } from "@/server/queries/read-model";
import { type ConnectionTry, listTradingPartners } from "@/server/queries/settings/list-trading-partners";
import { changeTradingPartner } from "@/server/use-cases/settings/change-trading-partner";
import { tryConnection } from "@/server/use-cases/settings/try-connection";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice, TEST_NOW } from "../../support/office";
import { NEW_PARTNER } from "../../support/office-parties";
import { sftpServerForFile } from "../../support/sftp-server";
import { type ConnectedOffice, connect } from "../../support/submissions";

const server = await sftpServerForFile();
let connected: ConnectedOffice;
let office: Office;
beforeEach(async () => {
  connected = await connect(await openOffice(), server);
  office = connected.office;
});

const input = (version = 1) => ({ tradingPartnerId: office.tradingPartnerId, version });
const ask = () => runUseCase(tryConnection, office.runtime, office.actors.administrator, input());
const set = (columns: object) =>
  office.within((tx) =>
    tx.tradingPartner.updateMany({ where: { id: office.tradingPartnerId }, data: columns }),
  );
const lastTry = async (): Promise<ConnectionTry | null | undefined> => {
  const [partner] = await runQuery(listTradingPartners, office.runtime, office.actors.administrator, {});
  return partner?.access?.lastTry;
};
const tried = async () => {
  await ask();
  await connected.tryConnection();
  return lastTry();
};

describe("refuses", () => {
  it("everyone but an administrator, a stale version, and another office's partner", async () => {
    const { runtime, actors } = office;
    await expect(runUseCase(tryConnection, runtime, actors.biller, input())).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await expect(runUseCase(tryConnection, runtime, actors.administrator, input(5))).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    const elsewhere = await openOffice();
    await expect(
      runUseCase(tryConnection, elsewhere.runtime, elsewhere.actors.administrator, input()),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });
});

describe("does", () => {
  it("JOB-2: ask the worker, which connects outside of any transaction, and keeps what it found", async () => {
    await ask();
    expect(await lastTry()).toMatchObject({ requestedAt: TEST_NOW, triedAt: null });
    const jobs = await office.within(
      (tx) => tx.$queryRaw<unknown[]>`
        select 1 from graphile_worker._private_jobs
        where key = ${`${office.organizationId}:try-connection:${office.tradingPartnerId}`}`,
    );
    expect(jobs).toHaveLength(1);
    await connected.tryConnection();
    expect(await lastTry()).toEqual({
      requestedAt: TEST_NOW,
      triedAt: TEST_NOW,
      failure: null,
      folder: null,
      shownHostKey: server.hostKey,
    });
    expect(server.names("/outbound")).toEqual([]);
  });

  it.each([
    [
      "a host where nobody listens",
      { port: 1 },
      { failure: "unreachable", folder: null, shownHostKey: null },
    ],
    [
      "a key that is not the one on file",
      { hostKey: `SHA256:${"b".repeat(43)}` },
      { failure: "host-key-changed" },
    ],
    ["a partner without password", { passwordKey: "nobody" }, { failure: "no-password" }],
    [
      "a folder that is not there",
      { inboundFolder: "/nowhere" },
      { failure: "no-such-file", folder: "/nowhere" },
    ],
  ])("say in which step it failed: %s", async (_what, columns, found) => {
    await set(columns);
    expect(await tried()).toMatchObject({ triedAt: TEST_NOW, ...found });
  });

  it("tell the key that was shown, so that it can be compared and put on file", async () => {
    await set({ hostKey: `SHA256:${"b".repeat(43)}` });
    expect((await tried())?.shownHostKey).toBe(server.hostKey);
  });

  it("say that the sign-in is refused", async () => {
    const wrong = await connect(await openOffice(), server, "guess");
    office = wrong.office;
    connected = wrong;
    expect(await tried()).toMatchObject({ failure: "sign-in-refused", shownHostKey: server.hostKey });
  });

  it("forget the result when the partner is changed, also while the worker is at it", async () => {
    expect(await tried()).toMatchObject({ failure: null });
    const entry = { ...NEW_PARTNER, interchangeId: "PRACTICEPAYER", host: "127.0.0.1", port: server.port };
    const change = (version: number) =>
      runUseCase(changeTradingPartner, office.runtime, office.actors.administrator, {
        ...entry,
        ...input(version),
      });
    await change(1);
    expect(await lastTry()).toBeNull();
    const during = connected.tryConnection();
    await Promise.all([during, change(2)]);
    expect(await lastTry()).toBeNull();
  });
});

describe("audits", () => {
  it("AUD-1: who asked, and what the worker found", async () => {
    await set({ port: 1 });
    await tried();
    const { rows } = await runQuery(listAuditEvents, office.runtime, office.actors.auditor, {
      subjectId: office.tradingPartnerId,
    });
    expect(rows).toMatchObject([
      { action: "trading-partner.tried", after: { failure: "unreachable", kept: true } },
      { action: "trading-partner.try" },
    ]);
  });
});

describe("repeats safely", () => {
  it("asked twice, the worker is asked once more", async () => {
    await ask();
    await ask();
    const jobs = await office.within(
      (tx) => tx.$queryRaw<unknown[]>`
        select 1 from graphile_worker._private_jobs
        where key = ${`${office.organizationId}:try-connection:${office.tradingPartnerId}`}`,
    );
    expect(jobs).toHaveLength(1);
  });
});
