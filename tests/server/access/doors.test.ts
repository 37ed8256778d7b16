import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ROLES, reachOf } from "@/server/access/permissions";
import { appRouter } from "@/server/api/root";
import { createCaller, mutation, query, router } from "@/server/api/trpc";
import { defineQuery, runQuery } from "@/server/queries/read-model";
import { defineUseCase, runUseCase } from "@/server/use-cases/use-case";
import { contextOf } from "../../support/api-caller";
import { openOffice } from "../../support/office";
import { LEAST_PROCEDURES, publishedProcedures } from "../../support/procedures";

const procedures = publishedProcedures();

describe("AUTHZ-2: every published procedure", () => {
  it(`is one of at least ${LEAST_PROCEDURES}, and declares permission, name, kind and disclosure`, () => {
    expect(procedures.length).toBeGreaterThanOrEqual(LEAST_PROCEDURES);
    const undeclared = procedures.filter(
      ({ meta }) => !(meta?.permission && meta.name && meta.kind && meta.discloses && meta.input),
    );
    expect(undeclared).toEqual([]);
  });

  it("that changes something is a use-case or a personal act, and that reads is a query", () => {
    const wrong = procedures.filter(
      ({ type, meta }) => meta?.kind !== "personal" && (type === "mutation") !== (meta?.kind === "use-case"),
    );
    expect(wrong).toEqual([]);
  });

  it("is published once under one name", () => {
    const names = procedures.map(({ meta }) => meta?.name ?? "");
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("AUTHZ-5: an unknown key of an input", () => {
  it.each(procedures.map(({ path, meta }) => [path, meta] as const))("is refused by %s", (_path, meta) => {
    const parsed = meta?.input.safeParse({ smuggled: true });
    const problems = parsed?.error?.issues.flatMap((issue) => ("keys" in issue ? issue.keys : []));
    expect(problems).toContain("smuggled");
  });

  it("is refused in every nested object too", () => {
    const loose = procedures.flatMap(({ path, meta }) =>
      looseObjects(meta?.input as unknown as Schema, path),
    );
    expect(loose).toEqual([]);
  });
});

interface Schema {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } };
}

/** Paths of objects that would let unknown keys through. */
function looseObjects(schema: Schema, path: string): string[] {
  const { def } = schema._zod;
  const inside = (key: string) =>
    children(def[key]).flatMap((child) => looseObjects(child, `${path}.${key}`));
  const here = def.type === "object" && (def.catchall as Schema | undefined)?._zod.def.type !== "never";
  const keys = ["element", "innerType", "options", "in", "out", "left", "right", "valueType", "items"];
  const shape = def.type === "object" ? Object.entries(def.shape as Record<string, Schema>) : [];
  return [
    ...(here ? [path] : []),
    ...shape.flatMap(([name, child]) => looseObjects(child, `${path}.${name}`)),
    ...keys.flatMap(inside),
  ];
}
const children = (value: unknown): Schema[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (child): child is Schema => typeof child === "object" && child !== null && "_zod" in child,
  );

describe("AUTHZ-3: nobody, and whoever lacks the permission", () => {
  const guarded = procedures.flatMap(({ path, meta }) =>
    meta && meta.kind !== "personal" ? [{ path, permission: meta.permission }] : [],
  );
  const forbidden = guarded.flatMap(({ path, permission }) =>
    ROLES.filter((role) => !reachOf([role], permission)).map((role) => ({ path, role })),
  );

  it("opens no procedure", async () => {
    const office = await openOffice();
    const answers: string[] = [];
    for (const { path } of guarded) answers.push(await answerOf(contextOf(office, null), path));
    expect(new Set(answers)).toEqual(new Set(["UNAUTHORIZED"]));
    const open: string[] = [];
    for (const { path, role } of forbidden) {
      const answer = await answerOf(contextOf(office, office.actors[role]), path);
      if (answer !== "FORBIDDEN") open.push(`${role}: ${path} ${answer}`);
    }
    expect(open).toEqual([]);
    expect(forbidden.length).toBeGreaterThan(30);
  });
});

/** The code that a call answers with an empty input: permission comes before the input. */
async function answerOf(
  context: Parameters<ReturnType<typeof createCaller>>[0],
  path: string,
): Promise<string> {
  const caller = createCaller(appRouter)(context) as unknown;
  const procedure = path.split(".").reduce((at, key) => (at as Record<string, unknown>)[key], caller) as (
    input: unknown,
  ) => Promise<unknown>;
  return procedure({}).then(
    () => "answered",
    (error: { code?: string }) => error.code ?? "no code",
  );
}

const openKept = defineUseCase({
  name: "keep-counter",
  permission: "draft:write",
  input: z.strictObject({ audited: z.boolean(), fails: z.boolean().default(false) }),
  async run({ tx, audit }, { audited, fails }) {
    await tx.counter.create({ data: { scope: "doors", kind: "test" } });
    if (audited) audit({ action: "kept", subjectKind: "counter", subjectId: "doors" });
    if (fails) throw new Error("Robert Canary 04/04/1944");
    return { kept: true };
  },
});
const countKept = defineQuery({
  name: "count-kept",
  permission: "draft:write",
  discloses: "patient",
  input: z.strictObject({}),
  accessed: () => ({ kind: "counter", id: "doors" }),
  read: ({ tx }) => tx.counter.count({ where: { scope: "doors" } }),
});

describe("AUD-2: the business transaction", () => {
  it("changes nothing when the audit row cannot be written", async () => {
    const { runtime, actors, within } = await openOffice();
    // A name that the column refuses: the insert of the audit row fails after the change was made.
    const actor = { ...actors.coder, name: "bad\u0000name" };
    await expect(runUseCase(openKept, runtime, actor, { audited: true })).rejects.toThrow();
    expect(await within((tx) => tx.counter.count({ where: { scope: "doors" } }))).toBe(0);
  });

  it("EXC-2: is undone by the assertion that a write leaves an event", async () => {
    const { runtime, actors, within } = await openOffice();
    await expect(runUseCase(openKept, runtime, actors.coder, { audited: false })).rejects.toThrow(
      /Assertion failed/,
    );
    expect(await within((tx) => tx.counter.count({ where: { scope: "doors" } }))).toBe(0);
  });

  it("holds the change and its event together", async () => {
    const { runtime, actors, within } = await openOffice();
    await runUseCase(openKept, runtime, actors.coder, { audited: true });
    const events = await within((tx) => tx.auditEvent.findMany({ where: { subjectKind: "counter" } }));
    expect(events).toMatchObject([
      { action: "kept", door: "keep-counter", actorUserId: actors.coder.userId },
    ]);
  });
});

describe("AUD-1: a read of patient data", () => {
  it("leaves exactly one access event, with whom and by whom", async () => {
    const { runtime, actors, within } = await openOffice();
    await runQuery(countKept, runtime, actors.biller, {});
    const events = await within((tx) => tx.auditEvent.findMany({ where: { door: "count-kept" } }));
    expect(events).toMatchObject([
      { action: "read", subjectKind: "counter", subjectId: "doors", actorUserId: actors.biller.userId },
    ]);
  });
});

describe("EXC-1: an unexpected error", () => {
  const doors = router({ keep: mutation(openKept), count: query(countKept) });

  it("reaches the client without its words, with a reference, and rolls back", async () => {
    const office = await openOffice();
    const failures: unknown[] = [];
    const call = createCaller(doors)(contextOf(office, office.actors.coder, failures));
    const error = await call.keep({ audited: true, fails: true }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(failures).toHaveLength(1);
    expect(await office.within((tx) => tx.counter.count({ where: { scope: "doors" } }))).toBe(0);
  });
});
