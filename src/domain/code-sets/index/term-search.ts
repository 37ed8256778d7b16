import { vocabularyOf, wordsIn } from "./term-vocabulary";

/** A term of an index with the terms below it. */
interface NestedTerm<Term> {
  readonly terms: readonly Term[];
}

export interface TermReading<Term> {
  /** What a way to the term calls it. */
  readonly nameOf: (term: Term) => string;
  /** What may stand beside it, and is weaker than its name. */
  readonly besideOf: (term: Term) => string;
  /** Terms that a main term sends to. */
  readonly targetsOf: (term: Term) => readonly Term[];
}

export interface FoundPlaces<Term> {
  readonly places: readonly { readonly term: Term; readonly path: readonly string[] }[];
  /** How many there are in all. */
  readonly total: number;
}

export type TermSearch<Term> = (typed: string, most: number) => FoundPlaces<Term>;

/** More words than a coder types; each is a bit of a number. */
const MOST_WORDS = 12;
/** References of main terms that one question follows. */
const MOST_FOLLOWED = 200;

/**
 * Terms at any depth by words inside them, in any order: "kidney failure" is Failure, kidney. A word may stand in the
 * term or in one above it, or name a main term that refers to it. Whole words come first, then the shorter way.
 */
export function createTermSearch<Term extends NestedTerm<Term>>(
  mains: readonly Term[],
  { nameOf, besideOf, targetsOf }: TermReading<Term>,
): TermSearch<Term> {
  const print = inOrder(mains);
  const { terms, ends } = print;
  const placeOf = new Map(terms.map((term, at) => [term, at]));
  const names = vocabularyOf(terms.map(nameOf));
  const texts = vocabularyOf(terms.map((term) => `${nameOf(term)} ${besideOf(term)}`));
  const targets = new Map<number, readonly number[]>();

  const targetsAt = (at: number): readonly number[] => {
    const known = targets.get(at);
    if (known) return known;
    const named = terms.slice(at, at + 1).flatMap(targetsOf);
    const found = named.flatMap((term) => placeOf.get(term) ?? []).filter((target) => target !== at);
    targets.set(at, found);
    return found;
  };
  const followed = (held: HeldWords): Hit[] =>
    partlyNamed(print, held)
      .slice(0, MOST_FOLLOWED)
      .flatMap((main) => {
        const had = held.begun[main] ?? 0;
        return targetsAt(main).flatMap((from) =>
          completedIn(print, held, { from, to: ends[from] ?? from, had }),
        );
      });
  return (typed, most) => {
    const words = [...new Set(wordsIn(typed))].slice(0, MOST_WORDS);
    if (!words.some((word) => word.length > 2)) return { places: [], total: 0 };
    const held = { begun: texts.begun(words), whole: names.whole(words), all: 2 ** words.length - 1 };
    const direct = completedIn(print, held, { from: 0, to: terms.length, had: 0 });
    const ranked = onceEach([...direct, ...followed(held)]).sort(byRank);
    const places = ranked.slice(0, most).map(({ at }) => placeAt(print, at, nameOf));
    return { places: places.flat(), total: ranked.length };
  };
}

const onceEach = (hits: readonly Hit[]): Hit[] => [
  ...new Map(hits.toReversed().map((hit) => [hit.at, hit])).values(),
];

/** Every term in the order of print, with the place of the one above (-1: none) and where what is below it ends. */
interface Print<Term> {
  readonly terms: readonly Term[];
  readonly parents: Int32Array;
  readonly depths: Uint8Array;
  readonly ends: Int32Array;
}

function inOrder<Term extends NestedTerm<Term>>(mains: readonly Term[]): Print<Term> {
  const terms: Term[] = [];
  const parents: number[] = [];
  const depths: number[] = [];
  const ends: number[] = [];
  const add = (term: Term, parent: number, depth: number) => {
    const at = terms.push(term) - 1;
    parents.push(parent);
    depths.push(depth);
    for (const below of term.terms) add(below, at, depth + 1);
    ends[at] = terms.length;
  };
  for (const main of mains) add(main, -1, 0);
  return {
    terms,
    parents: Int32Array.from(parents),
    depths: Uint8Array.from(depths),
    ends: Int32Array.from(ends),
  };
}

function wayTo<Term>(print: Print<Term>, at: number): Term[] {
  const above = print.parents[at] ?? -1;
  return [...(above < 0 ? [] : wayTo(print, above)), ...print.terms.slice(at, at + 1)];
}

function placeAt<Term>(print: Print<Term>, at: number, nameOf: (term: Term) => string) {
  const way = wayTo(print, at);
  return way.slice(-1).map((term) => ({ term, path: way.map(nameOf) }));
}

/** Of each term, a bit for each word asked. */
interface HeldWords {
  readonly begun: Uint16Array;
  readonly whole: Uint16Array;
  readonly all: number;
}

interface Hit {
  readonly at: number;
  readonly wholeWords: number;
  readonly depth: number;
  readonly followed: boolean;
}

/** From one place on, whose words were led to by the bits it `had` before. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly had: number;
}

/** Where the words are complete for the first time on the way down. */
function completedIn<Term>(print: Print<Term>, { begun, whole, all }: HeldWords, stretch: Stretch): Hit[] {
  const { from, to, had } = stretch;
  const held = downTheWay(print, begun, stretch);
  const wholly = downTheWay(print, whole, stretch);
  const hits: Hit[] = [];
  for (let at = from; at < to; at += 1) {
    if (held[at - from] !== all) continue;
    const above = at === from ? -1 : (print.parents[at] ?? -1);
    const before = above < from ? had : held[above - from];
    if (before === all) continue;
    const wholeWords = bitCount(wholly[at - from] ?? 0);
    hits.push({ at, wholeWords, depth: print.depths[at] ?? 0, followed: had !== 0 });
  }
  return hits;
}

/** The bits of each term with those of all above it. */
function downTheWay<Term>(
  { parents }: Print<Term>,
  own: Uint16Array,
  { from, to, had }: Stretch,
): Uint16Array {
  const held = new Uint16Array(to - from);
  for (let at = from; at < to; at += 1) {
    const above = at === from ? -1 : (parents[at] ?? -1);
    held[at - from] = (own[at] ?? 0) | (above < from ? had : (held[above - from] ?? 0));
  }
  return held;
}

/** Main terms that hold some of the words and not all. */
function partlyNamed<Term>({ ends, terms }: Print<Term>, { begun, all }: HeldWords): number[] {
  const found: number[] = [];
  for (let at = 0; at < terms.length; at = ends[at] ?? terms.length) {
    const bits = begun[at] ?? 0;
    if (bits !== 0 && bits !== all) found.push(at);
  }
  return found;
}

const byRank = (a: Hit, b: Hit): number =>
  b.wholeWords - a.wholeWords || a.depth - b.depth || Number(a.followed) - Number(b.followed) || a.at - b.at;

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
