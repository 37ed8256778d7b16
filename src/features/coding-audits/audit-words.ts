import { countText } from "@/components/format/count-text";
import { formatPercent, type None, type Rate, showsAsCounts } from "@/domain/measures/measure";

const STATUS: Readonly<Record<string, string>> = {
  drawn: "drawn",
  assigned: "to review",
  "in-review": "in review",
  released: "released",
  disputed: "disputed",
  escalated: "escalated",
  finished: "finished",
  reopened: "reopened",
};
export const caseStatus = (status: string): string => STATUS[status] ?? status;

/** Fewer than twenty are two counts, never a percentage. */
export function rateWords(value: Rate | None): string {
  if (value.kind === "none") return "none";
  return showsAsCounts(value)
    ? `${countText(value.numerator)} of ${countText(value.denominator)}`
    : formatPercent(value);
}

export const DECISION_WORDS = {
  open: "not decided",
  agreed: "agreed",
  revised: "revised",
  added: "added",
  removed: "removed",
} as const;

export const RESULT_WORDS = {
  stands: "the finding stands",
  amended: "the finding is amended",
  withdrawn: "the finding is withdrawn",
} as const;
