import type { ShownFinding } from "@/components/finding-list/finding";
import { type FindingView, isOpen, shownSeverity } from "@/features/claims/claim-words";

const PASSABLE: Readonly<Record<string, string>> = { warn: "override-warning", block: "propose-override" };

/** What a person may do about a finding: pass a warning, propose to pass a block, or decide on a proposal. */
export function overrideOf(
  finding: FindingView,
  actions: readonly string[],
): "acknowledge" | "propose" | "decide" | undefined {
  if (finding.status === "override-proposed")
    return actions.includes("decide-override") && !finding.proposedByMe ? "decide" : undefined;
  const needed = PASSABLE[finding.severity];
  if (finding.status !== "open" || needed === undefined || !actions.includes(needed)) return undefined;
  return finding.severity === "warn" ? "acknowledge" : "propose";
}

/** Findings as the list shows them: what, where, why, how to fix it, and who let it pass. */
export const shownFindings = (
  findings: readonly FindingView[],
  actions: readonly string[],
): readonly ShownFinding[] =>
  findings.map((finding) => ({
    id: finding.id,
    severity: shownSeverity(finding.severity) ?? "note",
    place: finding.place,
    message: `${finding.message} ${finding.remedy}`,
    authority: finding.authority,
    record: recordOf(finding),
    fix:
      finding.fix && isOpen(finding) && actions.includes("edit")
        ? { label: "Apply the fix", before: finding.fix.before, after: finding.fix.after }
        : undefined,
    overridable: overrideOf(finding, actions) !== undefined,
    overridden:
      finding.status === "overridden"
        ? `passed by ${finding.overriddenBy ?? "FirstPass"}: ${finding.overrideReason ?? ""}`
        : undefined,
  }));

function recordOf(finding: FindingView): string | undefined {
  if (finding.status === "override-proposed")
    return `${finding.overriddenBy ?? "Someone"} asks to pass it: ${finding.overrideReason ?? ""}`;
  return finding.severity === "stop" ? "nobody can pass it" : undefined;
}
