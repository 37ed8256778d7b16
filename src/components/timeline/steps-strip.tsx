import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark } from "@/components/ui/severity-mark";

export interface Step {
  readonly id: string;
  readonly name: string;
  /** "02/12", or "by 04/15" while it is expected. */
  readonly when: string;
  readonly severity: Severity;
  readonly expected?: boolean | undefined;
}

/** The whole way on one line: what is behind, and the next expected step dashed. */
export const StepsStrip = ({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) => (
  <ol className="steps" aria-label={label}>
    {steps.map((step) => (
      <li key={step.id} data-expected={step.expected ? "" : undefined}>
        <span className="dot">
          <SeverityMark severity={step.severity} says={step.expected ? "Expected" : undefined} />
        </span>
        <b>{step.name}</b>
        {step.when}
      </li>
    ))}
  </ol>
);
