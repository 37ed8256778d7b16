import type { CalendarDate } from "../shared/calendar-date";
import type { CodeEntry } from "./code-entry";
import type { CodeSystem } from "./code-system";

/** One published file an answer rests on. */
export interface Provenance {
  /** The file's own name. */
  readonly name: string;
  /** What it is in words: "ICD-10-CM tabular list". */
  readonly title?: string;
  readonly publisher: string;
  readonly version: string;
  /** SHA-256 of the file as published, or "none" for a list written for this project. */
  readonly checksum: string;
}

/** Dates of service a release can speak for. Open where the publisher's list carries each code's own dates. */
export interface Coverage {
  readonly from: CalendarDate;
  readonly through?: CalendarDate;
}

export interface ReleaseSummary {
  readonly id: string;
  readonly system: CodeSystem;
  readonly name: string;
  readonly covers: Coverage;
  /** False for a selection: a code it does not hold may exist all the same. */
  readonly complete: boolean;
  /** The publisher's state of knowledge; an open release may be older than the date asked. */
  readonly asOf: CalendarDate;
  readonly provenance: readonly Provenance[];
  /** Days for which it knows which diagnoses are exempt from present-on-admission reporting, a period for each list. */
  readonly exemptionsKnown?: readonly Coverage[];
}

export interface CodeRelease extends ReleaseSummary {
  readonly entries: readonly CodeEntry[];
}

export const covers = (coverage: Coverage, on: CalendarDate): boolean =>
  coverage.from <= on && (coverage.through === undefined || on <= coverage.through);

export function summaryOf(release: CodeRelease): ReleaseSummary {
  const { id, system, name, covers: coverage, complete, asOf, provenance, exemptionsKnown } = release;
  const summary = { id, system, name, covers: coverage, complete, asOf, provenance };
  return exemptionsKnown ? { ...summary, exemptionsKnown } : summary;
}

/** The release that answers for a date: a complete one before a selection, then the newest state of knowledge. */
export function speakingRelease<R extends ReleaseSummary>(
  releases: readonly R[],
  system: CodeSystem,
  on: CalendarDate,
): R | undefined {
  return releases
    .filter((release) => release.system === system && covers(release.covers, on))
    .sort(byAuthority)[0];
}

function byAuthority(a: ReleaseSummary, b: ReleaseSummary): number {
  if (a.complete !== b.complete) return a.complete ? -1 : 1;
  return a.asOf < b.asOf ? 1 : -1;
}
