import { describe, expect, it } from "vitest";
import { openSftpClearinghouse } from "@/server/gateways/clearinghouse/sftp-clearinghouse";
import { checkAppealsJob } from "@/server/jobs/check-appeals";
import { type Job, runJob } from "@/server/jobs/job";
import { sendAppealJob } from "@/server/jobs/send-appeal";
import { openLog } from "@/server/log";
import { filedAppeal, findAppealRow } from "../../support/appeals";
import { type DeniedClaim, deniedClaim } from "../../support/denied-claim";
import { SFTP_PASSWORD, sftpServerForFile } from "../../support/sftp-server";

const server = await sftpServerForFile();
server.folders.add("/documents");
const log = openLog("silent");
const gateways = {
  clearinghouse: openSftpClearinghouse({
    passwords: { "practice-payer": SFTP_PASSWORD },
    connectTimeoutMs: 10_000,
    operationTimeoutMs: 2_000,
  }),
};

async function sending(): Promise<DeniedClaim & { appealId: string; send: () => Promise<void> }> {
  server.files.clear();
  server.log.length = 0;
  server.fault = undefined;
  const denied = await deniedClaim();
  const { office } = denied;
  await office.within((tx) =>
    tx.tradingPartner.updateMany({ where: { id: office.tradingPartnerId }, data: { port: server.port } }),
  );
  const appealId = await filedAppeal(denied);
  const { runtime, organizationId } = office;
  const send = () =>
    runJob(
      sendAppealJob as unknown as Job,
      { runtime, gateways, log },
      { organizationId, input: { appealId } },
    );
  return { ...denied, appealId, send };
}
const staged = () => server.log.filter((line) => line.startsWith("open ")).length;
const published = () => server.log.filter((line) => line.startsWith("rename")).length;

describe("does", () => {
  it("puts the packet into the documents folder under the payer's number, byte for byte, and keeps the proof", async () => {
    const { office, appealId, send } = await sending();
    await send();
    const appeal = await findAppealRow(office, appealId);
    const file = await office.within((tx) =>
      tx.storedFile.findFirstOrThrow({ where: { id: appeal.packetFileId ?? "" } }),
    );
    expect(server.files.get("/documents/PCN123-1.pdf")?.equals(Buffer.from(file.bytes))).toBe(true);
    expect(server.names("/documents")).toEqual(["PCN123-1.pdf"]);
    expect(appeal).toMatchObject({ deliveryStatus: "delivered", deliveryProblem: null });
    expect(appeal.proof).toContain("PCN123-1.pdf");
  });
});

describe("repeats safely", () => {
  it("a second run sends nothing", async () => {
    const { send } = await sending();
    await send();
    await send();
    expect(published()).toBe(1);
  });

  it("IDEM-3 the line breaks after the rename and the payer takes the file: the retry knows and sends no second time", async () => {
    const { office, appealId, send } = await sending();
    server.fault = (operation) => (operation === "rename" ? "drop-after" : undefined);
    await expect(send()).rejects.toThrow();
    expect(await findAppealRow(office, appealId)).toMatchObject({ deliveryStatus: "staged" });
    server.fault = undefined;
    server.files.delete("/documents/PCN123-1.pdf");
    await send();
    expect(await findAppealRow(office, appealId)).toMatchObject({ deliveryStatus: "delivered" });
    expect(staged()).toBe(1);
    expect(server.names("/documents")).toEqual([]);
  });

  it("the line breaks before the rename: the retry publishes what lies there", async () => {
    const { office, appealId, send } = await sending();
    server.fault = (operation) => (operation === "rename" ? "drop-before" : undefined);
    await expect(send()).rejects.toThrow();
    expect((await findAppealRow(office, appealId)).deliveryProblem).toContain("We do not know");
    server.fault = undefined;
    await send();
    expect(server.names("/documents")).toEqual(["PCN123-1.pdf"]);
    expect(published()).toBe(1);
  });

  it("refused while laying it out: said on the appeal, and the retry begins again", async () => {
    const { office, appealId, send } = await sending();
    server.fault = (operation) => (operation === "open" ? "refuse" : undefined);
    await expect(send()).rejects.toThrow();
    expect(await findAppealRow(office, appealId)).toMatchObject({ deliveryStatus: "ordered" });
    expect((await findAppealRow(office, appealId)).deliveryProblem).toContain("refused");
    server.fault = undefined;
    await send();
    expect(server.names("/documents")).toEqual(["PCN123-1.pdf"]);
  });
});

describe("silence becomes work", () => {
  it("D4 an appeal past its decision date opens one item, once", async () => {
    const { office, appealId } = await sending();
    const check = (days: number) =>
      runJob(
        checkAppealsJob as unknown as Job,
        { runtime: { ...office.runtime, now: () => new Date(Date.UTC(2026, 4, days, 15)) }, gateways, log },
        { organizationId: office.organizationId, input: {} },
      );
    const items = () =>
      office.within((tx) =>
        tx.workItem.count({ where: { kind: "decision-overdue", subjectId: appealId, closedAt: null } }),
      );
    await check(22);
    expect(await items()).toBe(0);
    await check(23);
    await check(24);
    expect(await items()).toBe(1);
  });
});
