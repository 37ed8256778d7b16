import type { Clause } from "./clauses";
import type { NamedRange, PhraseTable } from "./phrase-table";
import { isSilent } from "./tokens";

/** Codes that a part of the question names, as the index or an inclusion term does. */
export interface PhraseHit {
  /** Half-open, in the code list. */
  readonly range: readonly [number, number];
  /** The clauses that are said by it, one bit each. */
  readonly clauses: number;
  /** Share of what is asked for that is said by it, details such as side and encounter apart. */
  readonly share: number;
  /** It names a part of what a code says, as a substance does. */
  readonly isPart: boolean;
  /** How much it speaks for these codes beside others of the same words. */
  readonly worth?: number;
}

const LONGEST_RUN = 5;
const MOST_WORDINGS = 12;
const MOST_CLAUSES = 12;

/** Side, time and encounter complete a phrase without being part of it. */
const DETAILS: ReadonlySet<string> = new Set(
  "left right lt rt l r bilateral both initial init subsequent subs sequela first second third 1st 2nd 3rd tri trimester closed unspecified unspec nos".split(
    " ",
  ),
);

/** What the vocabulary knows of the question. */
export interface KnownWords {
  /** The word itself, or the one that it is a misspelling of. */
  spelled(word: string): string;
  isKnown(clause: number): boolean;
}

const isDetail = ({ alternatives, required }: Clause): boolean =>
  !required || (alternatives[0] ?? []).every((word) => DETAILS.has(word));

/** Every run of clauses that names codes, and the whole question without its details. */
export function phraseHits(clauses: readonly Clause[], table: PhraseTable, known: KnownWords): PhraseHit[] {
  if (clauses.length > MOST_CLAUSES) return [];
  const rangesOf = (words: readonly string[]): readonly NamedRange[] => {
    const asTyped = table.rangesOf(words);
    return asTyped.length > 0 ? asTyped : table.rangesOf(words.map(known.spelled));
  };
  const told = clauses.map((clause, index) => ({ clause, index })).filter(({ clause }) => !isDetail(clause));
  const sayingSomething = told.filter(({ index }) => known.isKnown(index)).length;
  const runs: (readonly { clause: Clause; index: number }[])[] = [];
  for (let from = 0; from < told.length; from += 1)
    for (let to = from + 1; to <= Math.min(told.length, from + LONGEST_RUN); to += 1)
      runs.push(told.slice(from, to));
  const everything = clauses.map((clause, index) => ({ clause, index }));
  const whole = everything.length > told.length ? [everything] : [];
  return [...runs, ...whole].flatMap((run) => {
    const bits = run.reduce((all, { index }) => all | (1 << index), 0);
    const share = Math.min(1, run.length / Math.max(1, sayingSomething));
    return wordingsOf(run.map(({ clause }) => clause)).flatMap((words) =>
      rangesOf(words).map(({ range, isPart }) => ({ range, isPart, clauses: bits, share })),
    );
  });
}

/** What was typed, and each clause in its other words. */
function wordingsOf(run: readonly Clause[]): string[][] {
  let wordings: string[][] = [[]];
  for (const { alternatives, required } of run) {
    const words = required ? alternatives : [alternatives.flat().filter((word) => !isSilent(word))];
    wordings = wordings
      .flatMap((wording) => words.map((more) => [...wording, ...more]))
      .slice(0, MOST_WORDINGS);
  }
  return wordings;
}
