export type Severity = "blocks" | "warning" | "note" | "settled" | "proposed";

export const severityWord: Readonly<Record<Severity, string>> = {
  blocks: "Blocks",
  warning: "Warning",
  note: "Note",
  settled: "Settled",
  proposed: "Proposed",
};

const SHAPES: Readonly<Record<Severity, React.ReactNode>> = {
  blocks: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  warning: <path d="M6 1.8 11 10.5H1Z" />,
  note: <circle cx="6" cy="6" r="4.2" />,
  settled: <path d="M1.8 6.4 4.8 9.4 10.4 2.8" />,
  proposed: <rect x="2" y="2" width="8" height="8" rx="1" />,
};

interface SeverityMarkProps {
  readonly severity: Severity;
  /** What a screen reader says instead of the shape; empty when the word stands beside it. */
  readonly says?: string | undefined;
}

/** A shape that means one thing everywhere: square blocks, triangle warns, circle notes, tick settles. */
export function SeverityMark({ severity, says = severityWord[severity] }: SeverityMarkProps) {
  const shape = { className: "severity", "data-severity": severity, viewBox: "0 0 12 12" };
  return says ? (
    <svg {...shape} role="img" aria-label={says}>
      {SHAPES[severity]}
    </svg>
  ) : (
    <svg {...shape} aria-hidden="true">
      {SHAPES[severity]}
    </svg>
  );
}
