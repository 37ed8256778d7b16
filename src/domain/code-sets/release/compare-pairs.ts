import type { NcciPairTable } from "../components/ncci-tables";

export interface PairChange {
  readonly change: "pair-added" | "pair-deleted" | "pair-indicator";
  readonly column1: string;
  readonly column2: string;
  /** 0 never together, 1 with a modifier, 9 not applied; as the later table has it. */
  readonly modifier: number;
}

/** Pairs in force at the end of each quarter that only one has, or whose modifier indicator changed. */
export function comparePairs(from: NcciPairTable, to: NcciPairTable): PairChange[] {
  const [before, after] = [openPairs(from), openPairs(to)];
  const changes: PairChange[] = [];
  for (const [key, modifier] of after) {
    const old = before.get(key);
    if (old === modifier) continue;
    changes.push(pairChange(old === undefined ? "pair-added" : "pair-indicator", key, modifier));
  }
  for (const [key, modifier] of before)
    if (!after.has(key)) changes.push(pairChange("pair-deleted", key, modifier));
  return changes;
}

const pairChange = (change: PairChange["change"], key: string, modifier: number): PairChange => ({
  change,
  column1: key.slice(0, 5),
  column2: key.slice(5),
  modifier,
});

/** Modifier indicator by both codes, of pairs that have no last day. */
function openPairs({ codes, column1, column2, deleted, modifier }: NcciPairTable): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let row = 0; row < column1.length; row += 1) {
    if (deleted[row] !== 0) continue;
    pairs.set(`${codes[column1[row] ?? -1]}${codes[column2[row] ?? -1]}`, modifier[row] ?? 0);
  }
  return pairs;
}
