import type { Documents } from "./documents";
import { type Asking, judge, type ToJudge, WHOLE_TITLE } from "./judging";
import type { PlannedClause } from "./query-plan";

/** "Everything" looks at every holder of a word, for comparing answers; "enough" leaves out those that cannot come in. */
export type Reach = "enough" | "everything";

/** Worths are kept in single precision. */
const ROUNDING = 1e-5;

/** Judges documents by their words, each once a question. */
export function createLooker(documents: Documents, reach: Reach) {
  const { vocabulary } = documents;
  const slack = reach === "everything" ? Number.POSITIVE_INFINITY : ROUNDING;
  const seen = new Uint32Array(documents.entries.length);
  let question = 0;

  /** Looks at every document that meets the clause, the worthiest first, as long as one can still be among the best. */
  const look = (asking: Asking, clause: PlannedClause, { atLeast, lost }: LookTerms): void => {
    for (const { rarest, words, share } of clause.alternatives) {
      for (const { word, certainty } of rarest.matches) {
        const missed = clause.most - share * (words.length - 1 + certainty);
        const mostGained = asking.mostGained - missed * asking.pointShare - lost;
        lookAtHolders(asking, word, { atLeast, mostGained });
      }
    }
  };

  const lookAtHolders = (asking: Asking, word: number, { atLeast, mostGained }: Looking): void => {
    const end = vocabulary.starts[word + 1] ?? 0;
    for (let at = vocabulary.starts[word] ?? 0; at < end; at += 1) {
      const document = vocabulary.postings[at] ?? 0;
      const room = mostGained + standingAhead(asking, document) + slack;
      if (room + WHOLE_TITLE < 0) return;
      if (room + mostForTitle(asking, document) >= 0) judgeOnce({ asking, document, atLeast });
    }
  };

  const standingAhead = (asking: Asking, document: number): number =>
    (documents.worth[document] ?? 0) - worstKept(asking);

  /** Whoever has typed fewer words has not typed the title whole. */
  const mostForTitle = ({ wordsAsked }: Asking, document: number): number =>
    (vocabulary.titleWords[document] ?? 0) > wordsAsked ? 0 : WHOLE_TITLE;

  const judgeOnce = (judged: ToJudge): void => {
    if (seen[judged.document] === question) return;
    seen[judged.document] = question;
    judge(documents, judged);
  };

  return {
    begin() {
      question += 1;
    },
    look,
    judgeOnce,
  };
}

export interface LookTerms {
  readonly atLeast: number;
  /** What a document lacks that was not looked at before. */
  readonly lost: number;
}

interface Looking {
  /** Required clauses a document has to meet. */
  readonly atLeast: number;
  /** What a document can gain that is found by this word. */
  readonly mostGained: number;
}

const worstKept = ({ best, options }: Asking): number =>
  best.length >= options.limit ? (best.at(-1)?.score ?? 0) : Number.NEGATIVE_INFINITY;
