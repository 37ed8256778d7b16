import type { ShownFinding } from "@/components/finding-list/finding";
import type { Severity } from "@/components/ui/severity-mark";
import { shownDates } from "@/features/encoder/encoder-words";
import type { Outputs } from "@/trpc/client";

type CodeFinding = Outputs["encoder"]["check"]["findings"][number];

export interface CheckedFinding extends ShownFinding {
  /** The code to look at. */
  readonly opens: string | undefined;
}

const SEVERITY: Readonly<Record<CodeFinding["severity"], Severity>> = {
  block: "blocks",
  warn: "warning",
  note: "note",
};

/** Findings of the checker as rows: what, why with the note word for word, and how to mend it. */
export const shownFindings = (findings: readonly CodeFinding[]): CheckedFinding[] =>
  findings.map((finding, index) => ({
    id: `${index} ${finding.kind}`,
    severity: SEVERITY[finding.severity],
    place: placeOf(finding),
    message: `${finding.message} ${finding.remedy}`,
    authority: authorityOf(finding),
    ...(finding.suggestions?.length ? { record: `to choose from: ${finding.suggestions.join(", ")}` } : {}),
    opens: finding.codes[0],
  }));

const placeOf = ({ at, codes }: CodeFinding): string =>
  `${at.list === "diagnoses" ? "diagnosis" : "service"} ${at.position}${codes[0] ? `, ${codes[0]}` : ""}`;

const authorityOf = ({ why: { authority, release, notes = [] } }: CodeFinding): string =>
  shownDates(
    [authority, release, ...notes.map(({ owner, text }) => `${owner}: “${text}”`)]
      .filter(Boolean)
      .join(" · "),
  );
