import { deniesAnything, settingsOfQuery, surplusSettings } from "./document-marks";
import { type Documents, SURPLUS_SETTING, TITLE_COVERED } from "./documents";
import { type FindOptions, isOffered } from "./find-options";
import type { PhraseHit } from "./phrase-hits";
import { isTitleTyped, type PlannedClause, pointsOf } from "./query-plan";
import type { QuestionPlan } from "./question-plan";
import { insertBest, type ScoredEntry } from "./ranked-list";
import { queryWords } from "./tokens";
import type { Vocabulary } from "./vocabulary";
import { anyWord } from "./word-runs";

const USAGE_WEIGHT = 1;
/** Whoever types a whole title means its code, however common others are. */
export const WHOLE_TITLE = 1.5;
/** The index, a reference of it or an inclusion term names the code in the words of the question. */
const NAMED = 1.1;
/** The same in a part of the words. */
const NAMED_IN_PART = 0.3;
const NAMED_CLAUSE = 0.85;

/** What one question keeps while documents are looked at. */
export interface Asking {
  readonly clauses: readonly PlannedClause[];
  readonly credits: ReadonlyMap<number, Credit>;
  /** What the office uses, by document. */
  readonly used: ReadonlyMap<number, number>;
  readonly options: FindOptions;
  readonly mentioned: number;
  readonly denies: boolean;
  /** How much of being common a question of several words takes back: whoever says more means something rarer. */
  readonly toldByWords: number;
  readonly wordsAsked: number;
  readonly pointShare: number;
  /** How much a document that nobody uses may gain over its standing. */
  readonly mostGained: number;
  /** Taken away for each part of importance that a document lacks. */
  readonly perLack: number;
  readonly best: ScoredEntry[];
}

/** What a document gains because the index names it in words of the question. */
interface Credit {
  readonly clauses: number;
  readonly share: number;
  readonly worth: number;
}

/** Documents named by a phrase; the phrase that says most of the question counts. */
export function creditsOf({ byCode }: Documents, hits: readonly PhraseHit[]): Map<number, Credit> {
  const credits = new Map<number, Credit>();
  for (const { range, clauses, share, isPart, worth = 0 } of hits) {
    for (let at = range[0]; at < range[1]; at += 1) {
      const document = byCode[at] ?? 0;
      const held = credits.get(document);
      credits.set(document, {
        clauses: clauses | (held?.clauses ?? 0),
        share: Math.max(isPart ? 0 : share, held?.share ?? 0),
        worth: Math.max(worth, held?.worth ?? 0),
      });
    }
  }
  return credits;
}

type Known = Pick<Asking, "clauses" | "credits" | "used" | "perLack"> & Pick<QuestionPlan, "settings">;

export function askingOf(
  query: string,
  { clauses, credits, used, perLack, settings }: Known,
  options: FindOptions,
): Asking {
  const words = queryWords(query);
  const mentioned = settingsOfQuery(words) | settings;
  const wordsAsked = clauses.reduce(
    (sum, { alternatives }) => sum + Math.max(1, ...alternatives.map(({ words: meant }) => meant.length)),
    0,
  );
  const pointShare = 2 / Math.sqrt(clauses.length);
  const points = clauses.reduce((sum, { most }) => sum + most, 0) * pointShare;
  const surplus = SURPLUS_SETTING * surplusSettings(mentioned, 0);
  // Worth counts two words of the title as covered; a longer question can cover more.
  const covered = TITLE_COVERED * Math.max(0, 1 - 2 / Math.max(1, wordsAsked));
  return {
    clauses,
    credits,
    used,
    options,
    mentioned,
    denies: deniesAnything(words),
    toldByWords: 1 - 1 / Math.sqrt(Math.max(1, clauses.filter(({ most }) => most > 0).length)),
    wordsAsked,
    pointShare,
    mostGained: points + surplus + covered,
    perLack,
    best: [],
  };
}

