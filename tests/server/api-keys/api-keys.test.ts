import { describe, expect, it } from "vitest";
import { actorOfApiKey } from "@/server/access/api-key";
import { listApiKeys } from "@/server/queries/api-keys/list-api-keys";
import { listClaims } from "@/server/queries/claims/list-claims";
import { checkListedCodes } from "@/server/queries/code-sets/check-listed-codes";
import { runQuery } from "@/server/queries/read-model";
import { makeApiKey } from "@/server/use-cases/api-keys/make-api-key";
import { revokeApiKey } from "@/server/use-cases/api-keys/revoke-api-key";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";

const make = (office: Office, name = "Billing system", actor = office.actors.administrator) =>
  runUseCase(makeApiKey, office.runtime, actor, { name, scopes: ["code-set:read"] });
const revoke = (office: Office, apiKeyId: string, actor = office.actors.administrator) =>
  runUseCase(revokeApiKey, office.runtime, actor, { apiKeyId });
const list = (office: Office) => runQuery(listApiKeys, office.runtime, office.actors.administrator, {});
const trailOf = (office: Office, subjectId: string) =>
  office.within((tx) =>
    tx.auditEvent.findMany({
      where: { subjectId },
      orderBy: { id: "asc" },
      select: { action: true, door: true },
    }),
  );

describe("make-api-key refuses", () => {
  it("everyone but an administrator", async () => {
    const office = await openOffice();
    for (const role of ["coder", "biller", "viewer", "auditor"] as const)
      await expect(make(office, "x", office.actors[role])).rejects.toMatchObject({
        code: "access/forbidden",
      });
  });

  it("a second key of a name in use, and a scope that is none", async () => {
    const office = await openOffice();
    await make(office);
    await expect(make(office, "billing SYSTEM")).rejects.toMatchObject({ code: "record/exists" });
    await expect(
      runUseCase(makeApiKey, office.runtime, office.actors.administrator, {
        name: "x",
        scopes: ["claim:read" as "code-set:read"],
      }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });
});

describe("make-api-key does", () => {
  it("show the key once and keep only a hash of its secret", async () => {
    const office = await openOffice();
    const { id, key } = await make(office);
    expect(key).toMatch(/^firstpass_[0-9a-f]{32}_[\w-]{43}$/);
    const row = await office.within((tx) => tx.apiKey.findFirst({ where: { id } }));
    expect(JSON.stringify(row)).not.toContain(key.slice(-43));
    expect(JSON.stringify(await list(office))).not.toContain(row?.secretHash ?? key);
    expect(await list(office)).toMatchObject([
      { id, name: "Billing system", scopes: ["code-set:read"], lastUsedAt: null, revokedAt: null },
    ]);
  });

  it("open its own office alone, and there code sets alone", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const { key } = await make(office);
    const actor = await actorOfApiKey(office.runtime, key);
    expect(actor).toMatchObject({
      organizationId: office.organizationId,
      userId: null,
      roles: ["api-client"],
    });
    if (!actor) return;
    const checked = await runQuery(checkListedCodes, office.runtime, actor, {
      date: "2026-01-15",
      setting: "practitioner",
      diagnoses: [{ code: "E11" }],
    });
    expect(checked.findings.map(({ kind }) => kind)).toContain("more-characters");
    await expect(runQuery(listClaims, office.runtime, actor, {})).rejects.toMatchObject({
      code: "access/forbidden",
    });
    const elsewhere = key.replace(/_[0-9a-f]{32}_/, `_${other.organizationId.replaceAll("-", "")}_`);
    expect(await actorOfApiKey(office.runtime, elsewhere)).toBeUndefined();
    const nowhere = key.replace(/_[0-9a-f]{32}_/, `_${"0".repeat(32)}_`);
    expect(await actorOfApiKey(office.runtime, nowhere)).toBeUndefined();
    for (const wrong of ["", "firstpass", `${key}x`, key.slice(0, -1)])
      expect(await actorOfApiKey(office.runtime, wrong)).toBeUndefined();
  });

  it("note when it was used last", async () => {
    const office = await openOffice();
    const { key } = await make(office);
    await actorOfApiKey(office.runtime, key);
    expect(await list(office)).toMatchObject([{ lastUsedAt: office.runtime.now() }]);
  });
});

describe("revoke-api-key", () => {
  it("refuses other roles, another office's key and a second time", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const { id } = await make(office);
    await expect(revoke(office, id, office.actors.biller)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await expect(revoke(other, id)).rejects.toMatchObject({ code: "record/not-found" });
    await revoke(office, id);
    await expect(revoke(office, id)).rejects.toMatchObject({ code: "record/finished" });
  });

  it("does end the key at the next request, frees its name, and both acts stand in the trail", async () => {
    const office = await openOffice();
    const { id, key } = await make(office);
    await revoke(office, id);
    expect(await actorOfApiKey(office.runtime, key)).toBeUndefined();
    await make(office);
    expect(await trailOf(office, id)).toEqual([
      { action: "made", door: "make-api-key" },
      { action: "revoked", door: "revoke-api-key" },
    ]);
  });
});
