import { type MeasureDefinition, type None, type Rate, rate } from "./measure";

export const CODE_ACCURACY: MeasureDefinition = {
  key: "code-accuracy",
  title: "Code accuracy",
  formula:
    "assigned codes confirmed by the auditor ÷ codes on the auditor's final list; unsupported extra codes subtracted, not below 0",
  basis: "released audit cases; before rebuttal and final both kept",
  direction: "higher",
  authority: "AHIMA code-over-code method",
  opens: "findings",
  pitfall: "without the subtraction, adding codes would cost nothing",
};
export const CASE_ACCURACY: MeasureDefinition = {
  ...CODE_ACCURACY,
  key: "case-accuracy",
  title: "Case accuracy",
  formula: "cases with every code right ÷ cases reviewed",
  authority: "AHIMA case-over-case method",
  pitfall: "one error fails a case: small samples swing",
};

export interface AuditedCodes {
  readonly confirmed: bigint;
  /** On the auditor's list and not assigned as such: missing or revised. */
  readonly missed: bigint;
  /** Assigned and struck by the auditor: extra or the old form of a revision. */
  readonly unsupported: bigint;
}

export function codeAccuracy({ confirmed, missed, unsupported }: AuditedCodes): Rate | None {
  const right = confirmed > unsupported ? confirmed - unsupported : 0n;
  return rate(right, confirmed + missed);
}

export const isRightCase = ({ missed, unsupported }: AuditedCodes): boolean =>
  missed === 0n && unsupported === 0n;
