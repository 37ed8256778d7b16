import type { ReactNode } from "react";
import { SeverityMark } from "@/components/ui/severity-mark";

interface ErrorPanelProps {
  readonly happened: string;
  readonly kept: string;
  readonly toDo: ReactNode;
  readonly reference?: string | undefined;
  readonly action?: ReactNode | undefined;
}

/** A failure: what happened, what was kept, what to do, and the number to quote. */
export const ErrorPanel = ({ happened, kept, toDo, reference, action }: ErrorPanelProps) => (
  <section className="error-panel" role="alert">
    <h2>
      <SeverityMark severity="blocks" says="" />
      {happened}
    </h2>
    <dl>
      <dt>Kept</dt>
      <dd>{kept}</dd>
      <dt>To do</dt>
      <dd>{toDo}</dd>
      {reference ? (
        <>
          <dt>Reference</dt>
          <dd className="mono">{reference}</dd>
        </>
      ) : null}
    </dl>
    {action ? <div className="row">{action}</div> : null}
  </section>
);
