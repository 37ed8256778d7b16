/** How many claims, claim payments or claims asked about a transaction set holds, as far as it could be read. */
import type { Child, Loop } from "./definition";
import type { TransactionSet } from "./interchange";

type Read = Readonly<Record<string, unknown>>;

export function countClaims({ guide, value }: Pick<TransactionSet, "guide" | "value">): number {
  if (guide?.counted === undefined || value === undefined) return 0;
  return countIn(guide.root, value as Read, new Set(guide.counted));
}

function countIn(loop: Loop, value: Read, counted: ReadonlySet<Loop>): number {
  if (counted.has(loop)) return 1;
  const children: [string, Child][] = Object.entries(loop.children);
  return children.reduce((sum, [key, { node }]) => {
    if (node.kind !== "loop" || value[key] === undefined) return sum;
    const found = (Array.isArray(value[key]) ? value[key] : [value[key]]) as Read[];
    return found.reduce((all, each) => all + countIn(node, each, counted), sum);
  }, 0);
}
