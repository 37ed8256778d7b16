import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { answerCheck, answerCode, answerSearch } from "@/server/api/look-up-endpoint";
import { environment } from "@/server/environment";
import { makeApiKey } from "@/server/use-cases/api-keys/make-api-key";
import { revokeApiKey } from "@/server/use-cases/api-keys/revoke-api-key";
import { runUseCase } from "@/server/use-cases/use-case";
import { contextOf } from "../../support/api-caller";
import { type Office, openOffice } from "../../support/office";

const { origin } = new URL(environment().NEXTAUTH_URL);
let office: Office;
let key: string;

async function newKey(of: Office, name: string) {
  return runUseCase(makeApiKey, of.runtime, of.actors.administrator, { name, scopes: ["code-set:read"] });
}
beforeAll(async () => {
  office = await openOffice();
  ({ key } = await newKey(office, "Portal"));
});

/** The route of a path, as Next would choose it. */
function ask(path: string, init: RequestInit = {}, signedIn?: "viewer"): Promise<Response> {
  const request = new Request(`${origin}${path}`, init);
  const create = async () => contextOf(office, signedIn ? office.actors[signedIn] : null);
  const [, system = "", code = "", date = ""] = /\/codes\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (path.endsWith("/search")) return answerSearch(request, create);
  return path.endsWith("/check")
    ? answerCheck(request, create)
    : answerCode(request, create, { system, code, date });
}
const withKey = (text = key) => ({ authorization: `Bearer ${text}` });
const post = (body: unknown, headers: Record<string, string> = withKey()): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const E1122 = "/api/code-sets/v1/codes/icd10cm/E11.22/2026-01-15";
const SEARCH = "/api/code-sets/v1/search";

describe("the examples of docs/api.md", () => {
  const blocks = [...readFileSync("docs/api.md", "utf8").matchAll(/```(bash|json)\n([\s\S]*?)```/g)].map(
    ([, language, text = ""]) => ({ language, text }),
  );
  const examples = blocks.flatMap(({ language, text }, at) =>
    language === "bash" ? [{ command: text, expected: blocks[at + 1] }] : [],
  );

  it.each(
    examples.map(({ command, expected }) => [/v1\/\w+/.exec(command)?.[0], command, expected] as const),
  )("%s answers as it is written there", async (_what, command, expected) => {
    expect(expected?.language).toBe("json");
    const path = /"\$FIRSTPASS([^"]+)"/.exec(command)?.[1] ?? "";
    const headers = Object.fromEntries(
      [...command.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name = "", value = ""]) => [
        name,
        value.replace("$KEY", key),
      ]),
    );
    const body = /-d '([^']+)'/.exec(command)?.[1];
    const answer = await ask(path, { headers, ...(body && { method: "POST", body }) });
    expect(answer.status).toBe(200);
    const value = (await answer.json()) as Record<string, unknown>;
    expect(value).toMatchObject({
      ...JSON.parse(expected?.text ?? "{}"),
      ...(Array.isArray(value.findings) && { findings: expect.any(Array) }),
    });
    const [first] = (JSON.parse(expected?.text ?? "{}").findings ?? []) as object[];
    if (first) expect((value.findings as object[])[0]).toMatchObject(first);
  });

  it("are three", () => {
    expect(examples.length).toBe(3);
  });
});

