import { describe, expect, it } from "vitest";
import { crossSiteProblem } from "@/server/api/same-origin";
import { answerTrpc } from "@/server/api/trpc-endpoint";
import { environment } from "@/server/environment";
import { contextOf } from "../../support/api-caller";
import { openOffice } from "../../support/office";
import { publishedProcedures } from "../../support/procedures";

const origin = new URL(environment().NEXTAUTH_URL).origin;
const mutations = publishedProcedures().filter(({ type }) => type === "mutation");

const request = (path: string, init: RequestInit & { headers: Record<string, string> }): Request =>
  new Request(`${origin}/api/trpc/${path}`, init);
const own = { "content-type": "application/json", origin, "sec-fetch-site": "same-origin" };

const foreign: readonly (readonly [string, Record<string, string>])[] = [
  ["another site", { ...own, origin: "https://evil.example" }],
  ["a page of no origin", { ...own, origin: "null" }],
  ["no origin at all", { "content-type": "application/json" }],
  ["a form", { ...own, "content-type": "application/x-www-form-urlencoded" }],
  ["plain text, which a form can send", { ...own, "content-type": "text/plain" }],
  ["a form with files", { ...own, "content-type": "multipart/form-data; boundary=x" }],
  ["no content type", { origin }],
  ["a sibling site, by its fetch metadata", { ...own, "sec-fetch-site": "same-site" }],
  ["elsewhere, by its fetch metadata", { ...own, "sec-fetch-site": "cross-site" }],
  ["an address that begins like ours", { ...own, origin: `${origin}.evil.example` }],
];

describe("WEB-2: a request that changes something", () => {
  it.each(foreign)("from %s is refused at every mutation", async (_what, headers) => {
    expect(mutations.length).toBeGreaterThan(5);
    const office = await openOffice();
    let asked = 0;
    for (const { path } of mutations) {
      const post = request(path, { method: "POST", headers, body: "{}" });
      const response = await answerTrpc(post, async () => {
        asked += 1;
        return contextOf(office, office.actors.administrator);
      });
      expect(response.status, path).toBe(403);
    }
    expect(asked).toBe(0);
  });

  it("by GET changes nothing at any mutation", async () => {
    const office = await openOffice();
    for (const { path } of mutations) {
      const get = request(`${path}?input=%7B%7D`, { method: "GET", headers: {} });
      const response = await answerTrpc(get, async () => contextOf(office, office.actors.administrator));
      expect(response.status, path).toBe(405);
    }
  });

  it("by PUT, DELETE or PATCH is refused", () => {
    for (const method of ["PUT", "DELETE", "PATCH"])
      expect(crossSiteProblem(request("x", { method, headers: own }))).toBe("method");
  });

  it("from our own page is answered, and is never stored", async () => {
    const office = await openOffice();
    const body = JSON.stringify({ json: {} });
    const post = request("session.viewer", { method: "POST", headers: own, body });
    const response = await answerTrpc(post, async () => contextOf(office, office.actors.coder));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("WEB-5: without the proxy", () => {
  it("nobody still reads nothing", async () => {
    const office = await openOffice();
    const post = request("session.viewer", { method: "POST", headers: own, body: '{"json":{}}' });
    const response = await answerTrpc(post, async () => contextOf(office, null));
    expect(response.status).toBe(401);
  });
});
