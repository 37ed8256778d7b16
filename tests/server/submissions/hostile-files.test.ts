import { describe, expect, it } from "vitest";
import { systemActor } from "@/server/access/actor";
import { FileTooLarge } from "@/server/gateways/clearinghouse/clearinghouse";
import type { Gateways } from "@/server/gateways/gateways";
import { type Job, runJob } from "@/server/jobs/job";
import { pollMailboxJob } from "@/server/jobs/poll-mailbox";
import { processFileJob } from "@/server/jobs/process-file";
import { openLog } from "@/server/log";
import { processFileAgain } from "@/server/use-cases/submissions/process-file-again";
import { receiveFile } from "@/server/use-cases/submissions/receive-file";
import { runUseCase } from "@/server/use-cases/use-case";
import { runSeed, seededRandom, wantedRuns } from "../../support/long-run";
import { type Office, openOffice } from "../../support/office";
import { receive835 } from "../../support/remittance-file";
import { type SubmittedClaim, submittedClaim } from "../../support/submitted-claim";

const DAMAGED = wantedRuns("FIRSTPASS_DAMAGED_FILES", 120);
const log = openLog("silent");
const nobody = {} as Gateways;

/** A good 835 for a claim of the office, as bytes that nobody has received. */
async function goodFile(office: Office, claim: SubmittedClaim): Promise<Buffer> {
  const id = await receive835(office, {
    trace: "H1",
    claims: [
      {
        number: claim.number,
        lines: [
          {
            control: claim.controls[0],
            code: "99213",
            charge: 14_500n,
            paid: 10_000n,
            adjustments: [["CO", "45", 4_500n]],
          },
          { control: claim.controls[1], code: "20610", charge: 14_800n, paid: 14_800n },
        ],
      },
    ],
  });
  const { bytes } = await office.within((tx) => tx.ediFile.findFirstOrThrow({ where: { id } }));
  await office.within((tx) =>
    tx.ediFile.updateMany({ where: { id }, data: { contentHash: "set aside", status: "processed" } }),
  );
  await office.within((tx) =>
    tx.ediFile.updateMany({ where: { id }, data: { interchangeControlNumber: null } }),
  );
  return Buffer.from(bytes);
}

/** Kept and given to its use-cases; returns what became of it. */
async function take(office: Office, bytes: Uint8Array, name = "file.x12"): Promise<string> {
  const { organizationId, runtime, tradingPartnerId } = office;
  const { ediFileId, outcome } = await runUseCase(receiveFile, runtime, systemActor(organizationId), {
    tradingPartnerId,
    name,
    bytes,
  });
  if (outcome === "received")
    await runJob(
      processFileJob as unknown as Job,
      { runtime, gateways: nobody, log },
      { organizationId, input: { ediFileId } },
    );
  const file = await office.within((tx) => tx.ediFile.findFirstOrThrow({ where: { id: ediFileId } }));
  return file.status;
}

const moneyIn = async (office: Office): Promise<bigint> =>
  office.within(async (tx) => {
    const [row] = await tx.$queryRaw<{ sum: bigint }[]>`
      select coalesce(sum(amount), 0)::bigint as sum from ledger_entry where account = 'cash'`;
    return row?.sum ?? 0n;
  });

describe("EDI-1: a damaged file from a partner", () => {
  it(`is kept and settled, never half applied and never a failure: ${DAMAGED} kinds of damage`, async () => {
    const office = await openOffice();
    const good = await goodFile(office, await submittedClaim(office));
    const random = seededRandom(runSeed);
    const outcomes: Record<string, number> = {};
    for (let at = 0; at < DAMAGED; at += 1) {
      const damaged = damage(good, random, at);
      const status = await take(office, damaged).catch((error: unknown) => {
        throw new Error(`seed ${runSeed}, damage ${at}: ${damaged.toString("latin1")}`, { cause: error });
      });
      outcomes[status] = (outcomes[status] ?? 0) + 1;
    }
    expect(outcomes.received ?? 0).toBe(0);
    expect(outcomes.quarantined).toBeGreaterThan(DAMAGED / 2);
    // Whatever was applied is a whole remittance of 248 dollars, or of the amount that a changed digit makes whole.
    const remittances = await office.within((tx) =>
      tx.remittance.findMany({ where: { status: { not: "quarantined" } } }),
    );
    expect(await moneyIn(office)).toBe(remittances.reduce((sum, { amount }) => sum + amount, 0n));
  }, 120_000);
});

/** Control characters and foreign bytes in data and envelope, cuts, doubled parts: by the seed. */
function damage(good: Buffer, random: () => number, at: number): Buffer {
  const place = Math.floor(random() * good.length);
  const kinds = [
    () => Buffer.concat([good.subarray(0, place), Buffer.from([0]), good.subarray(place)]),
    () => Buffer.concat([good.subarray(0, place), Buffer.from([0]), good.subarray(place + 1)]),
    () => good.subarray(0, place),
    () => Buffer.concat([good.subarray(0, place), good.subarray(Math.max(0, place - 40))]),
    () => {
      const changed = Buffer.from(good);
      changed[place] = Math.floor(random() * 256);
      return changed;
    },
    () =>
      Buffer.concat([good.subarray(0, place), Buffer.from("\u{1F600}é\u0007", "utf8"), good.subarray(place)]),
    () => Buffer.concat([good, good.subarray(0, place)]),
    () => Buffer.from(good.toString("latin1").replace(/\*(\d+)~/, "*9$1~"), "latin1"),
  ];
  return (kinds[at % kinds.length] ?? (() => good))();
}

