import type { FileIndex } from "@/domain/x12/view/file-index";
import { type NumberPages, pagesOf32 } from "@/domain/x12/view/number-pages";
import type { Place } from "@/domain/x12/view/place";

interface Search {
  readonly index: FileIndex;
  readonly wanted: string;
  readonly text: (from: number, to: number) => Promise<string>;
  readonly isStale: () => boolean;
}
const PIECE = 1024 * 1024;

/** The rows whose text holds what is wanted, or whose id, loop or name it is, in order and each once. */
export async function findInFile(search: Search): Promise<NumberPages<Uint32Array>> {
  const wanted = search.wanted.toLowerCase();
  const found = pagesOf32();
  if (wanted === "") return found;
  const named = search.index.inPlaces((place) => isNamed(place, wanted))[Symbol.iterator]();
  let next = named.next();
  const pushNamed = (before: number) => {
    for (; next.done !== true && next.value <= before; next = named.next()) pushNew(found, next.value);
  };
  for await (const row of rowsWithText(search, wanted)) {
    pushNamed(row);
    pushNew(found, row);
  }
  pushNamed(Number.POSITIVE_INFINITY);
  return found;
}

const pushNew = (found: NumberPages<Uint32Array>, row: number): void => {
  if (found.length === 0 || found.at(found.length - 1) < row) found.push(row);
};

const isNamed = ({ loopId, compiled }: Place, wanted: string): boolean =>
  loopId.toLowerCase() === wanted || (compiled?.name.toLowerCase().includes(wanted) ?? false);

/** Pieces overlap, so that nothing is lost where one ends. */
async function* rowsWithText({ index, text, isStale }: Search, wanted: string): AsyncGenerator<number> {
  const { bytes } = index;
  for (let from = 0; from < bytes && !isStale(); from += PIECE) {
    const piece = (await text(from, Math.min(from + PIECE + wanted.length - 1, bytes))).toLowerCase();
    for (let at = piece.indexOf(wanted); at !== -1; at = piece.indexOf(wanted, at)) {
      const row = index.segmentAt(from + at);
      yield row;
      at = Math.max(index.endOf(row) - from, at + 1);
    }
  }
}
