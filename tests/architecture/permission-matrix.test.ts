import { describe, expect, it } from "vitest";
import { PERMISSIONS, type Permission, ROLES, reachOf } from "@/server/access/permissions";
import { LEAST_PROCEDURES, publishedProcedures } from "../support/procedures";

describe("AUTHZ-1: the permission matrix", () => {
  it("is asked by every published procedure, and there are some", () => {
    const procedures = publishedProcedures();
    expect(procedures.length).toBeGreaterThanOrEqual(LEAST_PROCEDURES);
    expect(procedures.filter(({ meta }) => meta && !(meta.permission in PERMISSIONS))).toEqual([]);
  });

  /** Rows of trust.md 3.2, written by hand: what must hold whatever the table becomes. */
  const law: readonly (readonly [Permission, string])[] = [
    ["encounter:import", "biller administrator"],
    ["document:read", "clinician coder biller denial-specialist auditor"],
    ["provider-query:answer", "clinician"],
    ["coding:complete", "coder"],
    ["claim:approve-override", "administrator"],
    ["batch:send", "biller administrator"],
    ["x12:read", "biller denial-specialist auditor administrator"],
    ["write-off:propose", "biller denial-specialist"],
    ["write-off:approve", "administrator"],
    ["appeal:work", "denial-specialist"],
    ["coding-audit:plan", "auditor"],
    ["coding-audit:review", "auditor"],
    ["settings:write", "administrator"],
    ["member:manage", "administrator"],
  ];
  it.each(law)("%s belongs to %s, and to nobody else", (permission, roles) => {
    expect(ROLES.filter((role) => reachOf([role], permission)).sort()).toEqual(roles.split(" ").sort());
  });

  it("gives a clinician and a viewer nothing of other people's patients in full", () => {
    for (const permission of ["patient:read", "encounter:read"] as const) {
      expect(reachOf(["clinician"], permission)).toBe("own");
      expect(reachOf(["viewer"], permission)).toBe("masked");
    }
    expect(reachOf(["administrator"], "document:read")).toBeUndefined();
  });

  it("adds up over roles to the widest reach", () => {
    expect(reachOf(["clinician", "coder"], "document:read")).toBe("all");
    expect(reachOf(["viewer", "clinician"], "patient:read")).toBe("own");
    expect(reachOf([], "session:self")).toBeUndefined();
  });

  it("never gives the worker's own permission to a person", () => {
    expect(ROLES.filter((role) => reachOf([role], "job:run"))).toEqual([]);
  });
});
