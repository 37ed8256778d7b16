import type { ReactNode } from "react";
import { SeverityMark } from "@/components/ui/severity-mark";

type EmptyKind =
  | "nothing-yet" /* import, connect or load demo data */
  | "nothing-left" /* what is next */
  | "nothing-matches" /* which filter hides how many; clear it */
  | "not-permitted" /* who can grant it */
  | "failed"; /* try again */

interface EmptyStateProps {
  readonly kind: EmptyKind;
  /** "All coded." */
  readonly title: string;
  readonly children?: ReactNode | undefined;
  readonly action?: ReactNode | undefined;
}

/** An empty place says which kind of empty it is and what to do about it. */
export const EmptyState = ({ kind, title, children, action }: EmptyStateProps) => (
  <div className="empty" data-kind={kind} role={kind === "failed" ? "alert" : "status"}>
    <div>
      <b>
        {kind === "failed" ? <SeverityMark severity="blocks" says="Failed" /> : null}
        {title}
      </b>
      {children ? <p className="quiet">{children}</p> : null}
    </div>
    {action}
  </div>
);
