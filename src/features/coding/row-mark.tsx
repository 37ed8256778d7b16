import { Kbd } from "@/components/ui/kbd";
import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { RowState } from "@/domain/coding/coding-sheet";

interface RowMarkProps {
  readonly state: RowState;
  /** The worst that is found at the row. */
  readonly severity: Severity | undefined;
}

export const RowMark = ({ state, severity }: RowMarkProps) => {
  if (state === "declined") return null;
  return <SeverityMark severity={state === "proposed" ? "proposed" : (severity ?? "settled")} />;
};

/** What the keys do with the proposal under the focus. */
export const DecisionKeys = () => (
  <span className="nowrap">
    <Kbd action="accept" /> accept <Kbd action="decline" /> decline
  </span>
);
