import { describe, expect, it } from "vitest";
import { PERMISSIONS, type Permission, ROLES, reachOf } from "@/server/access/permissions";
import { LEAST_PROCEDURES, publishedProcedures } from "../support/procedures";

const procedures = publishedProcedures();
const cells = (permission: Permission): string =>
  ROLES.map((role) => reachOf([role], permission) ?? "–").join(" | ");

/** docs/permissions.md: the table as people read it. `vitest -u` writes it anew; the difference is reviewed. */
function permissionSheet(): string {
  const head = `| | ${ROLES.join(" | ")} |\n| --- | ${ROLES.map(() => "---").join(" | ")} |`;
  const permissions = (Object.keys(PERMISSIONS) as Permission[]).map(
    (permission) => `| \`${permission}\` | ${cells(permission)} |`,
  );
  const published = procedures
    .map(({ path, meta }) => (meta ? `| \`${path}\` | ${meta.permission} | ${meta.discloses} |` : ""))
    .sort();
  return `# Who may do what

Printed from \`src/server/access/permissions.ts\`, the one table that guards every door; a test compares the two.
A person of several roles has the widest reach of them. **all**: every row of the organization · **own**: rows the
person wrote, treats or is assigned · **linked**: documents of encounters that carry a claim · **sample**: encounters
in the auditor's sample · **masked**: without identifiers and money of single patients · –: nothing.

Above every role stand the rules on persons: nobody audits, approves or reverses the own work, and nobody changes the
own roles.

${head}
${permissions.join("\n")}

## Published procedures

What each asks for, and what its answer gives away. An answer about patients leaves an access event in the audit trail.

| procedure | permission | discloses |
| --- | --- | --- |
${published.join("\n")}
`;
}

describe("AUTHZ-1: the permission matrix", () => {
  it("is printed in docs/permissions.md as it is", async () => {
    expect(procedures.length).toBeGreaterThanOrEqual(LEAST_PROCEDURES);
    await expect(permissionSheet()).toMatchFileSnapshot("../../docs/permissions.md");
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