describe("C1: one code", () => {
  it("is told unchanged by its tag, and told again where something differs", async () => {
    const first = await ask(E1122, { headers: withKey() });
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get("cache-control")).toBe("private, max-age=300");
    const again = await ask(E1122, { headers: { ...withKey(), "if-none-match": `"other", ${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await ask(E1122.replace("2026", "2025"), {
      headers: { ...withKey(), "if-none-match": etag },
    });
    expect(other.status).toBe(200);
  });

  it("inherits its notes, knows its next steps, and says where nothing is known", async () => {
    const code = async (path: string) => {
      const answer = await ask(`/api/code-sets/v1/codes/${path}`, { headers: withKey() });
      return { status: answer.status, value: (await answer.json()) as Record<string, unknown> };
    };
    expect((await code("icd10cm/E11.22/2026-01-15")).value.notes).toContainEqual({
      owner: "E11",
      kind: "excludes1",
      text: "type 1 diabetes mellitus (E10.-)",
    });
    expect((await code("icd10cm/E11/2026-01-15")).value).toMatchObject({ status: "header" });
    expect(await code("icd10cm/Q99.99/2026-01-15")).toMatchObject({
      status: 404,
      value: { status: "unknown" },
    });
    expect(await code("icd10cm/E11.22/1990-01-01")).toMatchObject({
      status: 404,
      value: { status: "no-release", asked: "1990-01-01", nearest: "valid", date: "2023-10-01" },
    });
    expect((await code("icd9/250.00/2026-01-15")).status).toBe(404);
    expect((await code("icd10cm/E11.22/tomorrow")).status).toBe(422);
  });
});

describe("C3: codes by words", () => {
  it("come in pages that follow each other without a gap", async () => {
    const page = async (offset: number, limit: number) => {
      const body = { query: "diabetes", date: "2026-01-15", sets: ["icd10cm"], offset, limit };
      return (await (await ask(SEARCH, post(body))).json()) as { results: object[]; nextOffset?: number };
    };
    const [whole, first] = [await page(0, 10), await page(0, 5)];
    const second = await page(first.nextOffset ?? 0, 5);
    expect([...first.results, ...second.results]).toEqual(whole.results);
    expect(whole.results).toHaveLength(10);
    expect((await page(90, 50)).nextOffset).toBeUndefined();
  });

  it.each([
    ["no JSON", "{", 400],
    ["too long", `"${"x".repeat(70_000)}"`, 413],
    ["without a date", { query: "x" }, 422],
    ["with a date that is none", { query: "x", date: "soon" }, 422],
    ["with an unknown set", { query: "x", date: "2026-01-15", sets: ["icd9"] }, 422],
    ["with something unknown", { query: "x", date: "2026-01-15", smuggled: true }, 422],
    ["beyond the last page", { query: "x", date: "2026-01-15", offset: 100 }, 422],
  ])("are refused for a body %s", async (_what, body, status) => {
    const answer = await ask(SEARCH, post(body));
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { message: string }).message).not.toBe("");
  });

  it("are never stored on the way", async () => {
    const answer = await ask(SEARCH, post({ query: "cough", date: "2026-01-15" }));
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

describe("AUTHZ-2: who may ask", () => {
  it.each([
    ["no key", undefined],
    ["a key of nobody", `Bearer firstpass_${"a".repeat(32)}_${"b".repeat(43)}`],
    ["another scheme", "Basic dXNlcjpwYXNz"],
    ["an empty key", "Bearer "],
  ])("nobody with %s", async (_what, authorization) => {
    const answer = await ask(E1122, authorization === undefined ? {} : { headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("a signed-in person, but not with a wrong key beside the session, and not from another site", async () => {
    expect((await ask(E1122, {}, "viewer")).status).toBe(200);
    expect((await ask(E1122, { headers: withKey("wrong") }, "viewer")).status).toBe(401);
    const foreign = post({ query: "x", date: "2026-01-15" }, { origin: "https://evil.example" });
    expect((await ask(SEARCH, foreign, "viewer")).status).toBe(403);
    const own = post({ query: "x", date: "2026-01-15" }, { origin });
    expect((await ask(SEARCH, own, "viewer")).status).toBe(200);
  });

  it("not with a key that was revoked a moment ago", async () => {
    const made = await newKey(office, "Soon gone");
    expect((await ask(E1122, { headers: withKey(made.key) })).status).toBe(200);
    await runUseCase(revokeApiKey, office.runtime, office.actors.administrator, { apiKeyId: made.id });
    expect((await ask(E1122, { headers: withKey(made.key) })).status).toBe(401);
  });

  it("RATE-1: 600 times a minute, each key for itself", async () => {
    const [busy, quiet] = [await newKey(office, "Busy"), await newKey(office, "Quiet")];
    const wrongSet = E1122.replace("icd10cm", "icd9");
    let last = await ask(wrongSet, { headers: withKey(busy.key) });
    expect(last.headers.get("ratelimit-remaining")).toBe("599");
    for (let asked = 1; asked <= 600; asked += 1) last = await ask(wrongSet, { headers: withKey(busy.key) });
    expect(last.status).toBe(429);
    expect(last.headers.get("retry-after")).toBe("60");
    expect((await ask(E1122, { headers: withKey(quiet.key) })).status).toBe(200);
  });
});
