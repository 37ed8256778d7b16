import type { PcsIndex, PcsIndexTerm } from "../components/pcs-tables";
import { createTermSearch } from "../index/term-search";
import { nameOfTerm, type PcsReference, plainTerm, referenceOf } from "./pcs-index-references";

/** The way to a term: main term first. */
export type PcsTermPath = readonly string[];

/** A term of the index as a line of a list. */
export interface PcsIndexRow {
  readonly path: PcsTermPath;
  /** Empty where the line holds a reference alone. */
  readonly title: string;
  /** Steps below the place that is shown. */
  readonly depth: number;
  readonly hasBelow: boolean;
  /** Beginnings of codes, whole codes or tables, as printed. */
  readonly stems: readonly string[];
  /** A term to go to, and where it was found. */
  readonly see?: PcsReference;
  /** The value that is coded for this device, part or substance. */
  readonly use?: string;
}

export interface PcsIndexRows {
  readonly rows: readonly PcsIndexRow[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface PcsIndexNavigation {
  /** Main terms that begin so, in the order of the index; then terms at any depth with the words inside them. */
  mainTerms(words: string, most: number): PcsIndexRows;
  /** Everything below a term; with words only the terms that hold them, at any depth. */
  below(path: PcsTermPath, words: string, most: number): PcsIndexRows | undefined;
  /** The term itself. */
  at(path: PcsTermPath): PcsIndexRow | undefined;
}

export function createPcsIndexNavigation({ terms }: PcsIndex): PcsIndexNavigation {
  const mains = new Map(terms.map((term) => [plainTerm(term.title), term]));
  const titles = terms.map((term) => ({ term, name: plainTerm(term.title) }));
  const known = new Map<string, PcsReference>();
  const resolve = (words: string): PcsReference => {
    const reference = known.get(words) ?? referenceOf(mains, words);
    known.set(words, reference);
    return reference;
  };
  let search: ReturnType<typeof createTermSearch<PcsIndexTerm>> | undefined;
  const holding = (words: string, most: number) => {
    search ??= createTermSearch(terms, {
      nameOf: nameOfTerm,
      besideOf: () => "",
      targetsOf: ({ see }) =>
        [see ? termAt(mains, resolve(see).path ?? []) : undefined].filter((term) => term !== undefined),
    });
    return search(words, most);
  };
  const rowOf = (term: PcsIndexTerm, path: PcsTermPath, depth: number): PcsIndexRow => ({
    path,
    title: term.title,
    depth,
    hasBelow: term.terms.length > 0,
    stems: term.codes,
    ...(term.see !== undefined && { see: resolve(term.see) }),
    ...(term.use !== undefined && { use: term.use }),
  });
  return {
    mainTerms(words, most) {
      const typed = plainTerm(words);
      const begun = titles.flatMap(({ term, name }) => (name.startsWith(typed) ? [term] : []));
      const first = begun.slice(0, most);
      const inside = typed === "" ? { places: [], total: 0 } : holding(typed, most);
      const others = inside.places.filter(({ term }) => !begun.includes(term)).slice(0, most - first.length);
      const rows = [
        ...first.map((term) => rowOf(term, [term.title], 0)),
        ...others.map(({ term, path }) => rowOf(term, path, 0)),
      ];
      return { rows, more: Math.max(begun.length, inside.total) - rows.length };
    },
    below(path, words, most) {
      const term = termAt(mains, path);
      if (!term) return undefined;
      const all = placesBelow(term, path).filter((place) => holds(place, path.length, words));
      const rows = all
        .slice(0, most)
        .map((place) => rowOf(place.term, place.path, place.path.length - path.length - 1));
      return { rows, more: all.length - rows.length };
    },
    at(path) {
      const term = termAt(mains, path);
      return term && rowOf(term, path, 0);
    },
  };
}

interface Place {
  readonly term: PcsIndexTerm;
  readonly path: PcsTermPath;
}

const placesBelow = (term: PcsIndexTerm, path: PcsTermPath): Place[] =>
  term.terms.flatMap((child) => {
    const own = [...path, nameOfTerm(child)];
    return [{ term: child, path: own }, ...placesBelow(child, own)];
  });

function termAt(mains: ReadonlyMap<string, PcsIndexTerm>, [main, ...below]: PcsTermPath) {
  let term = main === undefined ? undefined : mains.get(plainTerm(main));
  for (const name of below)
    term = term?.terms.find((child) => plainTerm(nameOfTerm(child)) === plainTerm(name));
  return term;
}

const holds = ({ path, term }: Place, from: number, typed: string): boolean => {
  const words = `${path.slice(from).join(" ")} ${term.see ?? ""} ${term.use ?? ""}`.toLowerCase();
  const held = words.match(/[a-z0-9]+/g) ?? [];
  return (typed.toLowerCase().match(/[a-z0-9]+/g) ?? []).every((word) =>
    held.some((each) => each.startsWith(word)),
  );
};
