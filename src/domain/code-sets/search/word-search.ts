import { createUsedDocuments } from "./code-usage";
import { deniesAnything, settingsOfQuery, surplusSettings } from "./document-marks";
import { type Documents, SURPLUS_SETTING, TITLE_COVERED } from "./documents";
import { type FindOptions, isOffered } from "./find-options";
import type { PhraseHit } from "./phrase-hits";
import { isTitleTyped, type PlannedClause, pointsOf } from "./query-plan";
import { insertBest, type ScoredEntry } from "./ranked-list";
import { queryWords } from "./tokens";
import type { Vocabulary } from "./vocabulary";
import { anyWord } from "./word-runs";

/** Billable codes that answer a question well enough to look no further; half of two words answers nothing. */
const ENOUGH = 5;
const TELLING = 3;
/** More than any score: whoever meets fewer clauses stands behind. */
const FARTHER = 20;
const USAGE_WEIGHT = 1;
/** Whoever types a whole title means its code, however common others are. */
const WHOLE_TITLE = 1.5;
/** The index, a reference of it or an inclusion term names the code in the words of the question. */
const NAMED = 1.1;
/** The same in a part of the words. */
const NAMED_IN_PART = 0.3;
const NAMED_CLAUSE = 0.85;

/** What one question keeps while documents are looked at. */
interface Asking {
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
  readonly best: ScoredEntry[];
}

export interface QuestionPlan {
  readonly clauses: readonly PlannedClause[];
  /** Codes that words of the question name by themselves. */
  readonly hits: readonly PhraseHit[];
}

export interface QuestionPlanner {
  /** Phrases of the tables are one thing each. */
  inPhrases(query: string): QuestionPlan;
  /** Every word is a thing of its own. */
  inWords(query: string): QuestionPlan;
}

/** What a document gains because the index names it in words of the question. */
interface Credit {
  readonly clauses: number;
  readonly share: number;
}

/** Search over words: the same question has the same answer, whatever was asked between. */
export function createWordSearch(documents: Documents, planner: QuestionPlanner) {
  const { vocabulary } = documents;
  const seen = new Uint32Array(documents.entries.length);
  const usedDocuments = createUsedDocuments(documents);
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
      const room = mostGained + standingAhead(asking, document);
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

  const ask = (asking: Asking, clauses: readonly PlannedClause[], atLeast: number): ScoredEntry[] => {
    question += 1;
    for (const document of [...asking.credits.keys(), ...asking.used.keys()])
      judgeOnce({ asking, document, atLeast });
    for (const clause of clauses) look(asking, clause, atLeast);
    return asking.best;
  };

  /** Codes that meet all clauses but so many of the required ones; those farther from the question stand lower. */
  const meeting = (query: string, { clauses, hits }: QuestionPlan, missing: number, options: FindOptions) => {
    const required = clauses.filter((clause) => clause.required).sort((a, b) => a.cost - b.cost);
    const known = { credits: creditsOf(documents, hits), used: usedDocuments(options.usage) };
    const asking = askingOf(query, { clauses, ...known }, options);
    return ask(asking, required.slice(0, missing + 1), required.length - missing);
  };

  /** All clauses first, then their single words, then all but one, and so on. */
  function* rounds(query: string, plan: QuestionPlan, options: FindOptions) {
    yield meeting(query, plan, 0, options);
    const words = planner.inWords(query);
    yield words.clauses.length > plan.clauses.length ? meeting(query, words, 0, options) : [];
    for (let missing = 1; missing < requiredOf(plan); missing += 1)
      yield meeting(query, plan, missing, options);
  }

  /** Round by round until there are billable codes enough. */
  return (query: string, options: FindOptions): ScoredEntry[] => {
    const plan = planner.inPhrases(query);
    const required = requiredOf(plan);
    const kept = keptBest(options.limit, required < TELLING ? 1 : ENOUGH);
    if (required === 0) return kept.best;
    let farther = 0;
    for (const found of rounds(query, plan, options)) {
      if (kept.take(found, farther)) break;
      farther += 1;
    }
    return kept.best;
  };
}

const requiredOf = ({ clauses }: QuestionPlan): number => clauses.filter(({ required }) => required).length;

/** The best of several rounds, those of a later round behind; says when there are enough billable ones. */
function keptBest(limit: number, enough: number) {
  const best: ScoredEntry[] = [];
  return {
    best,
    take(found: readonly ScoredEntry[], farther: number): boolean {
      const held = new Set(best.map(({ entry }) => entry));
      for (const { entry, score } of found)
        if (!held.has(entry)) insertBest(best, { entry, score: score - FARTHER * farther }, limit);
      return best.filter(({ entry }) => entry.billable).length >= enough;
    },
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

/** Documents named by a phrase; the phrase that says most of the question counts. */
function creditsOf({ byCode }: Documents, hits: readonly PhraseHit[]): Map<number, Credit> {
  const credits = new Map<number, Credit>();
  for (const { range, clauses, share, isPart } of hits) {
    for (let at = range[0]; at < range[1]; at += 1) {
      const document = byCode[at] ?? 0;
      const held = credits.get(document);
      credits.set(document, {
        clauses: clauses | (held?.clauses ?? 0),
        share: Math.max(isPart ? 0 : share, held?.share ?? 0),
      });
    }
  }
  return credits;
}

function askingOf(
  query: string,
  { clauses, credits, used }: Pick<Asking, "clauses" | "credits" | "used">,
  options: FindOptions,
): Asking {
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
    credits,
    used,
    options,
    mentioned,
    denies: deniesAnything(words),
    toldByWords: 1 - 1 / Math.sqrt(Math.max(1, clauses.filter(({ most }) => most > 0).length)),
    wordsAsked,
    pointShare,
    mostGained: points + settings + covered,
    best: [],
  };
}

/** A title denies a word the query asks for. */
const DENIED_WORD = 1.3;

/** A title adds something the query says nothing of: "with fistula". */
const ADDED_UNASKED = 0.25;

const namedWorth = (credit: Credit | undefined): number => {
  if (!credit) return 0;
  return credit.share === 1 ? NAMED : NAMED_IN_PART * credit.share;
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

interface ToJudge extends Judged {
  readonly atLeast: number;
}

function judge(documents: Documents, { asking, document, atLeast }: ToJudge): void {
  const { vocabulary, entries, standing, common, lengths } = documents;
  const entry = entries[document];
  if (!entry || !isOffered(entry, asking.options)) return;
  const credit = asking.credits.get(document);
  const { points, met, answered } = answerOf(vocabulary, document, { asking, named: credit?.clauses ?? 0 });
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
    surplusOf(documents, { asking, document });
  insertBest(asking.best, { entry, score }, asking.options.limit);
}

/** Points of all clauses, how many have any, and how many of those are required. */
function answerOf(
  vocabulary: Vocabulary,
  document: number,
  { asking, named }: { readonly asking: Asking; readonly named: number },
) {
  let points = 0;
  let met = 0;
  let answered = 0;
  for (const [index, clause] of asking.clauses.entries()) {
    const inPhrase = named & (1 << index) ? NAMED_CLAUSE * Math.max(1, clause.most) : 0;
    const own = Math.max(inPhrase, pointsOf(vocabulary, document, clause));
    points += own;
    if (own === 0) continue;
    answered += 1;
    if (clause.required) met += 1;
  }
  return { points, met, answered };
}
