import { compactCode } from "../code-format";
import type {
  SeventhCharacters,
  TabularBlock,
  TabularChapter,
  TabularList,
} from "../components/tabular-list";
import { blocksAround } from "../tabular/block-tree";

/** Where a code stands in the tabular list, and what it inherits beside notes. */
export interface TabularPlace {
  readonly chapter: TabularChapter | undefined;
  /** The narrowest block that holds the category. */
  readonly block: TabularBlock | undefined;
  /** Every block that holds it, the widest first. */
  readonly blocks: readonly TabularBlock[];
  /** The nearest definition at or above the code. */
  readonly seventhCharacters: SeventhCharacters | undefined;
}

/** A code of a later year than the list is placed by its category. */
export function placeInTabular(list: TabularList, code: string): TabularPlace {
  const compact = compactCode(code);
  const category = compact.slice(0, 3);
  const blocks = blocksAround(list, category);
  const block = blocks.at(-1);
  const chapter = block && list.chapters.find(({ number }) => number === block.chapter);
  const owners = [
    ...Array.from({ length: Math.max(0, compact.length - 2) }, (_, cut) =>
      compact.slice(0, compact.length - cut),
    ),
    block?.id,
    chapter && `chapter ${chapter.number}`,
  ];
  const definitions = new Map(list.seventhCharacters.map((each) => [ownerKey(each.owner), each]));
  const nearest = owners.find((owner) => owner !== undefined && definitions.has(owner));
  return {
    chapter,
    block,
    blocks,
    seventhCharacters: nearest === undefined ? undefined : definitions.get(nearest),
  };
}

const ownerKey = (owner: string): string => (/[ -]/.test(owner) ? owner : compactCode(owner));
