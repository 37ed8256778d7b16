import type { ReactNode } from "react";
import { SeverityMark } from "@/components/ui/severity-mark";

interface EntryPanelProps {
  readonly title: string;
  readonly text?: ReactNode;
  /** Why the last try did not work. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** One question of signing in. */
export const EntryPanel = ({ title, text, problem, children }: EntryPanelProps) => (
  <section className="entry-panel" aria-label={title}>
    <h1>{title}</h1>
    {text ? <div className="quiet">{text}</div> : null}
    <p className="field-note" data-kind="error" role="alert" hidden={!problem}>
      {problem ? (
        <>
          <SeverityMark severity="blocks" says="Error" /> {problem}
        </>
      ) : null}
    </p>
    {children}
  </section>
);
