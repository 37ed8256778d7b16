import { CodeText } from "@/components/code-text";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { FINDING_KIND_WORDS } from "@/domain/coding-audits/finding-words";
import { DECISION_WORDS, RESULT_WORDS } from "@/features/coding-audits/audit-words";
import type { Line } from "@/features/coding-audits/worksheet-wire";

type Code = NonNullable<Line["assigned"]>;

/** A code with what belongs to it: 99213-25 × 2. */
export function codeWords({ code, modifiers, units }: Code): string {
  const marked = modifiers.length > 0 ? `${code}-${modifiers.join("-")}` : code;
  return units === null || units === 1 ? marked : `${marked} × ${units}`;
}

const MARK = {
  open: { severity: "proposed", says: "Not decided" },
  agreed: { severity: "settled", says: "Agreed" },
  revised: { severity: "warning", says: "Revised" },
  added: { severity: "warning", says: "Added" },
  removed: { severity: "warning", says: "Removed" },
} as const;

const Shown = ({ code, struck }: { readonly code: Code | null; readonly struck?: boolean }) =>
  code ? (
    struck ? (
      <s className="quiet">{codeWords(code)}</s>
    ) : (
      <CodeText code={codeWords(code)} />
    )
  ) : (
    <span className="quiet">–</span>
  );

/** What was coded beside what the auditor holds right, and the finding that says why. */
export const WORKSHEET_COLUMNS: readonly Column<Line>[] = [
  {
    id: "mark",
    heading: "",
    width: "26px",
    cell: ({ decision }) => <SeverityMark severity={MARK[decision].severity} says={MARK[decision].says} />,
  },
  {
    id: "coded",
    heading: "Coded",
    width: "116px",
    cell: ({ assigned, decision }) => (
      <Shown code={assigned} struck={decision === "revised" || decision === "removed"} />
    ),
  },
  {
    id: "audited",
    heading: "Audited",
    width: "116px",
    cell: ({ audited, decision }) => (decision === "open" ? null : <Shown code={audited} />),
  },
  {
    id: "text",
    heading: "Text",
    width: "1fr",
    cell: ({ audited, assigned }) => (audited ?? assigned)?.title,
  },
  { id: "finding", heading: "Finding", width: "1fr", cell: (line) => <FindingWords line={line} /> },
];

function FindingWords({ line }: { readonly line: Line }) {
  if (!line.what) return <span className="quiet">{DECISION_WORDS[line.decision]}</span>;
  return (
    <>
      <b>{FINDING_KIND_WORDS[line.what]}</b> <span className="quiet">{line.citation}</span>
      {line.comment ? <p className="quiet">{line.comment}</p> : null}
      {line.answer ? <AnswerWords line={line} /> : null}
    </>
  );
}

const AnswerWords = ({ line }: { readonly line: Line }) => (
  <p>
    {line.answer === "agreed" ? "Coder agrees." : `Coder disputes: ${line.answerReason}`}
    {line.result ? (
      <>
        {" "}
        <b>Decided: {RESULT_WORDS[line.result]}.</b> {line.resultReason}
      </>
    ) : null}
  </p>
);
