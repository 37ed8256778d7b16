import type { ReactNode } from "react";

interface SectionHeadProps {
  readonly title: string;
  readonly summary?: ReactNode | undefined;
  readonly aside?: ReactNode | undefined;
}

/** The head of one part of a pane: title left, a quiet word right. */
export const SectionHead = ({ title, summary, aside }: SectionHeadProps) => (
  <div className="section-head">
    <h2>{title}</h2>
    {summary ? <span className="quiet text-grid">{summary}</span> : null}
    {aside ? <span className="aside">{aside}</span> : null}
  </div>
);
