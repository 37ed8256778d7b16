import { deniesAnything, settingsOfQuery, surplusSettings } from "./document-marks";
import { type Documents, SURPLUS_SETTING, TITLE_COVERED } from "./documents";
import { type FindOptions, isOffered } from "./find-options";
import { isTitleTyped, type PlannedClause, pointsOf } from "./query-plan";
import { insertBest, type ScoredEntry } from "./ranked-list";
import { queryWords } from "./tokens";
import type { Vocabulary } from "./vocabulary";

const USAGE_WEIGHT = 1;
/** Whoever types a whole title means its code, however common others are. */
const WHOLE_TITLE = 1.5;

/** What one question keeps while documents are looked at. */
interface Asking {
  readonly clauses: readonly PlannedClause[];
  readonly options: FindOptions;
  readonly mentioned: number;
  readonly denies: boolean;
  /** How much of being common a question of several words takes back: whoever says more means something rarer. */
  readonly toldByWords: number;
  readonly wordsAsked: number;
  readonly pointShare: number;
  /** How much a document may gain over its standing. */
  readonly mostGained: number;
  readonly best: ScoredEntry[];
}

/** Search over words: the same question has the same answer, whatever was asked between. */
export function createWordSearch(documents: Documents, planOf: (query: string) => PlannedClause[]) {
  const { vocabulary } = documents;
  const seen = new Uint32Array(documents.entries.length);
  let question = 0;

  /** Looks at every document that meets the clause, the worthiest first, as long as one can still be among the best. */
  const look = (asking: Asking, clause: PlannedClause, atLeast: number): void => {
    for (const { rarest, words, share } of clause.alternatives) {
      for (const { word, certainty } of rarest.matches) {
        const missed = clause.most - share * (words.length - 1 + certainty);
        const mostGained = asking.mostGained - missed * asking.pointShare;
        lookAtHolders(asking, word, { atLeast, mostGained });
      }
    }
  };

  const lookAtHolders = (asking: Asking, word: number, { atLeast, mostGained }: Looking): void => {
    const end = vocabulary.starts[word + 1] ?? 0;
    for (let at = vocabulary.starts[word] ?? 0; at < end; at += 1) {
      const document = vocabulary.postings[at] ?? 0;
      if ((documents.worth[document] ?? 0) + mostGained <= worstKept(asking)) return;
      if (seen[document] === question) continue;
      seen[document] = question;
      judge(documents, { asking, document, atLeast });
    }
  };

  const ask = (asking: Asking, clauses: readonly PlannedClause[], atLeast: number): ScoredEntry[] => {
    question += 1;
    for (const clause of clauses) look(asking, clause, atLeast);
    return asking.best;
  };

  /** All clauses first; where no billable code meets them all, the codes that meet the most. */
  return (query: string, options: FindOptions): ScoredEntry[] => {
    const clauses = planOf(query);
    const required = clauses.filter((clause) => clause.required);
    if (required.length === 0) return [];
    const rarestFirst = [...required].sort((a, b) => a.cost - b.cost);
    let best: ScoredEntry[] = [];
    for (let missing = 0; missing < required.length; missing += 1) {
      const asking = askingOf(query, clauses, options);
      const found = ask(asking, rarestFirst.slice(0, missing + 1), required.length - missing);
      if (found.some(({ entry }) => entry.billable)) return found;
      if (best.length === 0) best = found;
    }
    return best;
  };
}

interface Looking {
  /** Required clauses a document has to meet. */
  readonly atLeast: number;
  /** What a document can gain that is found by this word. */
  readonly mostGained: number;
}

const worstKept = ({ best, options }: Asking): number =>
  best.length >= options.limit ? (best.at(-1)?.score ?? 0) : Number.NEGATIVE_INFINITY;

function askingOf(query: string, clauses: readonly PlannedClause[], options: FindOptions): Asking {
  const words = queryWords(query);
  const mentioned = settingsOfQuery(words);
  const wordsAsked = clauses.reduce(
    (sum, { alternatives }) => sum + (alternatives.at(-1)?.words.length ?? 1),
    0,
  );
  const pointShare = 2 / Math.sqrt(clauses.length);
  const points = clauses.reduce((sum, { most }) => sum + most, 0) * pointShare;
  const settings = SURPLUS_SETTING * surplusSettings(mentioned, 0);
  // Worth counts two words of the title as covered; a longer question can cover more.
  const covered = TITLE_COVERED * Math.max(0, 1 - 2 / Math.max(1, wordsAsked));
  return {
    clauses,
    options,
    mentioned,
    denies: deniesAnything(words),
    toldByWords: 1 - 1 / Math.sqrt(Math.max(1, clauses.length)),
    wordsAsked,
    pointShare,
    mostGained: points + settings + covered + WHOLE_TITLE + (options.usage ? USAGE_WEIGHT : 0),
    best: [],
  };
}

/** A title denies a word the query asks for. */
const DENIED_WORD = 1.3;

/** How many of the words typed, and of those they stand for, the title denies; none where the query denies too. */
function deniedAsked(
  { denied }: Documents,
  { asking, document }: { asking: Asking; document: number },
): number {
  const words = asking.denies ? undefined : denied.get(document);
  if (!words) return 0;
  return asking.clauses.filter(({ alternatives }) =>
    alternatives.some((wording) =>
      wording.words.some(({ certainty }) => words.some((word) => (certainty[word] ?? 0) > 0)),
    ),
  ).length;
}

function judge(
  documents: Documents,
  {
    asking,
    document,
    atLeast,
  }: { readonly asking: Asking; readonly document: number; readonly atLeast: number },
): void {
  const { vocabulary, entries, standing, common, settings, lengths } = documents;
  const entry = entries[document];
  if (!entry || !isOffered(entry, asking.options)) return;
  const { points, met, answered } = answerOf(vocabulary, document, asking.clauses);
  if (met < atLeast) return;
  const isWholeTitle =
    entry.billable &&
    answered === asking.clauses.length &&
    asking.wordsAsked === lengths[document] &&
    isTitleTyped(vocabulary, document, asking.clauses);
  const score =
    points * asking.pointShare +
    (isWholeTitle ? WHOLE_TITLE : 0) +
    (standing[document] ?? 0) -
    (common[document] ?? 0) * asking.toldByWords +
    TITLE_COVERED * Math.min(1, asking.wordsAsked / Math.max(1, lengths[document] ?? 1)) +
    USAGE_WEIGHT * (asking.options.usage?.(entry.code) ?? 0) -
    SURPLUS_SETTING * surplusSettings(settings[document] ?? 0, asking.mentioned) -
    DENIED_WORD * deniedAsked(documents, { asking, document });
  insertBest(asking.best, { entry, score }, asking.options.limit);
}

/** Points of all clauses, how many have any, and how many of those are required. */
function answerOf(vocabulary: Vocabulary, document: number, clauses: readonly PlannedClause[]) {
  let points = 0;
  let met = 0;
  let answered = 0;
  for (const clause of clauses) {
    const own = pointsOf(vocabulary, document, clause);
    points += own;
    if (own === 0) continue;
    answered += 1;
    if (clause.required) met += 1;
  }
  return { points, met, answered };
}
