import type { CalendarDate } from "../../shared/calendar-date";
import type { CodeEntry, TitleOrigin } from "../code-entry";
import { type CodeRelease, type ReleaseSummary, speakingRelease, summaryOf } from "../code-release";
import type { CodeSystem } from "../code-system";
import type { CodeUsage } from "./code-usage";
import type { FindOptions } from "./find-options";
import { insertBest, type ScoredEntry } from "./ranked-list";
import { createSearchIndex, type SearchIndex } from "./search-index";
import type { SearchPhrase } from "./search-phrases";
import { standingBehind } from "./several-sets";

export interface CodeSearchRequest {
  readonly query: string;
  /** Only codes in force on this date are found. */
  readonly on: CalendarDate;
  /** Another date for single systems, where no release of theirs covers `on`. */
  readonly dateOf?: (system: CodeSystem) => CalendarDate;
  readonly systems: readonly CodeSystem[];
  readonly limit?: number;
  readonly billableOnly?: boolean;
  /** Codes of the other sex are left out. */
  readonly sex?: "female" | "male";
  /** Completed years; codes of another age are left out. */
  readonly age?: number;
  /** What the office or the coder uses of a system. */
  readonly usage?: (system: CodeSystem) => CodeUsage | undefined;
}

export interface CodeSearchRow {
  readonly system: CodeSystem;
  readonly code: string;
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  readonly billable: boolean;
  /** A header: more characters are due before it can be billed. */
  readonly needsMoreCharacters: boolean;
  readonly validTo?: CalendarDate;
  readonly matchedWords: readonly string[];
}

export interface CodeSearchAnswer {
  readonly rows: readonly CodeSearchRow[];
  /** The releases the rows come from. */
  readonly releases: readonly ReleaseSummary[];
  /** Systems without a release for the date: "no release loaded", never the newest one instead. */
  readonly withoutRelease: readonly CodeSystem[];
  /** Where nothing was found: words that are spelled like the ones typed. Never a code by guess. */
  readonly nearTerms: readonly string[];
}

export interface CodeSearch {
  search(request: CodeSearchRequest): CodeSearchAnswer;
}

export interface CodeSearchOptions {
  /** Inclusion terms and other wordings under which a code is to be found. */
  readonly alternates?: (system: CodeSystem, code: string) => readonly string[];
  /** How common a code is everywhere, from 0 to 1; the office's own usage comes with the request. */
  readonly commonness?: (system: CodeSystem, code: string) => number;
  /** Words that name a code by themselves. */
  readonly phrases?: (system: CodeSystem) => Iterable<SearchPhrase>;
  /** Indexes made before, which several searches may share; others are added when they are first asked. */
  readonly indexes?: Map<CodeRelease, SearchIndex>;
}

const DEFAULT_LIMIT = 20;
const NO_WORDINGS = () => [];

/** Search in memory over the given releases; each is indexed when it is first asked. */
export function createCodeSearch(
  releases: readonly CodeRelease[],
  options: CodeSearchOptions = {},
): CodeSearch {
  let { alternates = NO_WORDINGS } = options;
  const {
    commonness = () => 0,
    phrases = NO_WORDINGS,
    indexes = new Map<CodeRelease, SearchIndex>(),
  } = options;
  const indexOf = (release: CodeRelease): SearchIndex => {
    const held = indexes.get(release);
    if (held) return held;
    const made = createSearchIndex({
      entries: release.entries,
      alternates: (code) => alternates(release.system, code),
      commonness: (code) => commonness(release.system, code),
      phrases: () => phrases(release.system),
    });
    indexes.set(release, made);
    // The wordings are in the indexes now; nothing needs to hold them any longer.
    if (releases.every((each) => indexes.has(each))) alternates = NO_WORDINGS;
    return made;
  };

  return {
    search(request) {
      const { query, on, systems } = request;
      const limit = request.limit ?? DEFAULT_LIMIT;
      const dateOf = request.dateOf ?? (() => on);
      const chosen = systems.map((system) => ({
        system,
        release: speakingRelease(releases, system, dateOf(system)),
      }));
      const indexed = chosen.flatMap(({ system, release }) =>
        release ? [{ system, release, index: indexOf(release) }] : [],
      );
      const best: ScoredEntry[] = [];
      const behind = standingBehind(
        query,
        indexed.map(({ index }) => index),
      );
      for (const { system, index } of indexed) {
        const rows = index.find(query, { ...optionsFor(request, system, limit), ...floorOf(best, limit) });
        for (const [place, { entry, score }] of rows.entries())
          insertBest(best, { entry, score: score - behind(index, place) }, limit);
      }
      const meant = new Map(indexed.map(({ system, index }) => [system, index.meantIn(query)]));
      return {
        rows: best.map(({ entry }) => rowOf(entry, meant.get(entry.system)?.(entry.title) ?? [])),
        releases: indexed.map(({ release }) => summaryOf(release)),
        withoutRelease: chosen.filter(({ release }) => !release).map(({ system }) => system),
        nearTerms:
          best.length > 0 ? [] : [...new Set(indexed.flatMap(({ index }) => index.nearTerms(query)))],
      };
    },
  };
}

/** Once the list is full, only what is better than its last row can come in. */
function floorOf(best: readonly ScoredEntry[], limit: number): Pick<FindOptions, "floor"> {
  const last = best.length >= limit ? best.at(-1) : undefined;
  return last ? { floor: last.score } : {};
}

function optionsFor(request: CodeSearchRequest, system: CodeSystem, limit: number): FindOptions {
  const { on, billableOnly = false, sex, age } = request;
  const usage = request.usage?.(system);
  return {
    on,
    limit,
    billableOnly,
    ...(sex && { sex }),
    ...(age !== undefined && { age }),
    ...(usage && { usage }),
  };
}

function rowOf(entry: CodeEntry, matchedWords: readonly string[]): CodeSearchRow {
  const { system, code, title, titleOrigin, billable, validTo } = entry;
  return {
    system,
    code,
    title,
    titleOrigin,
    billable,
    needsMoreCharacters: !billable,
    ...(validTo && { validTo }),
    matchedWords,
  };
}
