import type { AskedWord } from "./asked-word";
import { CERTAINTY_STEPS } from "./asked-word";
import type { Clause } from "./clauses";
import { importanceOf } from "./importance";
import type { Vocabulary } from "./vocabulary";
import { LEAST_BEGUN } from "./word-matches";

/** One wording of a clause: a document meets it by holding a meant word for every word of it. */
interface PlannedAlternative {
  readonly words: readonly AskedWord[];
  /** Points of the sum of certainties. */
  readonly share: number;
  /** The word fewest documents hold. */
  readonly rarest: AskedWord;
}

export interface PlannedClause {
  readonly alternatives: readonly PlannedAlternative[];
  readonly required: boolean;
  readonly typed: string;
  /** Documents to look at when the clause is the first to be met. */
  readonly cost: number;
  /** Points no document can exceed. */
  readonly most: number;
  /** How much a document lacks that does not meet it. */
  readonly importance: number;
}

const ALTERNATE_WORDING = 0.8;
const FIRST_MEANT = 0.97;
const LATER_MEANT = 0.9;
const COMPOSED = 0.8;
/** A shorthand that begins a word is meant as that word less often. */
const BEGUN = 0.8;
const SILENT_WORD = 0.15;

export interface PlanWords {
  readonly askWord: (typed: string) => AskedWord;
  readonly documents: number;
  readonly names: (alternatives: Clause["alternatives"]) => boolean;
}

export function planClause(clause: Clause, { askWord, documents, names }: PlanWords): PlannedClause {
  const alternatives = clause.alternatives
    .map((typed, index, all) => {
      const words = typed.map(askWord);
      // A known shorthand is not another word misspelled.
      if (index === 0 && all.length > 1 && words.some(isMisspelled)) return undefined;
      if (clause.isComposed && index === all.length - 1) return planAlternative(words, COMPOSED);
      const isBegun =
        index === 0 && all.length > 1 && words.some(({ matches }) => matches[0]?.certainty !== 1);
      return planAlternative(words, isBegun ? BEGUN : ([1, FIRST_MEANT][index] ?? LATER_MEANT));
    })
    .filter((alternative) => alternative !== undefined);
  const points = clause.required ? 1 : SILENT_WORD;
  const cost = alternatives.reduce((sum, { rarest }) => sum + rarest.holders, 0);
  return {
    alternatives: alternatives.map((alternative) => ({ ...alternative, share: alternative.share * points })),
    required: clause.required,
    typed: (clause.alternatives[0] ?? []).join(" "),
    cost,
    importance: importanceOf(clause, { holders: cost, documents, names: names(clause.alternatives) }),
    most: points * Math.max(0, ...alternatives.map(({ share, words }) => share * words.length)),
  };
}

const isMisspelled = ({ matches }: AskedWord): boolean => (matches[0]?.certainty ?? 1) < LEAST_BEGUN;

/** Undefined when a word of it is in no document. */
function planAlternative(words: readonly AskedWord[], sureness: number): PlannedAlternative | undefined {
  const [rarest] = [...words].sort((a, b) => a.holders - b.holders);
  if (!rarest || rarest.holders === 0) return undefined;
  const weight = Math.max(...words.map((word) => word.weight));
  return { words, rarest, share: (sureness * weight) / words.length };
}

/** Points of a document for a clause; 0 when it meets none of the wordings. */
export function pointsOf(vocabulary: Vocabulary, document: number, { alternatives }: PlannedClause): number {
  let most = 0;
  for (const { words, share } of alternatives) {
    const points = share * certaintyOf(vocabulary, document, words);
    if (points > most) most = points;
  }
  return most;
}

/** Whether every word of the title is a word of the question or of what it stands for, to the last letter. */
export function isTitleTyped(
  { documentStarts, titleWords, documentWords }: Vocabulary,
  document: number,
  clauses: readonly PlannedClause[],
): boolean {
  const start = documentStarts[document] ?? 0;
  const asked = clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words));
  return documentWords
    .subarray(start, start + (titleWords[document] ?? 0))
    .every((word) => asked.some(({ certainty }) => certainty[word] === CERTAINTY_STEPS));
}

/** How surely a document holds the words, summed; 0 when it lacks one. */
function certaintyOf(vocabulary: Vocabulary, document: number, words: readonly AskedWord[]): number {
  const { documentStarts, titleWords } = vocabulary;
  const start = documentStarts[document] ?? 0;
  const titleEnd = start + (titleWords[document] ?? 0);
  const end = documentStarts[document + 1] ?? 0;
  let sum = 0;
  for (const { certainty } of words) {
    const inTitle = bestIn(vocabulary, certainty, [start, titleEnd]);
    const best =
      inTitle === CERTAINTY_STEPS
        ? inTitle
        : Math.max(inTitle, ALTERNATE_WORDING * bestIn(vocabulary, certainty, [titleEnd, end]));
    if (best === 0) return 0;
    sum += best / CERTAINTY_STEPS;
  }
  return sum;
}

function bestIn(
  { documentWords }: Vocabulary,
  certainty: Uint8Array,
  [from, to]: readonly [number, number],
): number {
  let best = 0;
  for (let at = from; at < to; at += 1) {
    const held = certainty[documentWords[at] ?? 0] ?? 0;
    if (held > best) best = held;
  }
  return best;
}
