import superjson from "superjson";
import { beforeAll, describe, expect, it } from "vitest";
import { type Permission, type Reach, ROLES, type Role, reachOf } from "@/server/access/permissions";
import { openBusyOffice, PATIENT_MARKS } from "../../support/busy-office";
import type { Office } from "../../support/office";
import { inputsOf, type OfficeRecords, recordsOf } from "../../support/office-records";
import { LEAST_PROCEDURES, publishedProcedures } from "../../support/procedures";
import { type TriedCall, tryCall } from "../../support/tried-call";

interface Cell {
  readonly path: string;
  readonly type: string;
  readonly role: Principal;
  readonly permitted: boolean;
  readonly discloses: string;
  readonly tried: TriedCall;
}

const procedures = publishedProcedures().filter(({ meta }) => meta && meta.kind !== "personal");
let office: Office;
let records: OfficeRecords;
const cells: Cell[] = [];

beforeAll(async () => {
  office = await openBusyOffice();
  records = await recordsOf(office);
  for (const procedure of procedures) cells.push(...(await cellsOf(procedure)));
}, 180_000);

type Principal = Role | "nobody";
const PRINCIPALS: readonly Principal[] = [...ROLES, "nobody"];

async function cellsOf(procedure: (typeof procedures)[number]): Promise<Cell[]> {
  const { path, type, meta } = procedure;
  if (!meta) return [];
  const inputs = inputsOf(office, records, procedure);
  const found: Cell[] = [];
  for (const role of PRINCIPALS) {
    const permitted = reachAt(role, meta.permission) !== undefined;
    const actor = role === "nobody" ? null : office.actors[role];
    for (const input of inputs.slice(0, triesOf(role, meta.permission))) {
      const tried = await tryCall(office, { path, actor, input });
      found.push({ path, type, role, permitted, discloses: meta.discloses, tried });
    }
  }
  return found;
}

/** The first role of each reach calls with every input, the others with fewer: they differ by permission alone. */
function triesOf(role: Principal, permission: Permission): number {
  const reach = reachAt(role, permission);
  if (!reach) return 1;
  const first = PRINCIPALS.find((one) => reachAt(one, permission) === reach);
  return first === role ? Number.POSITIVE_INFINITY : 2;
}

const reachAt = (role: Principal, permission: Permission): Reach | undefined =>
  role === "nobody" ? undefined : reachOf([role], permission);

const isAnswered = ({ tried }: Cell): boolean => "value" in tried.answer;
const codeOf = ({ tried }: Cell): string => ("value" in tried.answer ? "answered" : tried.answer.code);
const textOf = ({ tried }: Cell): string => superjson.stringify(tried.answer);
const named = (list: readonly Cell[]): string[] => [
  ...new Set(list.map((cell) => `${cell.role}: ${cell.path} ${codeOf(cell)}`)),
];

describe("AUTHZ-3: every procedure, called by every role and by nobody with inputs of the office", () => {
  it("was walked whole, and most of it answers somebody", () => {
    expect(procedures.length).toBeGreaterThanOrEqual(LEAST_PROCEDURES);
    const walked = new Set(cells.map(({ path, role }) => `${path} ${role}`));
    expect(walked.size).toBe(procedures.length * (ROLES.length + 1));
    const answered = new Set(cells.filter(isAnswered).map(({ path }) => path));
    expect(answered.size).toBeGreaterThan(procedures.length * 0.75);
  });

  it("answers nobody", () => {
    expect(named(cells.filter((cell) => cell.role === "nobody" && codeOf(cell) !== "UNAUTHORIZED"))).toEqual(
      [],
    );
  });

  it("is forbidden wherever the matrix gives the role nothing, and says the same to all", () => {
    const barred = cells.filter(({ role, permitted }) => role !== "nobody" && !permitted);
    expect(barred.length).toBeGreaterThan(200);
    expect(named(barred.filter((cell) => codeOf(cell) !== "FORBIDDEN"))).toEqual([]);
    for (const { tried } of barred)
      expect(tried.answer).toMatchObject({
        refusal: "access/forbidden",
        message: expect.stringMatching(/^This needs [a-z0-9-]+:[a-z-]+\. An administrator can grant it\.$/),
        details: undefined,
      });
  });

  it("gives nothing of a patient away in a refusal", () => {
    const refusals = cells.filter((cell) => !isAnswered(cell));
    expect(refusals.length).toBeGreaterThan(500);
    expect(named(refusals.filter((cell) => PATIENT_MARKS.test(textOf(cell))))).toEqual([]);
  });

  it("EXC-1: never fails on our side", () => {
    const failed = cells.filter(({ tried }) => tried.failures.length > 0);
    expect(failed.map((cell) => `${cell.role}: ${cell.path} ${String(cell.tried.failures[0])}`)).toEqual([]);
  });

  it("says what it discloses: only a patient-level answer names a patient", () => {
    const tells = (cell: Cell) => isAnswered(cell) && PATIENT_MARKS.test(textOf(cell));
    const queries = cells.filter(({ type }) => type === "query");
    expect(new Set(queries.filter(tells).map(({ path }) => path)).size).toBeGreaterThan(12);
    expect(named(queries.filter((cell) => cell.discloses !== "patient" && tells(cell)))).toEqual([]);
  });
});

describe("AUTHZ-4: a role that sees no single patient", () => {
  it("gets no name, number, address, birth date or note of one from any procedure", () => {
    const shown = cells.filter((cell) => cell.role === "viewer" && isAnswered(cell));
    expect(new Set(shown.map(({ path }) => path)).size).toBeGreaterThan(15);
    expect(named(shown.filter((cell) => PATIENT_MARKS.test(textOf(cell))))).toEqual([]);
  });
});

describe("AUD-1: what a call leaves in the audit trail", () => {
  const reads = ({ tried }: Cell) =>
    tried.events.filter(({ action }) => action === "read" || action === "export").length;

  it("is exactly one access event for an answer about patients, and none for another read", () => {
    const answered = cells.filter((cell) => cell.type === "query" && isAnswered(cell));
    const patient = answered.filter(({ discloses }) => discloses === "patient");
    expect(new Set(patient.map(({ path }) => path)).size).toBeGreaterThan(15);
    expect(named(patient.filter((cell) => reads(cell) !== 1 || cell.tried.events.length !== 1))).toEqual([]);
    expect(named(answered.filter((cell) => cell.discloses !== "patient" && reads(cell) > 0))).toEqual([]);
  });

  it("is at least one event for a change, but for unsent words", () => {
    const changes = cells.filter((cell) => cell.type === "mutation" && isAnswered(cell));
    expect(new Set(changes.map(({ path }) => path)).size).toBeGreaterThan(30);
    const silent = changes.filter(({ tried }) => tried.events.length === 0);
    expect([...new Set(silent.map(({ path }) => path))].sort()).toEqual(["drafts.clear", "drafts.save"]);
  });

  it("is the refusal, where permission was refused", () => {
    const forbidden = cells.filter((cell) => codeOf(cell) === "FORBIDDEN");
    const without = forbidden.filter(({ tried }) => !tried.events.some(({ action }) => action === "refused"));
    expect(named(without)).toEqual([]);
  });
});
