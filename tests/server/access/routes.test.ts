import { readdirSync, readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { config, proxy } from "@/proxy";
import { openSession } from "@/server/access/session";
import { sessionCookie } from "@/server/access/session-cookie";
import { answerFile } from "@/server/api/file-endpoint";
import { answerTrpc } from "@/server/api/trpc-endpoint";
import { newId } from "@/server/db/new-id";
import { environment } from "@/server/environment";
import { defineQuery } from "@/server/queries/read-model";
import nextConfig from "../../../next.config.mjs";
import { contextOf } from "../../support/api-caller";
import { type Office, openOffice } from "../../support/office";
import { testDatabase } from "../../support/test-database";
import { importUpdatedCodes } from "../../support/updated-codes";

let jar: Readonly<Record<string, string>> = {};
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => (jar[name] ? { name, value: jar[name] } : undefined) }),
  headers: async () => new Headers(),
}));
afterEach(() => {
  jar = {};
});

const ROUTES = [
  "appeals/[appealId]/packet/route.ts",
  "auth/[...nextauth]/route.ts",
  "code-sets/files/route.ts",
  "code-sets/v1/check/route.ts",
  "code-sets/v1/codes/[system]/[code]/[date]/route.ts",
  "code-sets/v1/search/route.ts",
  "code-updates/[series]/[from]/[to]/changes/route.ts",
  "trpc/[trpc]/route.ts",
];
const origin = new URL(environment().NEXTAUTH_URL).origin;
const own = { "content-type": "application/json", origin, "sec-fetch-site": "same-origin" };
const foreignSites: readonly (readonly [string, Record<string, string>])[] = [
  ["another origin", { ...own, origin: "https://evil.example" }],
  ["a form", { ...own, "content-type": "application/x-www-form-urlencoded" }],
  ["no origin", { "content-type": "application/json" }],
  ["another site by its fetch metadata", { ...own, "sec-fetch-site": "cross-site" }],
];
const CANARY = "Zyxwv Canarian";

const packetRoute = await import("@/app/api/appeals/[appealId]/packet/route");
const authRoute = await import("@/app/api/auth/[...nextauth]/route");
const codeFileRoute = await import("@/app/api/code-sets/files/route");
const searchRoute = await import("@/app/api/code-sets/v1/search/route");
const checkRoute = await import("@/app/api/code-sets/v1/check/route");
const codeRoute = await import("@/app/api/code-sets/v1/codes/[system]/[code]/[date]/route");
const changesRoute = await import("@/app/api/code-updates/[series]/[from]/[to]/changes/route");
const trpcRoute = await import("@/app/api/trpc/[trpc]/route");
const packet = (appealId: string, headers: Record<string, string> = {}) =>
  packetRoute.GET(new Request(`${origin}/api/appeals/${appealId}/packet`, { headers }), {
    params: Promise.resolve({ appealId }),
  });
const changes = (from: string, headers: Record<string, string> = {}) =>
  changesRoute.GET(new Request(`${origin}/api/code-updates/hcpcs/${from}/2026%20Q2/changes`, { headers }), {
    params: Promise.resolve({ series: "hcpcs", from, to: "2026 Q2" }),
  });
const auth = (method: "GET" | "POST", steps: string[], headers: Record<string, string> = {}) =>
  authRoute[method](new Request(`${origin}/api/auth/${steps.join("/")}`, { method, headers }), {
    params: Promise.resolve({ nextauth: steps }),
  });
const bytes = { ...own, "content-type": "application/octet-stream" };
const codeFile = (headers: Record<string, string>) =>
  codeFileRoute.POST(new Request(`${origin}/api/code-sets/files`, { method: "POST", headers, body: "x" }));
const lookUp = (name: "search" | "check", headers: Record<string, string> = own) =>
  (name === "search" ? searchRoute : checkRoute).POST(
    new Request(`${origin}/api/code-sets/v1/${name}`, { method: "POST", headers, body: "{}" }),
  );
const code = (headers: Record<string, string> = {}) =>
  codeRoute.GET(new Request(`${origin}/api/code-sets/v1/codes/icd10cm/I10/2026-01-15`, { headers }), {
    params: Promise.resolve({ system: "icd10cm", code: "I10", date: "2026-01-15" }),
  });
const trpc = (method: "GET" | "POST", path: string, headers: Record<string, string> = {}) =>
  trpcRoute[method](
    new Request(`${origin}/api/trpc/${path}`, {
      method,
      headers,
      ...(method === "POST" ? { body: "{}" } : {}),
    }),
  );

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

/** The cookie of a person of the office who is signed in now. */
async function signIn(role: keyof Office["actors"]): Promise<void> {
  const db = await testDatabase();
  const { userId, organizationId } = office.actors[role];
  const device = { address: "127.0.0.1", userAgent: "test" };
  const session = { userId: userId ?? "", organizationId, secondFactorAt: null, device, now: new Date() };
  const sessionId = await openSession(db, session);
  const token = await encode({ token: { sessionId }, secret: environment().NEXTAUTH_SECRET });
  jar = { [sessionCookie(false).name]: token };
}