/** A title denies a word the query asks for. */
const DENIED_WORD = 1.3;

/** A title adds something the query says nothing of: "with fistula". */
const ADDED_UNASKED = 0.25;

const namedWorth = (credit: Credit | undefined): number => {
  if (!credit) return 0;
  return credit.worth + (credit.share === 1 ? NAMED : NAMED_IN_PART * credit.share);
};

interface Judged {
  readonly asking: Asking;
  readonly document: number;
}

const isAsked = (clause: PlannedClause, word: number): boolean =>
  clause.alternatives.some(({ words }) => words.some(({ certainty }) => (certainty[word] ?? 0) > 0));

/** How many things asked for the title denies; none where the query denies too. */
function deniedAsked({ denied }: Documents, { asking, document }: Judged): number {
  if (asking.denies || denied.starts[document] === denied.starts[document + 1]) return 0;
  return asking.clauses.filter((clause) => anyWord(denied, document, (word) => isAsked(clause, word))).length;
}

const addsUnasked = ({ added }: Documents, { asking, document }: Judged): boolean =>
  anyWord(added, document, (word) => asking.clauses.some((clause) => isAsked(clause, word))) === false;

const isTypedInFull = ({ vocabulary }: Documents, { asking, document }: Judged): boolean =>
  asking.wordsAsked >= (vocabulary.titleWords[document] ?? 0) &&
  isTitleTyped(vocabulary, document, asking.clauses);

/** What speaks against the document: settings, denials and additions the query does not mention. */
const surplusOf = (documents: Documents, judged: Judged): number =>
  SURPLUS_SETTING * surplusSettings(documents.settings[judged.document] ?? 0, judged.asking.mentioned) +
  DENIED_WORD * deniedAsked(documents, judged) +
  (addsUnasked(documents, judged) ? ADDED_UNASKED : 0);

export interface ToJudge extends Judged {
  readonly atLeast: number;
}

export function judge(documents: Documents, { asking, document, atLeast }: ToJudge): void {
  const { vocabulary, entries, standing, common, lengths } = documents;
  const entry = entries[document];
  if (!entry || !isOffered(entry, asking.options)) return;
  const credit = asking.credits.get(document);
  const { points, met, answered, lacking } = answerOf(vocabulary, document, {
    asking,
    named: credit?.clauses ?? 0,
  });
  if (met < atLeast) return;
  const isWholeTitle =
    entry.billable && answered === asking.clauses.length && isTypedInFull(documents, { asking, document });
  const score =
    points * asking.pointShare +
    (isWholeTitle ? WHOLE_TITLE : 0) +
    namedWorth(credit) +
    (standing[document] ?? 0) -
    (common[document] ?? 0) * asking.toldByWords +
    TITLE_COVERED * Math.min(1, asking.wordsAsked / Math.max(1, lengths[document] ?? 1)) +
    USAGE_WEIGHT * (asking.used.get(document) ?? 0) -
    surplusOf(documents, { asking, document }) -
    lacking * asking.perLack;
  insertBest(asking.best, { entry, score }, asking.options.limit);
}

/** Points of all clauses, how many have any, how many of those are required, and what the others weigh. */
function answerOf(
  vocabulary: Vocabulary,
  document: number,
  { asking, named }: { readonly asking: Asking; readonly named: number },
) {
  let points = 0;
  let met = 0;
  let answered = 0;
  let lacking = 0;
  for (const [index, clause] of asking.clauses.entries()) {
    const inPhrase = named & (1 << index) ? NAMED_CLAUSE * Math.max(1, clause.most) : 0;
    const own = Math.max(inPhrase, pointsOf(vocabulary, document, clause));
    points += own;
    if (own === 0) {
      if (clause.required) lacking += clause.importance;
      continue;
    }
    answered += 1;
    if (clause.required) met += 1;
  }
  return { points, met, answered, lacking };
}
