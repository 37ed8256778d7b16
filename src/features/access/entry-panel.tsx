import type { ReactNode } from "react";
import { ProblemNote } from "@/components/ui/problem-note";

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
    {problem ? <ProblemNote problem={problem} /> : null}
    {children}
  </section>
);
