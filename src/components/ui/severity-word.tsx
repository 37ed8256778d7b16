import type { ReactNode } from "react";
import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark, severityWord } from "@/components/ui/severity-mark";

interface SeverityWordProps {
  readonly severity: Severity;
  readonly children?: ReactNode | undefined;
}

/** Shape and word together, as in "△ Warning". */
export const SeverityWord = ({ severity, children }: SeverityWordProps) => (
  <span className="severity-word">
    <SeverityMark severity={severity} says="" />{" "}
    <b data-severity={severity}>{children ?? severityWord[severity]}</b>
  </span>
);
