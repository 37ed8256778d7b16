import type { TabularBlock, TabularList } from "../components/tabular-list";

type Span = Pick<TabularBlock, "first" | "last">;

/** Blocks may stand inside wider ones: C00-C14 inside C00-C75. Those that hold a category, the widest first. */
export const blocksAround = (list: Pick<TabularList, "blocks">, category: string): TabularBlock[] =>
  list.blocks.filter(({ first, last }) => first <= category && category <= last).sort(widestFirst);

/** The blocks directly below a block, or below a chapter where no block is given. */
export function blocksBelow(
  list: Pick<TabularList, "blocks">,
  { chapter, block }: { readonly chapter: string; readonly block?: Span | undefined },
): TabularBlock[] {
  const inside = list.blocks.filter(
    (each) =>
      each.chapter === chapter && (block === undefined || (isInside(each, block) && !isSame(each, block))),
  );
  return inside
    .filter((each) => inside.every((other) => other === each || !isInside(each, other)))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
}

const isInside = (inner: Span, outer: Span): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;
const isSame = (one: Span, other: Span): boolean => one.first === other.first && one.last === other.last;

const widestFirst = (a: Span, b: Span): number =>
  a.first === b.first ? (a.last > b.last ? -1 : 1) : a.first < b.first ? -1 : 1;