describe("EDI-1: one file that cannot be taken", () => {
  it("does not keep the others in the mailbox from coming in", async () => {
    const office = await openOffice();
    const good = await goodFile(office, await submittedClaim(office));
    const files = new Map<string, Buffer>([
      [`a${"x".repeat(300)}.x12`, Buffer.from("nothing")],
      ["b\u0000c.x12", Buffer.from("nothing else")],
      ["d-unreadable.x12", Buffer.from("never comes")],
      ["e.x12", good],
    ]);
    const clearinghouse = {
      listInbound: async () => [...files].map(([name, bytes]) => ({ name, size: bytes.length })),
      download: async (_address: unknown, name: string) => {
        if (name.startsWith("d-")) throw new Error("the connection broke");
        return files.get(name) ?? Buffer.alloc(0);
      },
      remove: async (_address: unknown, name: string) => void files.delete(name),
    } as unknown as Gateways["clearinghouse"];
    const { organizationId, runtime, tradingPartnerId } = office;
    const polling = runJob(
      pollMailboxJob as unknown as Job,
      { runtime, gateways: { clearinghouse }, log },
      { organizationId, input: { tradingPartnerId } },
    );
    await expect(polling).rejects.toThrow("the connection broke");
    expect([...files.keys()]).toEqual(["d-unreadable.x12"]);
    const kept = await office.within((tx) => tx.ediFile.findMany({ where: { direction: "inbound" } }));
    expect(kept.map(({ status }) => status).sort()).toEqual([
      "processed",
      "quarantined",
      "quarantined",
      "received",
    ]);
  });
});

describe("EDI-5: a file that is larger than what is taken", () => {
  it("is left with the partner, told once, keeps no other out, and comes when the limit allows it", async () => {
    const office = await openOffice();
    const good = await goodFile(office, await submittedClaim(office));
    const files = new Map([
      ["a-large.x12", good],
      ["b-lies.x12", Buffer.alloc(2_000, "ISA*")],
      ["c.x12", Buffer.from("nothing")],
    ]);
    const fetched: string[] = [];
    const mailbox = (largestFileBytes: number) =>
      ({
        largestFileBytes,
        listInbound: async () =>
          [...files].map(([name, bytes]) => ({ name, size: name.startsWith("b-") ? 1 : bytes.length })),
        download: async (_address: unknown, name: string) => {
          fetched.push(name);
          if ((files.get(name)?.length ?? 0) > largestFileBytes) throw new FileTooLarge();
          return files.get(name);
        },
        remove: async (_address: unknown, name: string) => void files.delete(name),
      }) as unknown as Gateways["clearinghouse"];
    const poll = (largestFileBytes: number) =>
      runJob(
        pollMailboxJob as unknown as Job,
        { runtime: office.runtime, gateways: { clearinghouse: mailbox(largestFileBytes) }, log },
        { organizationId: office.organizationId, input: { tradingPartnerId: office.tradingPartnerId } },
      );
    const told = () =>
      office.within((tx) =>
        tx.ediFile.findMany({
          where: { contentHash: { startsWith: "not-fetched:" } },
          orderBy: { name: "asc" },
        }),
      );
    const open = async () =>
      (
        await office.within((tx) =>
          tx.workItem.findMany({ where: { kind: "file-quarantined", closedAt: null } }),
        )
      ).length;

    await poll(good.length - 1);
    await poll(good.length - 1);
    expect(fetched.filter((name) => name === "a-large.x12")).toEqual([]);
    expect([...files.keys()]).toEqual(["a-large.x12", "b-lies.x12"]);
    expect((await told()).map(({ name, status }) => [name, status])).toEqual([
      ["a-large.x12", "quarantined"],
      ["b-lies.x12", "quarantined"],
    ]);
    expect(await open()).toBe(3);
    const [large] = await told();
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectId: large?.id ?? "" } }),
    );
    expect(events.map(({ action }) => action)).toEqual(["file.refuse-large"]);
    expect(JSON.stringify(large?.issues)).toContain("It is left in the partner's mailbox");
    await expect(
      runUseCase(processFileAgain, office.runtime, office.actors.biller, { ediFileId: large?.id ?? "" }),
    ).rejects.toMatchObject({ code: "file/still-unusable" });

    await poll(good.length);
    expect((await told())[0]?.status).toBe("processed");
    expect(await open()).toBe(2);
    const kept = await office.within((tx) =>
      tx.ediFile.findMany({ where: { name: "a-large.x12", kind: "835" } }),
    );
    expect(kept).toHaveLength(1);
  });
});
