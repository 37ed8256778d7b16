import type { IndexTerm } from "../components/alphabetic-index";
import type { IndexNavigation, IndexReference, TermPath } from "../index/index-navigation";

/** A term of the index as a line of a list. */
export interface IndexRow {
  readonly path: TermPath;
  readonly title: string;
  readonly nonessential?: string;
  /** Steps below the place that is shown. */
  readonly depth: number;
  readonly hasBelow: boolean;
  /** As printed, without the dash that stands for further characters. */
  readonly code?: string;
  readonly needsMoreCharacters: boolean;
  readonly manifestation?: string;
  readonly references: readonly IndexReference[];
}

export interface IndexRows {
  readonly rows: readonly IndexRow[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** Main terms that begin so, in the order of the index; then terms at any depth with the words inside them. */
export function mainTermRows(index: IndexNavigation, words: string, most: number): IndexRows {
  const begun = index.mainTerms(words);
  const first = begun.slice(0, most);
  // Those that begin so are among those that hold the words.
  const holding = words.trim() === "" ? undefined : index.holding(words, most);
  const inside = (holding?.places ?? []).filter(({ term }) => !begun.includes(term));
  const rows = [
    ...first.map((term) => rowOf(index, term, { path: [term.title], depth: 0 })),
    ...inside.slice(0, most - first.length).map(({ term, path }) => rowOf(index, term, { path, depth: 0 })),
  ];
  return { rows, more: Math.max(begun.length, holding?.total ?? 0) - rows.length };
}

/** Everything below a term, as printed; with words only the terms that hold them, at any depth. */
export function rowsBelow(
  index: IndexNavigation,
  path: TermPath,
  asked: { words: string; most: number },
): IndexRows {
  const term = index.at(path)?.term;
  if (!term) return { rows: [], more: 0 };
  const all = asked.words.trim() === "" ? pathsBelow(term, path) : index.within(path, asked.words);
  const rows = all.slice(0, asked.most).flatMap((found) => {
    const at = index.at(found)?.term;
    return at ? [rowOf(index, at, { path: found, depth: found.length - path.length - 1 })] : [];
  });
  return { rows, more: all.length - Math.min(all.length, asked.most) };
}

const pathsBelow = (term: IndexTerm, path: TermPath): TermPath[] =>
  term.terms.flatMap((child) => {
    const own = [...path, child.title];
    return [own, ...pathsBelow(child, own)];
  });

function rowOf(
  index: IndexNavigation,
  term: IndexTerm,
  { path, depth }: { readonly path: TermPath; readonly depth: number },
): IndexRow {
  const { title, nonessential, code, manifestation, terms } = term;
  const bare = code?.replace(/[-.]+$/, "");
  return {
    path,
    title,
    depth,
    hasBelow: terms.length > 0,
    needsMoreCharacters: code?.endsWith("-") ?? false,
    references: index.referencesOf(term),
    ...(nonessential && { nonessential }),
    ...(bare && { code: bare }),
    ...(manifestation && { manifestation }),
  };
}
