import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role, reachOf } from "@/server/access/permissions";
import { openBusyOffice } from "../../support/busy-office";
import type { Office } from "../../support/office";
import { inputsOf, type OfficeRecords, recordsOf } from "../../support/office-records";
import { type PublishedProcedure, publishedProcedures } from "../../support/procedures";
import { type TriedCall, tryCall } from "../../support/tried-call";

const procedures = publishedProcedures().filter(({ meta }) => meta && meta.kind !== "personal");
let office: Office;
let records: OfficeRecords;

beforeAll(async () => {
  office = await openBusyOffice();
  records = await recordsOf(office);
}, 120_000);

/** Who may call it with the widest reach. */
function roleFor({ meta }: PublishedProcedure): Role {
  const roles = ROLES.filter((role) => meta && reachOf([role], meta.permission));
  return roles.find((role) => meta && reachOf([role], meta.permission) === "all") ?? roles[0] ?? "viewer";
}
const call = (procedure: PublishedProcedure, input: unknown): Promise<TriedCall> =>
  tryCall(office, { path: procedure.path, actor: office.actors[roleFor(procedure)], input });
const answerOf = ({ answer }: TriedCall): string =>
  "value" in answer ? "answered" : (answer.refusal ?? `${answer.code} ${answer.message}`);

describe("CONC-1: a version that is not the stored one", () => {
  it("changes nothing at any procedure that takes a version, and says so where all else is right", async () => {
    const versioned = procedures.filter(({ meta }) => hasKey(meta?.input, "version"));
    expect(versioned.length).toBeGreaterThan(45);
    const tries: { readonly path: string; readonly fits: string; readonly stale: string }[] = [];
    for (const procedure of versioned)
      for (const input of inputsOf(office, records, procedure)) {
        const fits = answerOf(await call(procedure, input));
        const stale = answerOf(await call(procedure, { ...(input as object), version: 9_999 }));
        tries.push({ path: procedure.path, fits, stale });
      }
    expect(tries.filter(({ stale }) => stale === "answered")).toEqual([]);
    const conflict = "record/changed-meanwhile";
    expect(tries.filter(({ fits, stale }) => fits === "answered" && stale !== conflict)).toEqual([]);
    const conflicting = new Set(tries.filter(({ stale }) => stale === conflict).map(({ path }) => path));
    expect(conflicting.size).toBeGreaterThan(versioned.length * 0.8);
  });
});

const hasKey = (schema: unknown, key: string): boolean =>
  key in ((schema as { _zod?: { def: { shape?: object } } })._zod?.def.shape ?? {});

describe("AUTHZ-5: a key that the schema does not know, beside a valid input", () => {
  it("is refused by every procedure", async () => {
    const taken: string[] = [];
    for (const procedure of procedures)
      for (const input of inputsOf(office, records, procedure).slice(0, 1)) {
        const answer = answerOf(await call(procedure, { ...(input as object), organizationId: "x" }));
        if (answer !== "input/invalid") taken.push(`${procedure.path} ${answer}`);
      }
    expect(taken).toEqual([]);
  });
});

const HOSTILE = [
  ["SQL", "'; drop table claim; -- \\' %_ $1 {x}"],
  ["a NUL", "x\u0000y"],
  ["half of a surrogate pair", "x\ud800y"],
  ["markup", "<script>alert(1)</script>"],
  ["nothing but blanks", "   "],
] as const;

describe("EXC-1: typed text that is meant to break something", () => {
  it.each(HOSTILE)("%s is taken as text or refused, and never fails on our side", async (_what, text) => {
    const calls = procedures.flatMap((procedure) =>
      inputsOf(office, records, procedure, { text })
        .filter((input) => holds(input, text))
        .slice(0, 2)
        .map((input) => ({ procedure, input })),
    );
    expect(calls.length).toBeGreaterThan(30);
    const failed = new Set<string>();
    for (const { procedure, input } of calls)
      for (const failure of (await call(procedure, input)).failures)
        failed.add(`${procedure.path} ${String(failure).slice(-200)}`);
    expect([...failed]).toEqual([]);
  });
});

const holds = (value: unknown, text: string): boolean =>
  value === text ||
  (typeof value === "object" && value !== null && Object.values(value).some((inner) => holds(inner, text)));