describe("WEB-2: the routes under /api", () => {
  it("are the ones that this file calls", () => {
    const found = readdirSync("src/app/api", { recursive: true }).map(String);
    expect(found.filter((path) => path.endsWith("route.ts")).sort()).toEqual(ROUTES);
    const pages = readdirSync("src/app", { recursive: true }).map(String);
    expect(pages.filter((path) => /(^|\/)route\.tsx?$/.test(path))).toHaveLength(ROUTES.length);
  });

  it("PHI-2 read nothing that is typed from their address", () => {
    for (const route of ROUTES)
      expect(readFileSync(`src/app/api/${route}`, "utf8"), route).not.toMatch(/searchParams|\.search\b/);
  });

  it.each(foreignSites)("refuse a request that would change something from %s", async (_what, headers) => {
    await signIn("administrator");
    expect((await trpc("POST", "settings.setPrice", headers)).status).toBe(403);
    expect((await codeFile(headers)).status).toBe(403);
    expect((await lookUp("search", headers)).status).toBe(403);
    expect((await lookUp("check", headers)).status).toBe(403);
    expect((await codeFile({ ...bytes, ...headers, "content-type": "text/plain" })).status).toBe(403);
    for (const steps of [
      ["signout"],
      ["callback", "password"],
      ["callback", "organization"],
      ["callback", "proof"],
    ])
      expect((await auth("POST", steps, headers)).status).toBe(403);
  });

  it("hand no file to a page of another site", async () => {
    await signIn("denial-specialist");
    for (const site of ["cross-site", "same-site"])
      for (const ask of [
        () => packet(newId(), { "sec-fetch-site": site }),
        () => changes("x", { "sec-fetch-site": site }),
      ])
        expect((await ask()).status).toBe(403);
  });

  it("open of the sign-in library only what our pages use", async () => {
    for (const steps of [
      ["session"],
      ["providers"],
      ["signin"],
      ["error"],
      ["verify-request"],
      ["callback", "password"],
    ])
      expect((await auth("GET", steps)).status, steps.join("/")).toBe(404);
    for (const steps of [["signin", "password"], ["callback"], ["_log"], ["session"]])
      expect((await auth("POST", steps, own)).status, steps.join("/")).toBe(404);
  });
});

describe("WEB-5, FILE-2: a route without the proxy before it", () => {
  it("tells nobody anything", async () => {
    expect((await trpc("POST", "session.viewer", own)).status).toBe(401);
    expect((await trpc("GET", "claims.list?input=%7B%7D")).status).toBe(401);
    expect((await packet(newId())).status).toBe(401);
    expect((await codeFile(bytes)).status).toBe(401);
    for (const answer of [await lookUp("search"), await lookUp("check"), await code(), await changes("x")])
      expect(answer.status).toBe(401);
    jar = { [sessionCookie(false).name]: "forged" };
    expect((await trpc("POST", "session.viewer", own)).status).toBe(401);
    expect((await packet(newId())).status).toBe(401);
  });

  it("gives a signed-in person an answer, and a person without the permission none", async () => {
    const headers = { ...own, "x-firstpass-organization": office.organizationId };
    await signIn("viewer");
    expect((await trpc("POST", "session.viewer", headers)).status).not.toBe(401);
    expect((await packet(newId())).status).toBe(403);
    expect((await code()).status).toBe(200);
    // No such editions are at hand.
    expect((await changes("2026 Q1")).status).toBe(404);
    // The body lacks what the question needs.
    expect((await lookUp("search")).status).toBe(422);
    await signIn("denial-specialist");
    expect((await packet(newId())).status).toBe(404);
    expect((await packet("../../etc/passwd")).status).toBe(404);
  });

  it("C24: writes a file of changes in pieces, under a name of its own", async () => {
    await importUpdatedCodes(office, "services");
    await signIn("viewer");
    const answer = await changes("2026 Q1");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="code-changes-hcpcs-2026-Q1-2026-Q2.csv"',
    );
    expect(answer.headers.get("content-length")).toBeNull();
    expect(await answer.text()).toMatch(/^Change,Code,.*\r\ndeleted,G0102,/);
  });

  it("stores nothing on the way, and lets nothing in an answer run, load or be framed", async () => {
    await signIn("denial-specialist");
    for (const answer of [
      await packet(newId()),
      await trpc("POST", "session.viewer", own),
      await auth("GET", ["session"]),
    ])
      expect(answer.headers.get("cache-control")).toBe("no-store");
    const policy = (await packet(newId())).headers.get("content-security-policy");
    expect(policy).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
  });
});

