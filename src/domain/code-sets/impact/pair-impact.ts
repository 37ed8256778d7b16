import type { EditionComparison } from "../release/compare-editions";
import { type CodeUpdate, pairUpdate } from "./code-update";
import type { CodeUse } from "./code-use";
import type { CodeHit } from "./update-impact";

/** Services of one subject and day that may not stand together any longer, or only with a modifier. */
export function pairImpact(comparison: EditionComparison, uses: readonly CodeUse[]): CodeHit[] {
  const billed = uses.filter(
    ({ place, on }) =>
      (place === "waiting-claim" || place === "open-encounter") && on !== undefined && on >= comparison.on,
  );
  const tightened = tighterPairs(comparison, new Set(billed.map(({ code }) => code)));
  if (tightened.size === 0) return [];
  const days = Map.groupBy(billed, ({ subject, on }) => `${subject} ${on}`);
  return [...days.values()].flatMap((together) => {
    const codes = [...new Map(together.map((use) => [use.code, use])).values()];
    return codes.flatMap((first) =>
      codes.flatMap((second): CodeHit[] => {
        const update = tightened.get(`${first.code} ${second.code}`);
        return update ? [{ update, use: first, severity: "warning" }] : [];
      }),
    );
  });
}

/** Changed pairs of which both codes are in use, by both codes; of hundreds of thousands few remain. */
function tighterPairs(
  comparison: EditionComparison,
  used: ReadonlySet<string>,
): ReadonlyMap<string, CodeUpdate> {
  const { pairs } = comparison;
  const found = new Map<string, CodeUpdate>();
  if (!pairs) return found;
  const isUsed = pairs.codes.map((code) => used.has(code));
  for (let row = 0; row < pairs.column1.length; row += 1) {
    if (!isUsed[pairs.column1[row] ?? -1] || !isUsed[pairs.column2[row] ?? -1]) continue;
    if (!isTighter(pairs.before[row], pairs.after[row])) continue;
    const update = pairUpdate(comparison, row);
    if (update) found.set(`${update.code} ${update.otherCode}`, update);
  }
  return found;
}

/** 0 never together, 1 with a modifier; 9 and a pair that is not there mean nothing stops them. */
function isTighter(before: number | undefined, after: number | undefined): boolean {
  if (after === 0) return before !== 0;
  return after === 1 && before !== 0 && before !== 1;
}
