import type { CSSProperties, ReactNode } from "react";
import type { Severity } from "@/components/ui/severity-mark";

interface FormBoxProps {
  /** "1a" */
  readonly number: string;
  readonly label: string;
  /** Columns of twelve. */
  readonly span?: number | undefined;
  readonly severity?: Severity | undefined;
  readonly current?: boolean | undefined;
  readonly children: ReactNode;
}

/** One box; a finding stands at its edge, the focused one has the ring. */
export const FormBox = ({ number, label, span = 4, severity, current, children }: FormBoxProps) => (
  <div
    className="box"
    id={`box-${number}`}
    data-severity={severity}
    data-current={current ? "" : undefined}
    style={{ "--span": span } as CSSProperties}
  >
    <span className="box-label">
      <b>{number}</b> {label}
    </span>
    {children}
  </div>
);
