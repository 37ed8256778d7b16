import type { CalendarDate } from "../shared/calendar-date";
import type { CodeAnswer, CodeQuestion } from "./code-answer";
import type { CodeEntry } from "./code-entry";
import { displayCode } from "./code-format";
import { type CodeRelease, type Coverage, type ReleaseSummary, speakingRelease } from "./code-release";
import type { CodeSystem } from "./code-system";
import { createReleaseIndex, type Neighbors, type ReleaseIndex } from "./release-index";

/** What coding and claim edits ask about codes; always for a date. */
export interface CodeSets {
  lookUp(question: CodeQuestion): CodeAnswer;
  /** The release that speaks for the date: a complete one before a selection, then the newest state of knowledge. */
  releaseOn(system: CodeSystem, on: CalendarDate): ReleaseSummary | undefined;
  releases(system?: CodeSystem): readonly ReleaseSummary[];
  /** Every entry in force on the date, headers included, in code order. Empty when no release covers it. */
  entriesOn(system: CodeSystem, on: CalendarDate): readonly CodeEntry[];
  /** The codes in force on the date that stand below no other, such as the categories of diagnoses, in code order. */
  topOn(system: CodeSystem, on: CalendarDate): readonly CodeEntry[];
  /** Which of them stand before and behind one of them. */
  besideOn(question: CodeQuestion): Neighbors;
}

/** Releases held in memory; the same answers whether they came from the starter set or from imported files. */
export function createCodeSets(releases: readonly CodeRelease[]): CodeSets {
  const indexes = releases.map(createReleaseIndex);
  const ofSystem = (system: CodeSystem) => indexes.filter(({ release }) => release.system === system);
  const indexOn = (system: CodeSystem, on: CalendarDate) => {
    const speaking = speakingRelease(releases, system, on);
    return indexes.find(({ release }) => release === speaking);
  };

  return {
    lookUp({ system, code, on }) {
      const index = indexOn(system, on);
      if (!index) return withoutRelease(ofSystem(system), on);
      return answerFrom(index, ofSystem(system), { system, code: displayCode(system, code), on });
    },
    releaseOn: (system, on) => indexOn(system, on)?.summary,
    releases: (system) =>
      indexes
        .filter(({ release }) => system === undefined || release.system === system)
        .map(({ summary }) => summary),
    entriesOn: (system, on) => indexOn(system, on)?.entriesOn(on) ?? [],
    topOn: (system, on) => indexOn(system, on)?.childrenOn("", on) ?? [],
    besideOn: ({ system, code, on }) => indexOn(system, on)?.besideOn(displayCode(system, code), on) ?? {},
  };
}

function answerFrom(index: ReleaseIndex, all: readonly ReleaseIndex[], question: CodeQuestion): CodeAnswer {
  const { code, on } = question;
  const release = index.summary;
  const entry = index.entryOn(code, on);
  if (entry?.billable) return { kind: "valid", entry, release };
  if (entry) return { kind: "header", entry, children: index.childrenOn(code, on), release };
  const known = all.flatMap((other) => other.entriesOf(code).map((found) => ({ found, other })));
  const [first] = known;
  if (!first) return { kind: "unknown", code, complete: release.complete, release };
  return {
    kind: "not-on-date",
    code,
    title: first.found.title,
    periods: mergePeriods(
      known.filter(({ found }) => found.billable).map(({ found, other }) => periodOf(found, other.release)),
    ),
    successors: [...new Set(known.flatMap(({ found }) => found.successors ?? []))],
    release,
  };
}

/** An entry holds no longer than its release speaks. */
function periodOf(entry: CodeEntry, release: CodeRelease): Coverage {
  const from = entry.validFrom > release.covers.from ? entry.validFrom : release.covers.from;
  const ends = [entry.validTo, release.covers.through].filter((end) => end !== undefined).sort();
  return ends[0] === undefined ? { from } : { from, through: ends[0] };
}

function mergePeriods(periods: readonly Coverage[]): Coverage[] {
  const merged: Coverage[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    const same = last && last.from === period.from && last.through === period.through;
    if (!same) merged.push(period);
  }
  return merged;
}

function withoutRelease(indexes: readonly ReleaseIndex[], on: CalendarDate): CodeAnswer {
  const earlier = indexes
    .filter(({ release }) => release.covers.through !== undefined && release.covers.through < on)
    .sort((a, b) => ((a.release.covers.through ?? "") < (b.release.covers.through ?? "") ? 1 : -1));
  const later = indexes
    .filter(({ release }) => release.covers.from > on)
    .sort((a, b) => (a.release.covers.from < b.release.covers.from ? -1 : 1));
  const nearest = earlier[0] ?? later[0];
  return nearest ? { kind: "no-release", on, nearest: nearest.summary } : { kind: "no-release", on };
}
