import type { ReactNode } from "react";

interface SectionHeadProps {
  readonly title: string;
  readonly summary?: ReactNode | undefined;
  readonly aside?: ReactNode | undefined;
  /** Begins a group among others of its kind. */
  readonly tinted?: boolean | undefined;
}

/** The head of one part of a pane: title left, a quiet word right. */
export const SectionHead = ({ title, summary, aside, tinted }: SectionHeadProps) => (
  <div className="section-head" data-tinted={tinted ? "" : undefined}>
    <h2>{title}</h2>
    {summary ? <span className="quiet text-grid">{summary}</span> : null}
    {aside ? <span className="aside">{aside}</span> : null}
  </div>
);
