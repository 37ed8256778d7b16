import { PERMISSIONS, type Permission, ROLES, reachOf } from "@/server/access/permissions";
import { publishedProcedures } from "../../tests/support/procedures";

const cells = (permission: Permission): string =>
  ROLES.map((role) => reachOf([role], permission) ?? "–").join(" | ");

const proofWords = { everyone: "wanted", administrators: "of administrators", nobody: "" } as const;

/** docs/permissions.md: the table that guards every door, as people read it. */
export function permissionSheet(): string {
  const head = `| | ${ROLES.join(" | ")} |\n| --- | ${ROLES.map(() => "---").join(" | ")} |`;
  const permissions = (Object.keys(PERMISSIONS) as Permission[]).map(
    (permission) => `| \`${permission}\` | ${cells(permission)} |`,
  );
  const published = publishedProcedures()
    .map(({ path, meta }) =>
      meta
        ? `| \`${path}\` | ${meta.permission} | ${meta.discloses} | ${proofWords[meta.wantsProof ?? "nobody"]} |`
        : "",
    )
    .sort();
  return `# Who may do what

Written by \`npm run docs\` from \`src/server/access/permissions.ts\`, the one table that guards every door.
A person of several roles has the widest reach of them. **all**: every row of the organization · **own**: rows the
person wrote, treats or is assigned · **linked**: documents of encounters that carry a claim · **sample**: encounters
in the auditor's sample · **masked**: without identifiers and money of single patients · –: nothing.

Above every role stand the rules on persons: nobody audits, approves or reverses the own work, and nobody changes the
own roles.

${head}
${permissions.join("\n")}

## Published procedures

What each asks for, and what its answer gives away. An answer about patients leaves an access event in the audit trail.
Some acts want a fresh proof of who it is: the second factor, or the password of who has none, not older than five minutes.
*Of administrators*: of whoever may do it as an administrator only.

| procedure | permission | discloses | fresh proof |
| --- | --- | --- | --- |
${published.join("\n")}
`;
}
