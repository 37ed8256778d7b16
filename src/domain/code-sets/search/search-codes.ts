import type { CalendarDate } from "../../shared/calendar-date";
import type { CodeEntry, TitleOrigin } from "../code-entry";
import { type CodeRelease, type ReleaseSummary, speakingRelease, summaryOf } from "../code-release";
import type { CodeSystem } from "../code-system";
import { createSearchIndex, insertBest, type ScoredEntry, type SearchIndex } from "./search-index";
import { wordsOf } from "./tokens";

export interface CodeSearchRequest {
  readonly query: string;
  /** Only codes in force on this date are found. */
  readonly on: CalendarDate;
  readonly systems: readonly CodeSystem[];
  readonly limit?: number;
  readonly billableOnly?: boolean;
  /** How often the office or the coder uses a code, from 0 (never) to 1 (most). */
  readonly usage?: (system: CodeSystem, code: string) => number;
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
}

export interface CodeSearch {
  search(request: CodeSearchRequest): CodeSearchAnswer;
}

export interface CodeSearchOptions {
  /** Inclusion terms and other wordings under which a code is to be found. */
  readonly alternates?: (system: CodeSystem, code: string) => readonly string[];
  /** How common a code is everywhere, from 0 to 1; the office's own usage comes with the request. */
  readonly commonness?: (system: CodeSystem, code: string) => number;
}

const DEFAULT_LIMIT = 20;

/** Search in memory over the given releases; each is indexed when it is first asked. */
export function createCodeSearch(
  releases: readonly CodeRelease[],
  { alternates = () => [], commonness = () => 0 }: CodeSearchOptions = {},
): CodeSearch {
  const indexes = new Map<CodeRelease, SearchIndex>();
  const indexOf = (release: CodeRelease): SearchIndex => {
    const held = indexes.get(release);
    if (held) return held;
    const made = createSearchIndex(release.entries, (code) => alternates(release.system, code));
    indexes.set(release, made);
    return made;
  };

  return {
    search(request) {
      const { query, on, systems, limit = DEFAULT_LIMIT, billableOnly = false } = request;
      const chosen = systems.map((system) => ({ system, release: speakingRelease(releases, system, on) }));
      const best: ScoredEntry[] = [];
      const meant = new Map<CodeSystem, ReadonlySet<string>>();
      for (const { system, release } of chosen) {
        if (!release) continue;
        const index = indexOf(release);
        const usage = (code: string) => commonness(system, code) + (request.usage?.(system, code) ?? 0);
        for (const row of index.find(query, { on, limit, billableOnly, usage })) insertBest(best, row, limit);
        meant.set(system, index.meantWords(query));
      }
      return {
        rows: best.map(({ entry }) => rowOf(entry, meant.get(entry.system) ?? new Set())),
        releases: chosen.flatMap(({ release }) => (release ? [summaryOf(release)] : [])),
        withoutRelease: chosen.filter(({ release }) => !release).map(({ system }) => system),
      };
    },
  };
}

function rowOf(entry: CodeEntry, meant: ReadonlySet<string>): CodeSearchRow {
  const { system, code, title, titleOrigin, billable, validTo } = entry;
  return {
    system,
    code,
    title,
    titleOrigin,
    billable,
    needsMoreCharacters: !billable,
    ...(validTo && { validTo }),
    matchedWords: [...new Set(wordsOf(title).filter((word) => meant.has(word)))],
  };
}
