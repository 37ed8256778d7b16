import { compactCode } from "../code-format";
import type {
  SeventhCharacters,
  TabularBlock,
  TabularChapter,
  TabularList,
} from "../components/tabular-list";

/** Where a code stands in the tabular list, and what it inherits beside notes. */
export interface TabularPlace {
  readonly chapter: TabularChapter | undefined;
  /** The narrowest block that holds the category. */
  readonly block: TabularBlock | undefined;
  /** The nearest definition at or above the code. */
  readonly seventhCharacters: SeventhCharacters | undefined;
}

/** A code of a later year than the list is placed by its category. */
export function placeInTabular(list: TabularList, code: string): TabularPlace {
  const compact = compactCode(code);
  const category = compact.slice(0, 3);
  const [block] = list.blocks
    .filter(({ first, last }) => first <= category && category <= last)
    .sort((a, b) => (a.first === b.first ? (a.last < b.last ? -1 : 1) : a.first > b.first ? -1 : 1));
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
  return { chapter, block, seventhCharacters: nearest === undefined ? undefined : definitions.get(nearest) };
}

const ownerKey = (owner: string): string => (/[ -]/.test(owner) ? owner : compactCode(owner));
