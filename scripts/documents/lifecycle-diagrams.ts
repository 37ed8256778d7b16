import { appealLifecycle } from "@/domain/appeals/appeal-lifecycle";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { codeFileLifecycle } from "@/domain/code-sets/code-file-lifecycle";
import { auditCaseLifecycle } from "@/domain/coding-audits/audit-lifecycle";
import { denialLifecycle } from "@/domain/denials/denial-lifecycle";
import { providerQueryLifecycle } from "@/domain/documentation/provider-query-lifecycle";
import { encounterLifecycle } from "@/domain/encounters/encounter-lifecycle";
import { remittanceLifecycle } from "@/domain/remittances/remittance-lifecycle";
import { submissionLifecycle } from "@/domain/submissions/submission-lifecycle";

interface Drawn {
  readonly name: string;
  readonly toMermaid: () => string;
}

/** All lifecycles, in the order in which a claim meets them. */
export const LIFECYCLES: readonly Drawn[] = [
  encounterLifecycle,
  providerQueryLifecycle,
  claimLifecycle,
  submissionLifecycle,
  remittanceLifecycle,
  denialLifecycle,
  appealLifecycle,
  auditCaseLifecycle,
  codeFileLifecycle,
];

const fenced = ({ toMermaid }: Drawn): string => `\`\`\`mermaid\n${toMermaid()}\n\`\`\``;

/** The diagrams that the README shows. */
export const claimDiagram = (): string => fenced(claimLifecycle);
export const encounterDiagram = (): string => fenced(encounterLifecycle);

const titled = (name: string): string => `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;

/** docs/lifecycles.md: which event takes which status where. */
export const lifecycleSheet = (): string =>
  [
    "# Lifecycles",
    "",
    "Written by `npm run docs` from the tables in `src/domain/*/*-lifecycle.ts`. An arrow is an event; what is not drawn cannot",
    "happen. The words are explained in the [glossary](glossary.md).",
    ...LIFECYCLES.flatMap((lifecycle) => ["", `## ${titled(lifecycle.name)}`, "", fenced(lifecycle)]),
    "",
  ].join("\n");
