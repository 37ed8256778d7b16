import { createServer } from "node:net";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { BoundedSink } from "@/server/gateways/clearinghouse/bounded-sink";
import { FileTooLarge, MailboxFailure } from "@/server/gateways/clearinghouse/clearinghouse";
import {
  openSftpClearinghouse,
  readPartnerPasswords,
} from "@/server/gateways/clearinghouse/sftp-clearinghouse";
import { openSftpServer, SFTP_PASSWORD } from "../../support/sftp-server";

const server = await openSftpServer();
afterAll(() => server.close());

const clearinghouse = openSftpClearinghouse({
  passwords: { "practice-payer": SFTP_PASSWORD },
  connectTimeoutMs: 10_000,
  operationTimeoutMs: 2_000,
  transferTimeoutMs: 5_000,
});
const bytes = Buffer.from("ISA*00*");

/** The failure of a call; the test fails when there is none. */
async function failureOf(call: Promise<unknown>): Promise<Pick<MailboxFailure, "reason" | "outcome">> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MailboxFailure);
  const { reason, outcome } = error as MailboxFailure;
  return { reason, outcome };
}

beforeEach(() => {
  server.files.clear();
  server.log.length = 0;
  server.fault = undefined;
});

describe("delivers", () => {
  it("shows the partner nothing while the file is staged, and everything once it is published (IDEM-3)", async () => {
    await clearinghouse.stage(server.address(), "B2603-00001.837", bytes);
    expect(server.names("/outbound")).toEqual(["B2603-00001.837.part"]);
    expect(await clearinghouse.listOutbound(server.address())).toEqual([]);

    await clearinghouse.publish(server.address(), "B2603-00001.837");
    expect(await clearinghouse.listOutbound(server.address())).toEqual([
      { name: "B2603-00001.837", size: 7 },
    ]);
    expect(server.files.get("/outbound/B2603-00001.837")?.toString()).toBe("ISA*00*");
  });

  it("stages again over a half-written file", async () => {
    server.files.set("/outbound/a.part", Buffer.from("ISA*0 and a longer rest of an older try"));
    await clearinghouse.stage(server.address(), "a", bytes);
    expect(server.files.get("/outbound/a.part")?.toString()).toBe("ISA*00*");
  });

  it("carries many packets unchanged", async () => {
    const large = Buffer.alloc(400_000, "SEG*1~");
    await clearinghouse.stage(server.address(), "large", large);
    expect(server.files.get("/outbound/large.part")?.equals(large)).toBe(true);
  });
});

describe("fetches", () => {
  it("lists, downloads and removes what waits", async () => {
    server.files.set("/inbound/999.x12", bytes);
    server.files.set("/inbound/835.x12.part", bytes);
    expect(await clearinghouse.listInbound(server.address())).toEqual([{ name: "999.x12", size: 7 }]);
    expect(Buffer.from(await clearinghouse.download(server.address(), "999.x12"))).toEqual(bytes);
    await clearinghouse.remove(server.address(), "999.x12");
    await clearinghouse.remove(server.address(), "999.x12");
    expect(server.names("/inbound")).toEqual(["835.x12.part"]);
  });
});

describe("EDI-5: files that are larger than what is taken", () => {
  const small = openSftpClearinghouse({
    passwords: { "practice-payer": SFTP_PASSWORD },
    largestFileBytes: 100_000,
  });

  it("are stopped at the limit, whatever was listed, and stay where they are", async () => {
    server.files.set("/inbound/large.x12", Buffer.alloc(400_000, "SEG*1~"));
    await expect(small.download(server.address(), "large.x12")).rejects.toBeInstanceOf(FileTooLarge);
    expect(server.names("/inbound")).toEqual(["large.x12"]);
  });

  it("come whole when they have exactly the limit", async () => {
    const fits = Buffer.alloc(100_000, "SEG*1~");
    server.files.set("/inbound/fits.x12", fits);
    expect(Buffer.from(await small.download(server.address(), "fits.x12")).equals(fits)).toBe(true);
  });

  it("hold no more memory than the limit", async () => {
    const sink = new BoundedSink(1_000);
    const broke = new Promise((resolve) => sink.on("error", resolve));
    for (let sent = 0; sent < 50 && !sink.destroyed; sent += 1) sink.write(Buffer.alloc(100));
    await broke;
    expect(sink.isTooLarge).toBe(true);
    expect(sink.held).toBe(0);
  });
});