describe("EXC-1: whatever layer fails", () => {
  const reference = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  const broken = () => Promise.reject(new Error(`${CANARY}: select * from patient`));
  const failing = defineQuery({
    name: "failing",
    permission: "draft:write",
    discloses: "nothing",
    input: z.strictObject({}),
    read: () => Promise.reject(new Error(`${CANARY} in the read model`)),
  });
  const post = () =>
    new Request(`${origin}/api/trpc/session.viewer`, { method: "POST", headers: own, body: '{"json":{}}' });

  const expectNeutral = async (response: Response) => {
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain("Something went wrong on our side.");
    expect(text).toMatch(reference);
    expect(text).not.toMatch(/Zyxwv|Canarian|select|patient|\.ts\b|stack/i);
  };

  it("before the context exists: a neutral message and a reference", async () => {
    await expectNeutral(await answerTrpc(post(), broken));
    const get = new Request(`${origin}/api/appeals/x/packet`);
    await expectNeutral(await answerFile(get, broken, { readModel: failing as never, input: {} }));
  });

  it("in a read model behind a file, and in the runtime itself", async () => {
    const get = new Request(`${origin}/api/appeals/x/packet`);
    const context = contextOf(office, office.actors.coder);
    await expectNeutral(
      await answerFile(get, async () => context, { readModel: failing as never, input: {} }),
    );
    const now = () => {
      throw new TypeError(`${CANARY} in the clock`);
    };
    const clockless = { ...context, runtime: { ...office.runtime, now } };
    await expectNeutral(await answerTrpc(post(), async () => clockless));
  });

  it("in the input's own encoding: refused, without the words of the input", async () => {
    for (const body of ["{", '{"json":', `{"json":{"${CANARY}":1}}`]) {
      const request = new Request(`${origin}/api/trpc/session.viewer`, {
        method: "POST",
        headers: own,
        body,
      });
      const response = await answerTrpc(request, async () => contextOf(office, office.actors.coder));
      expect([400, 422]).toContain(response.status);
      expect(await response.text()).not.toMatch(/stack|\.ts\b/);
    }
  });
});

describe("WEB-1: headers", () => {
  const asked = (path: string) => proxy(new NextRequest(`${origin}${path}`));

  it("of a page: scripts by nonce alone, a new one each time, and nothing from elsewhere", () => {
    const policies = ["/", "/claims", "/sign-in"].map(
      (path) => asked(path).headers.get("content-security-policy") ?? "",
    );
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(Buffer.from(nonce ?? "", "base64")).toHaveLength(16);
    for (const policy of policies) {
      const parts = new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part]));
      expect(parts.get("default-src")).toBe("default-src 'none'");
      expect(parts.get("script-src")).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      for (const name of ["object-src", "base-uri", "frame-ancestors"])
        expect(parts.get(name)).toBe(`${name} 'none'`);
      expect(parts.get("connect-src")).toBe("connect-src 'self'");
      expect(policy).not.toMatch(/https?:/);
    }
  });

  it("of the API: nothing may run; it passes by what makes the headers of pages", async () => {
    const [passing] = config.matcher.map((matcher) => new RegExp(`^${matcher}$`));
    expect(passing?.test("/claims")).toBe(true);
    for (const path of ["trpc/claims.list", "code-sets/files", "code-sets/v1/codes/icd10cm/I10/2026-01-15"])
      expect(passing?.test(`/api/${path}`), path).toBe(false);
    const [, rule] = (await nextConfig.headers?.()) ?? [];
    expect(rule).toEqual({
      source: "/api/:path*",
      headers: [
        {
          key: "Content-Security-Policy",
          value: "sandbox; default-src 'none'; frame-ancestors 'none'",
        },
      ],
    });
  });

  it("of the API: nobody keeps an answer but that of one code, which says itself how long", async () => {
    const [, , rule] = (await nextConfig.headers?.()) ?? [];
    expect(rule?.headers).toEqual([{ key: "Cache-Control", value: "no-store" }]);
    const isSent = (path: string) => new RegExp(`^${rule?.source}$`).test(path);
    for (const path of ["trpc/claims.list", "code-sets/files", "code-sets/v1/search", "code-sets/v1/check"])
      expect(isSent(`/api/${path}`), path).toBe(true);
    expect(isSent("/api/code-sets/v1/codes/icd10cm/I10/2026-01-15")).toBe(false);
  });

  it("of a published code: it may be kept by whoever asked", async () => {
    await signIn("viewer");
    expect((await code()).headers.get("cache-control")).toBe("private, max-age=300");
  });

  it("of every answer: as OWASP's list of secure headers asks", async () => {
    const [rule] = (await nextConfig.headers?.()) ?? [];
    expect(rule?.source).toBe("/:path*");
    const set = new Map(rule?.headers.map(({ key, value }) => [key.toLowerCase(), value]));
    expect(set.get("strict-transport-security")).toMatch(/^max-age=(\d{8,}); includeSubDomains$/);
    expect(set.get("x-content-type-options")).toBe("nosniff");
    expect(set.get("x-frame-options")).toBe("DENY");
    expect(set.get("referrer-policy")).toBe("no-referrer");
    expect(set.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(set.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(nextConfig.poweredByHeader).toBe(false);
  });

  it("of the session's cookie: out of reach of scripts and other sites, and bound to the host over https", () => {
    expect(sessionCookie(true)).toEqual({
      name: "__Host-firstpass.session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    });
    expect(sessionCookie(false).options).toMatchObject({ httpOnly: true, sameSite: "lax" });
  });
});
