import type { Clause } from "./clauses";
import { createLayer, type Layer } from "./layer";
import type { Vocabulary } from "./vocabulary";
import { matchesOf } from "./word-matches";

const ALTERNATE_WORDING = 0.8;
const FIRST_MEANT = 0.97;
const LATER_MEANT = 0.9;
const SILENT_WORD = 0.15;

/** Scores of one query over all documents, in arrays that are used again for the next query. */
export interface Scoreboard {
  /**
   * Documents that meet every required clause; with `loosely`, those that meet the most of them. Points are the sum
   * over the clauses of how surely each is met, rarer words counting more; they hold until the next call.
   */
  score(clauses: readonly Clause[], loosely: boolean): readonly number[];
  readonly points: Float32Array;
}

/** Memory is a few numbers a document, taken once: a keystroke allocates next to nothing. */
export function createScoreboard(vocabulary: Vocabulary, size: number): Scoreboard {
  const points = new Float32Array(size);
  const met = new Uint8Array(size);
  const clauseScorer = createClauseScorer(vocabulary, size, met);

  /** Adds one clause's points; a document counts as meeting it. */
  const add = (clause: Clause, atLeastMet: number, share: number): number => {
    const layer = clauseScorer(clause, atLeastMet);
    for (const document of layer.touched) {
      points[document] = (points[document] ?? 0) + (layer.values[document] ?? 0) * share;
      if (share === 1) met[document] = (met[document] ?? 0) + 1;
    }
    return layer.touched.length;
  };

  const scoreRequired = (required: readonly Clause[], loosely: boolean): number => {
    for (const [index, clause] of required.entries())
      if (add(clause, loosely ? 0 : index, 1) === 0 && !loosely) return 0;
    return loosely ? met.reduce((most, count) => Math.max(most, count), 0) : required.length;
  };

  return {
    points,
    score(clauses, loosely) {
      points.fill(0);
      met.fill(0);
      const due = scoreRequired(
        clauses.filter(({ required }) => required),
        loosely,
      );
      if (due === 0) return [];
      for (const clause of clauses) if (!clause.required) add(clause, due, SILENT_WORD);
      const found: number[] = [];
      for (let document = 0; document < size; document += 1) if (met[document] === due) found.push(document);
      return found;
    },
  };
}

/** Scores one clause over the documents that have met enough clauses before it. */
function createClauseScorer(
  vocabulary: Vocabulary,
  size: number,
  met: Uint8Array,
): (clause: Clause, atLeastMet: number) => Layer {
  const [word, alternative, best] = [createLayer(size), createLayer(size), createLayer(size)];

  /** Best certainty of one typed word in each document; returns the weight of the word by its rarity. */
  const scoreWord = (typed: string, atLeastMet: number): number => {
    word.clear();
    let holders = 0;
    for (const match of matchesOf(vocabulary, typed)) {
      const [from, to] = [vocabulary.starts[match.word] ?? 0, vocabulary.starts[match.word + 1] ?? 0];
      holders += to - from;
      raisePostings(match.certainty, { from, to, atLeastMet });
    }
    return 1 + Math.log2(1 + size / (1 + holders)) / 12;
  };

  const raisePostings = (
    certainty: number,
    { from, to, atLeastMet }: { readonly from: number; readonly to: number; readonly atLeastMet: number },
  ): void => {
    for (let at = from; at < to; at += 1) {
      const posting = vocabulary.postings[at] ?? 0;
      const document = posting >> 1;
      if ((met[document] ?? 0) < atLeastMet) continue;
      word.raise(document, posting & 1 ? certainty * ALTERNATE_WORDING : certainty);
    }
  };

  /** A document meets an alternative by holding all its words; the layer then holds the sum of their certainties. */
  const scoreAlternative = (words: readonly string[], atLeastMet: number): number => {
    alternative.clear();
    let weight = 0;
    for (const [index, typed] of words.entries()) {
      weight = Math.max(weight, scoreWord(typed, atLeastMet));
      if (index === 0) alternative.takeAll(word);
      else alternative.keepCommon(word);
    }
    return weight;
  };

  return (clause, atLeastMet) => {
    best.clear();
    for (const [index, words] of clause.alternatives.entries()) {
      const weight = scoreAlternative(words, atLeastMet);
      const share = ([1, FIRST_MEANT][index] ?? LATER_MEANT) / words.length;
      for (const document of alternative.touched)
        best.raise(document, (alternative.values[document] ?? 0) * share * weight);
    }
    return best;
  };
}
