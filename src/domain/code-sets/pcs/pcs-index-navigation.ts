import type { PcsIndex, PcsIndexTerm } from "../components/pcs-tables";

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
  readonly see?: { readonly words: string; readonly path?: PcsTermPath };
  /** The value that is coded for this device, part or substance. */
  readonly use?: string;
}

export interface PcsIndexRows {
  readonly rows: readonly PcsIndexRow[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface PcsIndexNavigation {
  /** Main terms that begin so, in the order of the index. */
  mainTerms(beginning: string, most: number): PcsIndexRows;
  /** Everything below a term; with words only the terms that hold them, at any depth. */
  below(path: PcsTermPath, words: string, most: number): PcsIndexRows | undefined;
  /** The term itself. */
  at(path: PcsTermPath): PcsIndexRow | undefined;
}

export function createPcsIndexNavigation({ terms }: PcsIndex): PcsIndexNavigation {
  const mains = new Map(terms.map((term) => [plain(term.title), term]));
  const rowOf = (term: PcsIndexTerm, path: PcsTermPath, depth: number): PcsIndexRow => {
    const target = term.see === undefined ? undefined : resolve(mains, term.see);
    return {
      path,
      title: term.title,
      depth,
      hasBelow: term.terms.length > 0,
      stems: term.codes,
      ...(term.see !== undefined && { see: { words: term.see, ...(target && { path: target }) } }),
      ...(term.use !== undefined && { use: term.use }),
    };
  };
  return {
    mainTerms(beginning, most) {
      const found = terms.filter(({ title }) => plain(title).startsWith(plain(beginning)));
      const rows = found.slice(0, most).map((term) => rowOf(term, [term.title], 0));
      return { rows, more: found.length - rows.length };
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

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\((?:r|tm)\)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

interface Place {
  readonly term: PcsIndexTerm;
  readonly path: PcsTermPath;
}

/** Lines without a title of their own are told apart by what they refer to. */
const nameOf = ({ title, see, use }: PcsIndexTerm): string => title || see || use || "";

const placesBelow = (term: PcsIndexTerm, path: PcsTermPath): Place[] =>
  term.terms.flatMap((child) => {
    const own = [...path, nameOf(child)];
    return [{ term: child, path: own }, ...placesBelow(child, own)];
  });

function termAt(mains: ReadonlyMap<string, PcsIndexTerm>, [main, ...below]: PcsTermPath) {
  let term = main === undefined ? undefined : mains.get(plain(main));
  for (const name of below) term = term?.terms.find((child) => plain(nameOf(child)) === plain(name));
  return term;
}

/** "Resection, Uterus": the main term, then each word of the reference as far as a term has it. */
function resolve(mains: ReadonlyMap<string, PcsIndexTerm>, see: string): PcsTermPath | undefined {
  const [first = "", ...segments] = see.split(",").map((segment) => segment.trim());
  const main = mainNamed(mains, first);
  return main && [main.title, ...stepsBelow(main, segments)];
}

/** References add what is not in the name: "Excision with qualifier Diagnostic", "Introduction of Hormone". */
function mainNamed(mains: ReadonlyMap<string, PcsIndexTerm>, words: string): PcsIndexTerm | undefined {
  const [operation = ""] = plain(words).split(/ (?:in|of|on|with|using)(?: |$)/);
  const named = mains.get(plain(words)) ?? mains.get(operation);
  if (named) return named;
  const begun = [...mains].filter(([title]) => title.startsWith(`${operation} `)).map(([, term]) => term);
  return begun.length === 1 ? begun[0] : undefined;
}

function stepsBelow(term: PcsIndexTerm, [segment, ...rest]: readonly string[]): string[] {
  const below = segment === undefined ? undefined : term.terms.find((child) => isNamed(child, segment));
  return below ? [nameOf(below), ...stepsBelow(below, rest)] : [];
}

/** The index turns singular and plural: "Tendons" for "Tendon". */
const isNamed = ({ title }: PcsIndexTerm, segment: string): boolean =>
  plain(title).replace(/s$/, "") === plain(segment).replace(/s$/, "");

const holds = ({ path, term }: Place, from: number, typed: string): boolean => {
  const words = `${path.slice(from).join(" ")} ${term.see ?? ""} ${term.use ?? ""}`.toLowerCase();
  const held = words.match(/[a-z0-9]+/g) ?? [];
  return (typed.toLowerCase().match(/[a-z0-9]+/g) ?? []).every((word) =>
    held.some((each) => each.startsWith(word)),
  );
};
