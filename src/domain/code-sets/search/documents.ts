import type { Steps } from "../../shared/steps";
import type { CodeEntry } from "../code-entry";
import { compactCode } from "../code-format";
import { type CodeList, createCodeList } from "./code-list";
import {
  addedIn,
  deniedIn,
  settingsOfTitle,
  standingOf,
  surplusSettings,
  tellingLength,
} from "./document-marks";
import { type Meanings, phraseKey } from "./phrase-key";
import { type PhraseTable, phraseTableSteps } from "./phrase-table";
import type { SearchPhrase } from "./search-phrases";
import { wordsOf } from "./tokens";
import { prefixRange, STEP, type Vocabulary, vocabularySteps } from "./vocabulary";
import { type WordRuns, wordRunSteps } from "./word-runs";

export interface DocumentSource {
  readonly entries: readonly CodeEntry[];
  /** Inclusion terms, index entries and other wordings of a code. */
  readonly alternates: (code: string) => readonly string[];
  /** How common a code is everywhere, from 0 to 1. */
  readonly commonness: (code: string) => number;
  /** Words that name a code or a header by themselves. */
  readonly phrases?: () => Iterable<SearchPhrase>;
}

/** Everything known of the documents before a query comes; numbered by worth, the worthiest 0. */
export interface Documents {
  readonly entries: readonly CodeEntry[];
  /** Compact codes, and the document of each. */
  readonly codes: CodeList;
  readonly byCode: Uint32Array;
  readonly phrases: PhraseTable;
  /** What the names of parts and devices stand for, by their keys. */
  readonly meanings: Meanings;
  readonly vocabulary: Vocabulary;
  /** Words that a title denies, such as "without bleeding", by the number of the document. */
  readonly denied: WordRuns;
  /** Words that a title adds, such as "with fistula". */
  readonly added: WordRuns;
  /** Billable, plain and common before special. */
  readonly standing: Float32Array;
  /** The part of the standing that comes from being common everywhere. */
  readonly common: Float32Array;
  /** Standing with what the title's length and settings take or give: the order of the numbers. */
  readonly worth: Float32Array;
  readonly settings: Uint32Array;
  readonly lengths: Uint8Array;
}

export const TITLE_COVERED = 0.9;
export const SURPLUS_SETTING = 0.4;

export function* documentSteps(source: DocumentSource): Steps<Documents> {
  const { entries, alternates } = source;
  const measured: Measured[] = [];
  for (const entry of entries) {
    if (measured.length % STEP === 0) yield;
    measured.push(measure(entry, source));
  }
  measured.sort((a, b) => b.worth - a.worth || (a.entry.code < b.entry.code ? -1 : 1));
  yield;
  const ordered = measured.map(({ entry }) => entry);
  const compact = ordered.map(({ code }) => compactCode(code));
  const byCode = Uint32Array.from(ordered.keys()).sort((a, b) =>
    (compact[a] ?? "") < (compact[b] ?? "") ? -1 : 1,
  );
  const vocabulary = yield* vocabularySteps(ordered.length, (document) => ({
    title: titleWords(ordered[document]?.title ?? ""),
    alternate: alternates(ordered[document]?.code ?? "").flatMap(wordsOf),
  }));
  const codes = createCodeList(Array.from(byCode, (document) => compact[document] ?? ""));
  yield;
  const meanings: Meanings = new Map();
  const phrases = yield* phraseTableSteps(namingCodes(source.phrases?.() ?? [], meanings), codes);
  const runsOf = (wordsIn: (title: string) => readonly string[]) =>
    wordRunSteps(ordered.length, (document) =>
      numbersOf(vocabulary, wordsIn(ordered[document]?.title ?? "")),
    );
  const denied = yield* runsOf(deniedIn);
  const added = yield* runsOf(addedIn);
  return {
    entries: ordered,
    codes,
    byCode,
    phrases,
    meanings,
    vocabulary,
    denied,
    added,
    standing: Float32Array.from(measured, ({ standing }) => standing),
    common: Float32Array.from(measured, ({ common }) => common),
    worth: Float32Array.from(measured, ({ worth }) => worth),
    settings: Uint32Array.from(measured, ({ settings }) => settings),
    lengths: Uint8Array.from(measured, ({ length }) => length),
  };
}

/** "Site not specified" is "unspecified site" to whoever asks. */
const titleWords = (title: string): string[] => [
  ...wordsOf(title),
  ...(/\bnot specified\b/i.test(title) ? ["unspecified"] : []),
];

function numbersOf({ words }: Vocabulary, texts: readonly string[]): number[] {
  return texts.flatMap((word) => {
    const [at] = prefixRange(words, word);
    return words[at] === word ? [at] : [];
  });
}

/** Phrases that name codes; what only stands for other words is put with the meanings. */
function* namingCodes(phrases: Iterable<SearchPhrase>, meanings: Meanings): Iterable<SearchPhrase> {
  for (const phrase of phrases) {
    if (phrase.meant === undefined) {
      yield phrase;
      continue;
    }
    const key = phraseKey(wordsOf(phrase.words));
    const held = meanings.get(key) ?? [];
    const meant = [...new Set(wordsOf(phrase.meant))];
    if (held.some((words) => words.join() === meant.join())) continue;
    meanings.set(key, [...held, meant]);
  }
}

interface Measured {
  readonly entry: CodeEntry;
  readonly standing: number;
  readonly common: number;
  readonly settings: number;
  readonly worth: number;
  readonly length: number;
}

function measure(entry: CodeEntry, { commonness }: DocumentSource): Measured {
  const length = tellingLength(entry.title);
  const common = commonness(entry.code);
  const standing = standingOf(entry) + common;
  const settings = settingsOfTitle(entry.title);
  const covered = TITLE_COVERED * Math.min(1, 2 / length);
  const worth = standing + covered - SURPLUS_SETTING * surplusSettings(settings, 0);
  return { entry, standing, common, settings, worth, length: Math.min(255, length) };
}
