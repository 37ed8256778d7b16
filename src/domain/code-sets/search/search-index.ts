import type { CalendarDate } from "../../shared/calendar-date";
import type { CodeEntry } from "../code-entry";
import { compactCode } from "../code-format";
import { type Clause, clausesOf } from "./clauses";
import { settingsOfQuery, settingsOfTitle, standingOf, surplusSettings } from "./document-marks";
import { createScoreboard, type Scoreboard } from "./scoreboard";
import { codePrefixOf, queryWords, wordsOf } from "./tokens";
import { buildVocabulary, prefixRange, type Vocabulary } from "./vocabulary";
import { matchesOf } from "./word-matches";

export interface ScoredEntry {
  readonly entry: CodeEntry;
  readonly score: number;
}

export interface SearchIndex {
  find(query: string, options: FindOptions): ScoredEntry[];
  /** Every word of the titles that answers the query, for marking them on the screen. */
  meantWords(query: string): ReadonlySet<string>;
}

export interface FindOptions {
  readonly on: CalendarDate;
  readonly limit: number;
  readonly billableOnly: boolean;
  /** What is used most, from 0 to 1. */
  readonly usage: (code: string) => number;
}

/** Everything known of the documents before a query comes. */
interface Documents {
  readonly entries: readonly CodeEntry[];
  readonly codes: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly board: Scoreboard;
  readonly standing: Float32Array;
  readonly settings: Uint16Array;
  readonly lengths: Uint8Array;
}

const CODE_BEGINS = 100;
const EXACT_CODE = 10;
const USAGE_WEIGHT = 1;
const TITLE_COVERED = 0.9;
const SURPLUS_SETTING = 0.4;

/** Indexes the entries of one release; `alternates` are inclusion terms and other wordings of a code. */
export function createSearchIndex(
  entries: readonly CodeEntry[],
  alternates: (code: string) => readonly string[],
): SearchIndex {
  const documents = documentsOf(entries, alternates);
  const { vocabulary } = documents;
  return {
    find(query, options) {
      const prefix = codePrefixOf(query);
      const coded = prefix ? findByCode(documents, prefix, options) : [];
      if (coded.length >= options.limit) return coded;
      const worded = findByWords(documents, query, options);
      const rest = worded.filter(({ entry }) => !coded.some((row) => row.entry === entry));
      return [...coded, ...rest].slice(0, options.limit);
    },
    meantWords(query) {
      const typed = clausesOf(query).flatMap(({ alternatives }) => alternatives.flat());
      const matches = [...new Set(typed)].flatMap((word) => matchesOf(vocabulary, word));
      return new Set(matches.map(({ word }) => vocabulary.words[word] ?? ""));
    },
  };
}

function documentsOf(
  entries: readonly CodeEntry[],
  alternates: (code: string) => readonly string[],
): Documents {
  const sorted = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const titles = sorted.map(({ title }) => wordsOf(title));
  const vocabulary = buildVocabulary(
    sorted.map(({ code }, index) => ({
      title: titles[index] ?? [],
      alternate: alternates(code).flatMap(wordsOf),
    })),
  );
  return {
    entries: sorted,
    codes: sorted.map(({ code }) => compactCode(code)),
    vocabulary,
    board: createScoreboard(vocabulary, sorted.length),
    standing: Float32Array.from(sorted, standingOf),
    settings: Uint16Array.from(sorted, ({ title }) => settingsOfTitle(title)),
    lengths: Uint8Array.from(titles, (words) => Math.min(255, words.length)),
  };
}

/** All clauses first; where no billable code meets them all, the codes that meet the most. */
function findByWords(documents: Documents, query: string, options: FindOptions): ScoredEntry[] {
  const clauses = clausesOf(query);
  if (clauses.length === 0) return [];
  const strict = rank(documents, { query, clauses, loosely: false }, options);
  if (clauses.length < 2 || strict.some(({ entry }) => entry.billable)) return strict;
  return rank(documents, { query, clauses, loosely: true }, options);
}

interface Asked {
  readonly query: string;
  readonly clauses: readonly Clause[];
  readonly loosely: boolean;
}

function rank(documents: Documents, { query, clauses, loosely }: Asked, options: FindOptions): ScoredEntry[] {
  const { entries, board, standing, settings, lengths } = documents;
  const mentioned = settingsOfQuery(queryWords(query));
  const wordsAsked = clauses.reduce((sum, { alternatives }) => sum + (alternatives.at(-1)?.length ?? 1), 0);
  const pointShare = 2 / Math.sqrt(clauses.length);
  const best: ScoredEntry[] = [];
  for (const document of board.score(clauses, loosely)) {
    const entry = entries[document];
    if (!entry || !isOffered(entry, options)) continue;
    const score =
      (board.points[document] ?? 0) * pointShare +
      (standing[document] ?? 0) +
      TITLE_COVERED * Math.min(1, wordsAsked / Math.max(1, lengths[document] ?? 1)) +
      USAGE_WEIGHT * options.usage(entry.code) -
      SURPLUS_SETTING * surplusSettings(settings[document] ?? 0, mentioned);
    insertBest(best, { entry, score }, options.limit);
  }
  return best;
}

/** The code itself, then what it begins: billable codes and much used ones first, otherwise in code order. */
function findByCode({ codes, entries }: Documents, prefix: string, options: FindOptions): ScoredEntry[] {
  const [from, to] = prefixRange(codes, prefix);
  const best: ScoredEntry[] = [];
  for (let at = from; at < to; at += 1) {
    const entry = entries[at];
    if (!entry || !isOffered(entry, options)) continue;
    const exact = codes[at] === prefix ? EXACT_CODE : 0;
    const standing = (entry.billable ? 1 : 0) + options.usage(entry.code);
    insertBest(best, { entry, score: CODE_BEGINS + exact + standing }, options.limit);
  }
  return best;
}

const isOffered = (entry: CodeEntry, { on, billableOnly }: FindOptions): boolean =>
  entry.validFrom <= on &&
  (entry.validTo === undefined || on <= entry.validTo) &&
  (entry.billable || !billableOnly);

/** Keeps the list sorted, the best first, and no longer than the limit; equals keep their order. */
export function insertBest(best: ScoredEntry[], row: ScoredEntry, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && row.score <= last.score) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < row.score) at -= 1;
  best.splice(at, 0, row);
  if (best.length > limit) best.pop();
}
