import type { ReactNode } from "react";
import { countOf, countText } from "@/components/format/count-text";
import { SeverityMark } from "@/components/ui/severity-mark";

interface ProgressLineProps {
  readonly title: string;
  readonly stage: string;
  readonly done: number;
  /** Unknown while it is still being counted. */
  readonly total?: number | undefined;
  readonly problems?: number | undefined;
  /** How an amount reads, where it is not a plain count. */
  readonly amountText?: ((amount: number) => string) | undefined;
  readonly actions?: ReactNode | undefined;
}

/** Running work: stage, count of count, problems so far, and what can be done about it. */
export const ProgressLine = ({
  title,
  stage,
  done,
  total,
  problems = 0,
  actions,
  amountText = countText,
}: ProgressLineProps) => (
  <div className="progress-line">
    <span>
      <b>{title}</b> {stage}, {amountText(done)}
      {total === undefined ? null : ` of ${amountText(total)}`}
      {problems > 0 ? (
        <>
          {" · "}
          <SeverityMark severity="warning" says="" /> {countOf(problems, "problem")} so far
        </>
      ) : null}
    </span>
    <span className="row">{actions}</span>
    <progress aria-label={title} value={total === undefined ? undefined : done} max={total ?? 1} />
  </div>
);
