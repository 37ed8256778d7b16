import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { downloadFirst, type Open, openAddress } from "@/server/command-line/download-file";
import { fetchFiles } from "@/server/command-line/fetch-files";
import { openOffice } from "../../support/office";
import { atHand } from "../../support/office-at-hand";
import { orderFile } from "../../support/release-files";
import { selfSigned } from "../../support/self-signed";
import { zipOf } from "../../support/zip-of";

const ORDER = orderFile([
  ["B880", "0", "Other acariasis"],
  ["B8801", "1", "Infestation by Demodex mites"],
]);
const ARCHIVE = zipOf([{ name: "icd10cm_order_2026.txt", text: ORDER }]);

let server: Server;
const asked: string[] = [];
const trusted = tls.getCACertificates("default");
beforeAll(async () => {
  const { key, cert } = selfSigned("localhost");
  tls.setDefaultCACertificates([...trusted, cert]);
  server = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path === "/moved.zip") return void response.writeHead(302, { location: "/there.zip" }).end();
    if (path === "/away.zip") {
      const { port } = server.address() as AddressInfo;
      return void response.writeHead(302, { location: `https://127.0.0.1:${port}/there.zip` }).end();
    }
    if (path === "/plain.zip")
      return void response.writeHead(302, { location: "http://localhost:9/x" }).end();
    if (path === "/gone.zip") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/zip" }).end(ARCHIVE);
  }).listen(0, "localhost");
  await new Promise((ready) => server.once("listening", ready));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  tls.setDefaultCACertificates(trusted);
});

const at = (path: string): string => `https://localhost:${(server.address() as AddressInfo).port}${path}`;

/** The publisher's path on the server of this test, through the product's own way out. */
const open: Open = (address) => openAddress(at(new URL(address).pathname));

describe("C1: firstpass-codes fetch by https", () => {
  it("brings the archive of the edition asked for, and it answers", async () => {
    const { files, missed } = await fetchFiles({
      office: atHand(await openOffice()),
      kinds: ["icd10cm-order"],
      date: calendarDate("2026-05-01"),
      open,
      say: () => undefined,
    });
    expect(asked).toEqual(["/files/zip/2026-code-descriptions-tabular-order.zip"]);
    expect(missed).toEqual([]);
    expect(files).toMatchObject([
      {
        file: "2026-code-descriptions-tabular-order.zip",
        outcome: "taken",
        lists: [{ kind: "icd10cm-order", edition: "FY2026", counts: { rows: 2, billable: 1 } }],
      },
    ]);
  }, 60_000);

  it("follows a publisher within the own house", async () => {
    const source = await downloadFirst([at("/gone.zip"), at("/moved.zip")], openAddress);
    if (!("bytes" in source)) throw new Error(source.join());
    const pieces: Uint8Array[] = [];
    for await (const piece of source.bytes) pieces.push(piece);
    expect(Buffer.concat(pieces).equals(ARCHIVE)).toBe(true);
  });

  it("WEB-3: is led to no other host and to no plain http", async () => {
    for (const path of ["/away.zip", "/plain.zip"])
      expect(await downloadFirst([at(path)], openAddress), path).toEqual([expect.stringContaining(path)]);
  });

  it("trusts nobody who cannot show who they are", async () => {
    const { port } = server.address() as AddressInfo;
    const problems = await downloadFirst([`https://127.0.0.1:${port}/there.zip`], openAddress);
    expect(problems).toEqual([expect.stringMatching(/could not be reached \(.*(altnames|cert)/i)]);
  });
});
