/** Denials like this one that came to an end: the office's own history, nobody's estimate. */
export interface SimilarDenials {
  readonly decided: number;
  /** Overturned in whole or in part, or paid after a correction. */
  readonly recovered: number;
  /** What makes them similar: "same category and payer". */
  readonly basis: string;
}

/** Below this many no rate is shown: a share of a handful says nothing. */
export const LEAST_FOR_RATE = 20;

export interface RecoveryChance extends SimilarDenials {
  /** "34 of 52 similar were recovered": never a bare percentage. */
  readonly words: string;
  /** Whole percent, rounded down; absent where too few ended. */
  readonly percent?: number;
}

export function recoveryChance({ decided, recovered, basis }: SimilarDenials): RecoveryChance {
  const similar = { decided, recovered, basis };
  if (decided === 0) return { ...similar, words: "None like it has ended yet." };
  const counts = `${recovered} of ${decided} similar were overturned or paid`;
  if (decided < LEAST_FOR_RATE) return { ...similar, words: `${counts}; too few for a rate.` };
  return { ...similar, words: `${counts}.`, percent: Math.floor((recovered * 100) / decided) };
}
