import { describe, expect, it } from "vitest";
import type { Actor } from "@/server/access/actor";
import { answerCodeFile } from "@/server/api/code-file-endpoint";
import { MOST_PACKED_BYTES, packCodeFile } from "@/server/code-sets/pack-code-file";
import { environment } from "@/server/environment";
import { getCodeLibrary } from "@/server/queries/code-sets/get-code-library";
import { runQuery } from "@/server/queries/read-model";
import { contextOf } from "../../support/api-caller";
import { type Office, openOffice } from "../../support/office";
import { orderFile, sha256 } from "../../support/release-files";

const { origin } = new URL(environment().NEXTAUTH_URL);
const ORDER = orderFile([["B8801", "1", "Infestation by Demodex mites"]]);

interface Sent {
  readonly actor?: Actor | null;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const send = (
  office: Office,
  { actor = office.actors.administrator, headers = {}, body = ORDER }: Sent = {},
) =>
  answerCodeFile(
    new Request(`${origin}/api/code-sets/files`, {
      method: "POST",
      body,
      headers: {
        origin,
        "content-type": "application/octet-stream",
        "x-firstpass-file-name": encodeURIComponent("icd10cm order 2026 é.txt"),
        ...headers,
      },
    }),
    async () => ({ ...contextOf(office, actor ?? office.actors.viewer), actor }),
  );
const filesOf = async (office: Office) =>
  (await runQuery(getCodeLibrary, office.runtime, office.actors.viewer, {})).files;

describe("C1: an upload", () => {
  it("is kept under its name, with the checksum of its bytes", async () => {
    const office = await openOffice();
    const answer = await send(office);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ outcome: "received" });
    expect(await filesOf(office)).toMatchObject([
      { name: "icd10cm order 2026 é.txt", sha256: sha256(ORDER), size: ORDER.length, status: "received" },
    ]);
  });

  it.each([
    ["of another site", { origin: "https://evil.example" }, 403],
    ["of a kind that a form can send", { "content-type": "text/plain" }, 403],
    ["without a name", { "x-firstpass-file-name": "" }, 400],
    ["with a name that cannot be read", { "x-firstpass-file-name": "%E0%A4%A" }, 400],
    ["with a folder in its name", { "x-firstpass-file-name": "..%2Forder.txt" }, 422],
  ])("%s is refused and nothing is kept", async (_what, headers, status) => {
    const office = await openOffice();
    expect((await send(office, { headers })).status).toBe(status);
    expect(await filesOf(office)).toEqual([]);
  });

  it("of nobody, of a person without the permission, and of a page of another office is refused", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    expect((await send(office, { actor: null })).status).toBe(401);
    for (const role of ["coder", "viewer", "auditor"] as const)
      expect((await send(office, { actor: office.actors[role] })).status, role).toBe(403);
    const elsewhere = await answerCodeFile(
      new Request(`${origin}/api/code-sets/files`, {
        method: "POST",
        body: ORDER,
        headers: { origin, "content-type": "application/octet-stream", "x-firstpass-file-name": "a.txt" },
      }),
      async () => ({
        ...contextOf(office, office.actors.administrator),
        pageOrganizationId: other.organizationId,
      }),
    );
    expect(elsewhere.status).toBe(409);
    expect(await filesOf(office)).toEqual([]);
  });

  it("is packed on its way, and one that stays too large is refused", async () => {
    async function* of(piece: Uint8Array, times: number) {
      for (let time = 0; time < times; time += 1) yield piece;
    }
    const blank = new Uint8Array(1_000_000).fill(32);
    const packed = await packCodeFile("icd10cm_order_2026.txt", of(blank, 50));
    expect(packed).toMatchObject({ size: 50_000_000, packing: "gzip" });
    expect(packed.chunks.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(500_000);
    await expect(packCodeFile("x.zip", of(blank, MOST_PACKED_BYTES / 1_000_000 + 1))).rejects.toThrow(
      "bytes packed",
    );
  });
});
