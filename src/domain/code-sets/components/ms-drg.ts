export interface MsDrg {
  /** Three digits. */
  readonly drg: string;
  /** "PRE" groups and the like have none. */
  readonly mdc?: string;
  readonly type?: "medical" | "surgical";
  readonly title: string;
  /** As published, such as "1.2345"; absent where the file carries no weights. */
  readonly weight?: string;
  readonly geometricMeanDays?: string;
  readonly arithmeticMeanDays?: string;
  /** Paid as a transfer when the patient goes on to post-acute care. */
  readonly postAcuteTransfer?: boolean;
  readonly specialPay?: boolean;
}

/** A secondary diagnosis that counts as complication or comorbidity. */
export interface CcLevel {
  /** With dot. */
  readonly code: string;
  readonly level: "CC" | "MCC";
  /** Principal diagnoses of this group take the level away. */
  readonly exclusionGroup?: string;
}

/** Principal diagnoses by the number of their exclusion group. */
export type CcExclusionGroups = ReadonlyMap<string, ReadonlySet<string>>;

export interface DrgAssignment {
  readonly code: string;
  readonly mdc: string;
  readonly drg: string;
}
