import type { ReactNode } from "react";
import type { Severity } from "@/components/ui/severity-mark";

/** What a rule found, ready to show: what, where, why, how to fix it. */
export interface ShownFinding {
  readonly id: string;
  readonly severity: Severity;
  /** "line 1", "box 1a" */
  readonly place?: string | undefined;
  readonly message: ReactNode;
  /** Rule book with version and dates. */
  readonly authority?: string | undefined;
  /** Where the authority can be read. */
  readonly reads?: readonly { readonly label: string; readonly href: string }[] | undefined;
  /** "overridden 3 of 212 times, 2 of them later denied" */
  readonly record?: string | undefined;
  /** Only when it is certain. `before` and `after` show what it changes. */
  readonly fix?:
    | { readonly label: string; readonly before?: ReactNode; readonly after?: ReactNode }
    | undefined;
  readonly overridable?: boolean | undefined;
  /** Who let it pass and why. */
  readonly overridden?: string | undefined;
}

const ORDER: Readonly<Record<Severity, number>> = { blocks: 0, warning: 1, note: 2, proposed: 3, settled: 4 };

/** Worst first; equal ones keep their order. */
export const worstFirst = <Item extends { readonly severity: Severity }>(findings: readonly Item[]): Item[] =>
  [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);

/** "1 blocks, 2 warnings, 1 note" for the head of the pane. */
export function findingsSummary(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [blocks, warnings, notes] = [count("blocks"), count("warning"), count("note")];
  const parts = [
    blocks > 0 ? `${blocks} ${blocks === 1 ? "blocks" : "block"}` : "",
    warnings > 0 ? `${warnings} ${warnings === 1 ? "warning" : "warnings"}` : "",
    notes > 0 ? `${notes} ${notes === 1 ? "note" : "notes"}` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : "none";
}
