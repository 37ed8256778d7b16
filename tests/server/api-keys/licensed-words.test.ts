import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/server/access/actor";
import { answerCheck, answerCode, answerSearch } from "@/server/api/look-up-endpoint";
import { environment } from "@/server/environment";
import { makeApiKey } from "@/server/use-cases/api-keys/make-api-key";
import { setCodeLicenses } from "@/server/use-cases/code-sets/set-code-licenses";
import { runUseCase } from "@/server/use-cases/use-case";
import { contextOf } from "../../support/api-caller";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";

const { origin } = new URL(environment().NEXTAUTH_URL);
const LICENSED = /Quuxical/;
const DATE = "2026-01-15";
/** One of them has words of our own, the other has none. */
const CODES = ["99213", "0999T"] as const;

let office: Office;
let key: string;
beforeAll(async () => {
  office = await openOffice();
  await importCodeFile(
    office,
    "cpt_2026.txt",
    `code\tdescription\n${CODES.map((code) => `${code}\tQuuxical visit\n`).join("")}`,
  );
  const { userId } = office.actors.coder;
  const input = { userId: userId ?? "", licenses: ["cpt" as const] };
  await runUseCase(setCodeLicenses, office.runtime, office.actors.administrator, input);
  const made = { name: "Portal", scopes: ["code-set:read" as const] };
  ({ key } = await runUseCase(makeApiKey, office.runtime, office.actors.administrator, made));
}, 120_000);

/** What each of the three look-ups says of the licensed codes, as text. */
async function everythingSaid(actor: Actor | null): Promise<string[]> {
  const headers: Record<string, string> = actor
    ? { origin, "sec-fetch-site": "same-origin" }
    : { authorization: `Bearer ${key}` };
  const create = async () => contextOf(office, actor);
  const post = (name: string, body: object) =>
    new Request(`${origin}/api/code-sets/v1/${name}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const answers: Response[] = [];
  for (const code of CODES) {
    const request = new Request(`${origin}/api/code-sets/v1/codes/cpt/${code}/${DATE}`, { headers });
    answers.push(await answerCode(request, create, { system: "cpt", code, date: DATE }));
    answers.push(await answerSearch(post("search", { query: code, date: DATE, sets: ["cpt"] }), create));
  }
  answers.push(await answerSearch(post("search", { query: "quuxical", date: DATE, sets: ["cpt"] }), create));
  const services = CODES.map((code) => ({ code, units: 1 }));
  const checked = { date: DATE, setting: "practitioner", diagnoses: [{ code: "I10" }], services };
  answers.push(await answerCheck(post("check", checked), create));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return Promise.all(answers.map((answer) => answer.text()));
}

describe("C2: words of licensed sets in answers to other systems", () => {
  it("are given to no key: not by the code, not by search, and no search finds by them", async () => {
    const said = await everythingSaid(null);
    expect(said.filter((text) => LICENSED.test(text.replace('"query":"quuxical"', "")))).toEqual([]);
    expect(said[0]).toContain('"code":"99213"');
    expect(said[0]).toContain("Office visit, established patient");
    expect(JSON.parse(said[4] ?? "{}").results).toEqual([]);
  });

  it("are there for a person whom the license covers, and for no other", async () => {
    expect((await everythingSaid(office.actors.coder)).filter((text) => LICENSED.test(text))).not.toEqual([]);
    const others = await everythingSaid(office.actors.biller);
    expect(others.filter((text) => /Quuxical/.test(text))).toEqual([]);
  });
});
