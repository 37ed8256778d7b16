import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role, reachOf } from "@/server/access/permissions";
import { openBusyOffice } from "../../support/busy-office";
import type { Office } from "../../support/office";
import { inputsOf, type OfficeRecords, recordsOf } from "../../support/office-records";
import { type PublishedProcedure, publishedProcedures } from "../../support/procedures";
import { tryCall } from "../../support/tried-call";

const patientLevel = publishedProcedures().filter(
  ({ type, meta }) => type === "query" && meta?.discloses === "patient",
);
let office: Office;
let records: OfficeRecords;

beforeAll(async () => {
  office = await openBusyOffice();
  records = await recordsOf(office);
}, 120_000);

/** Paths of an answer that hold something: `rows[].patientName`. Nothing withheld, empty or absent has one. */
function filledKeys(value: unknown, at = ""): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((item) => filledKeys(item, `${at}[]`));
  if (typeof value !== "object" || value instanceof Date) return [at];
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) return [at];
  return Object.entries(value).flatMap(([key, inner]) => filledKeys(inner, at ? `${at}.${key}` : key));
}

async function keysFor(procedure: PublishedProcedure, role: Role): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const input of inputsOf(office, records, procedure, { most: EVERY })) {
    const { answer } = await tryCall(office, { path: procedure.path, actor: office.actors[role], input });
    if ("value" in answer) for (const key of filledKeys(answer.value)) keys.add(key);
  }
  return keys;
}

/** What names, numbers or prices a single patient, wherever it stands. */
const OF_A_PATIENT =
  /(patientName|lastName|firstName|birthDate|mrn|memberId|subscriber|address|phone|chargeAmount|totalCharge|paidAmount|atStake|rows\[\]\.(amount|charges)|letter|text|passages|quotes)/i;

describe("AUTHZ-4: what answers about patients hold, by role", () => {
  it("nothing of a single patient for a viewer, where a role with full reach gets it", async () => {
    expect(patientLevel.length).toBeGreaterThan(20);
    const told: string[] = [];
    let withheld = 0;
    for (const procedure of patientLevel) {
      if (!procedure.meta || reachOf(["viewer"], procedure.meta.permission) === undefined) continue;
      const shown = await keysFor(procedure, "viewer");
      told.push(
        ...[...shown].filter((key) => OF_A_PATIENT.test(key)).map((key) => `${procedure.path} ${key}`),
      );
      const full = await keysFor(procedure, "biller");
      withheld += [...full].filter((key) => OF_A_PATIENT.test(key) && !shown.has(key)).length;
    }
    expect(told).toEqual([]);
    expect(withheld).toBeGreaterThan(10);
  });

  it("is, for the main records and every role, what was looked at last", async () => {
    const parts: string[] = [];
    for (const path of MAIN) parts.push(await partsOf(path));
    await expect(HEAD + parts.join("\n")).toMatchFileSnapshot("./answer-keys.md");
  }, 120_000);
});

const HEAD = `# Which parts of an answer each role gets

A part is listed for a role only if it held something. \`vitest -u\` writes it anew; the difference is reviewed.

`;

async function partsOf(path: string): Promise<string> {
  const procedure = patientLevel.find((one) => one.path === path);
  if (!procedure?.meta) throw new Error(`${path} is gone`);
  const { permission } = procedure.meta;
  const rolesOf = new Map<string, Set<Role>>();
  for (const role of ROLES.filter((one) => reachOf([one], permission)))
    for (const key of await keysFor(procedure, role))
      rolesOf.set(topKey(key), (rolesOf.get(topKey(key)) ?? new Set()).add(role));
  const lines = [...rolesOf].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `## ${path}`,
    "",
    ...lines.map(([key, roles]) => `- \`${key}\`: ${[...roles].join(", ")}`),
    "",
  ].join("\n");
}

/** Which record has which part is chance; all of them together are not. */
const EVERY = 40;

const MAIN = [
  "encounters.list",
  "encounters.get",
  "claims.list",
  "claims.get",
  "denials.list",
  "denials.get",
  "remittances.get",
  "submissions.batch",
];
/** Two steps deep: enough to see a part come or go, without a list of every figure. */
const topKey = (key: string): string => key.split(".").slice(0, 2).join(".");
