import { addCounts, type CaseCounts, countCase } from "@/domain/coding-audits/accuracy";
import { type AnsweredRow, isDifference, rowsAfterDispute } from "@/domain/coding-audits/dispute";
import { codeAccuracy, isRightCase } from "@/domain/measures/code-accuracy";
import { type None, type Rate, rate } from "@/domain/measures/measure";

export interface ReviewedCase {
  readonly coderId: string | null;
  readonly rows: readonly AnsweredRow[];
  readonly directions: readonly (string | null)[];
}

export interface Accuracy {
  readonly cases: number;
  readonly counts: CaseCounts;
  readonly byCode: Rate | None;
  readonly byCase: Rate | None;
}
export interface CoderAccuracy {
  readonly coderId: string | null;
  readonly beforeRebuttal: Accuracy;
  readonly final: Accuracy;
  /** Findings by the way the money leans; over and under never net. */
  readonly overpaid: number;
  readonly underpaid: number;
}

/** One row a coder, over released cases only; the order is for the caller, never by the figure. */
export function accuracyByCoder(cases: readonly ReviewedCase[]): CoderAccuracy[] {
  const coderIds = [...new Set(cases.map(({ coderId }) => coderId))];
  return coderIds.map((coderId) => {
    const own = cases.filter((reviewed) => reviewed.coderId === coderId);
    return { coderId, ...accuracyOf(own) };
  });
}

export const accuracyOf = (cases: readonly ReviewedCase[]): Omit<CoderAccuracy, "coderId"> => ({
  beforeRebuttal: summed(cases.map(({ rows }) => countCase(rows))),
  final: summed(cases.map(({ rows }) => countCase(rowsAfterDispute(rows)))),
  overpaid: leaning(cases, "overpaid"),
  underpaid: leaning(cases, "underpaid"),
});

function summed(each: readonly CaseCounts[]): Accuracy {
  const counts = addCounts(each);
  return {
    cases: each.length,
    counts,
    byCode: codeAccuracy(counts),
    byCase: rate(BigInt(each.filter(isRightCase).length), BigInt(each.length)),
  };
}

/** Withdrawn findings count no more. */
const leaning = (cases: readonly ReviewedCase[], direction: string): number =>
  cases.reduce(
    (sum, { rows, directions }) =>
      sum +
      rows.filter(
        (row, index) => directions[index] === direction && isDifference(row) && row.result !== "withdrawn",
      ).length,
    0,
  );