describe("examines a mailbox for the person who sets it up", () => {
  it("tells the key that the server shows, and that both folders were read", async () => {
    server.files.set("/inbound/999.x12", bytes);
    expect(await clearinghouse.examine(server.address())).toEqual({ hostKey: server.hostKey });
    expect(server.log).toEqual(["list /outbound", "list /inbound"]);
    expect(server.names("/inbound")).toEqual(["999.x12"]);
  });

  it.each([
    ["nobody listens", { port: 1 }, { failure: { reason: "unreachable" } }],
    [
      "another key is on file",
      { hostKey: "SHA256:somebody-else" },
      { hostKey: server.hostKey, failure: { reason: "host-key-changed" } },
    ],
    [
      "a folder is missing",
      { inboundFolder: "/nowhere" },
      { hostKey: server.hostKey, failure: { reason: "no-such-file", folder: "/nowhere" } },
    ],
    ["no password is set up", { passwordKey: "other" }, { failure: { reason: "no-password" } }],
  ])("says how far it came when %s", async (_what, changes, found) => {
    expect(await clearinghouse.examine(server.address(changes))).toEqual(found);
  });

  it("says which folder is refused or does not answer", async () => {
    server.fault = (_operation, at) => (at === "/inbound" ? "refuse" : undefined);
    const refused = { reason: "refused", folder: "/inbound" };
    expect(await clearinghouse.examine(server.address())).toMatchObject({ failure: refused });
    server.fault = (_operation, at) => (at === "/outbound" ? "hang" : undefined);
    const silent = { reason: "timed-out", folder: "/outbound" };
    expect(await clearinghouse.examine(server.address())).toMatchObject({ failure: silent });
  });
});

describe("tells a certain failure from an unknown outcome (IDEM-3)", () => {
  const publish = () => clearinghouse.publish(server.address(), "a");
  beforeEach(() => {
    server.files.set("/outbound/a.part", bytes);
  });

  it("certain: the server refuses the rename", async () => {
    server.fault = (operation) => (operation === "rename" ? "refuse" : undefined);
    expect(await failureOf(publish())).toEqual({ reason: "refused", outcome: "nothing-happened" });
  });

  it("certain: nothing was staged", async () => {
    server.files.clear();
    expect(await failureOf(publish())).toEqual({ reason: "no-such-file", outcome: "nothing-happened" });
  });

  it.each(["drop-before", "drop-after"] as const)(
    "unknown: the line goes dead, %s the rename",
    async (fault) => {
      server.fault = (operation) => (operation === "rename" ? fault : undefined);
      expect(await failureOf(publish())).toEqual({ reason: "connection-lost", outcome: "unknown" });
      expect(server.names("/outbound")).toEqual([fault === "drop-after" ? "a" : "a.part"]);
    },
  );

  it("unknown: no answer to the rename", async () => {
    server.fault = (operation) => (operation === "rename" ? "hang" : undefined);
    expect(await failureOf(publish())).toEqual({ reason: "timed-out", outcome: "unknown" });
  });

  it.each(["drop-before", "drop-after", "hang", "refuse"] as const)(
    "certain: %s while staging",
    async (fault) => {
      server.fault = (operation) => (operation === "write" ? fault : undefined);
      const { outcome } = await failureOf(clearinghouse.stage(server.address(), "b", bytes));
      expect(outcome).toBe("nothing-happened");
    },
  );
});

describe("refuses", () => {
  it("a server whose key is not the one on file", async () => {
    expect(
      await failureOf(clearinghouse.listInbound(server.address({ hostKey: "SHA256:somebody-else" }))),
    ).toEqual({
      reason: "host-key-changed",
      outcome: "nothing-happened",
    });
    expect(await clearinghouse.listInbound(server.address({ hostKey: server.hostKey }))).toEqual([]);
  });

  it("a wrong password, and a partner without one", async () => {
    const wrong = openSftpClearinghouse({ passwords: { "practice-payer": "guess" } });
    expect(await failureOf(wrong.listInbound(server.address()))).toEqual({
      reason: "sign-in-refused",
      outcome: "nothing-happened",
    });
    expect(await failureOf(clearinghouse.listInbound(server.address({ passwordKey: "other" })))).toEqual({
      reason: "no-password",
      outcome: "nothing-happened",
    });
  });

  it("a port where nobody listens, and one where nobody speaks SSH", async () => {
    expect((await failureOf(clearinghouse.listInbound(server.address({ port: 1 })))).reason).toBe(
      "unreachable",
    );
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const address = mute.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect((await failureOf(clearinghouse.listInbound(server.address({ port })))).reason).toBe("timed-out");
    mute.close();
  });

  it("passwords that are not a JSON object of texts", () => {
    expect(readPartnerPasswords('{"a":"b"}')).toEqual({ a: "b" });
    expect(() => readPartnerPasswords("[]")).toThrow(/JSON object/);
    expect(() => readPartnerPasswords('{"a":1}')).toThrow(/not text/);
  });
});

it("leaves no connection behind after any failure", async () => {
  server.files.set("/inbound/a", bytes);
  for (const fault of ["refuse", "hang", "drop-before"] as const) {
    server.fault = () => fault;
    await failureOf(clearinghouse.download(server.address(), "a"));
  }
  server.fault = undefined;
  expect(await clearinghouse.listInbound(server.address())).toHaveLength(1);
});
