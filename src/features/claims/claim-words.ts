import type { Severity as ShownSeverity } from "@/components/ui/severity-mark";
import type { Outputs } from "@/trpc/client";

export type ClaimView = Outputs["claims"]["get"];
export type ClaimStatus = ClaimView["status"];
export type FindingView = ClaimView["findings"][number];
export type FormField = ClaimView["form"][number];

export const OWNER_WORDS: Readonly<Record<ClaimView["owner"], string>> = {
  registration: "Registration",
  clinician: "Clinician",
  coder: "Coding",
  auditor: "Audit",
  biller: "Billing",
  "denial-specialist": "Denials",
  partner: "Partner",
  payer: "Payer",
  patient: "Patient",
  system: "FirstPass",
  nobody: "Nobody",
};

const FREQUENCY_WORDS: Readonly<Record<string, string>> = {
  "1": "original",
  "7": "replacement",
  "8": "void",
};

/** "Professional, replacement · version 2". */
export const kindOfClaim = ({ type, frequencyCode, versionNumber }: ClaimView): string =>
  `${type.charAt(0).toUpperCase()}${type.slice(1)}, ${FREQUENCY_WORDS[frequencyCode] ?? frequencyCode} · version ${versionNumber}`;

/** The scale of claim edits in the shapes of the screen. */
export function shownSeverity(severity: string | null): ShownSeverity | undefined {
  if (severity === "stop" || severity === "block") return "blocks";
  if (severity === "warn") return "warning";
  if (severity === "note") return "note";
  return severity === null ? undefined : "settled";
}

export const isOpen = ({ status }: Pick<FindingView, "status">): boolean =>
  status === "open" || status === "override-proposed";

/** How many findings keep the claim here, and how many ask for a reason. */
export function openCounts(findings: readonly FindingView[]): {
  readonly stopping: number;
  readonly warnings: number;
} {
  const open = findings.filter(isOpen);
  return {
    stopping: open.filter(({ severity }) => severity === "stop" || severity === "block").length,
    warnings: open.filter(({ severity }) => severity === "warn").length,
  };
}
