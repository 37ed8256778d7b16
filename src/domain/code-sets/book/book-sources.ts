import type { CalendarDate } from "../../shared/calendar-date";
import type { ReleaseSummary } from "../code-release";
import type { CodeSets } from "../code-sets";
import type { DiagnosisNotes } from "../diagnosis-notes";
import type { MarkSources } from "./code-marks";

/** What the pages of the book are read from. */
export interface BookSources extends MarkSources {
  readonly codeSets: CodeSets;
  notesOn(on: CalendarDate): DiagnosisNotes | undefined;
}

/** One part of an answer and the edition it was read in. */
export interface BookSource {
  readonly part: "Title and dates" | "Notes";
  readonly edition: string;
  /** The edition is of another date than the one asked. */
  readonly otherDate: boolean;
}

export const titleSource = (release: ReleaseSummary): BookSource => ({
  part: "Title and dates",
  edition: editionOf(release),
  otherDate: false,
});

/** `edition`: the tabular list the notes were read in. */
export const noteSource = (edition: string, on: CalendarDate): BookSource => ({
  part: "Notes",
  edition,
  otherDate: !isOfYear(edition, on),
});

/** The release with the official files it comes from; lists of our own carry no titles. */
const editionOf = ({ name, provenance }: ReleaseSummary): string => {
  const files = provenance.flatMap(({ title, version }) => (title ? [`${title} ${version}`] : []));
  return files.length > 0 ? `${name}: ${[...new Set(files)].join(", ")}` : name;
};

/** An edition named by its fiscal year, such as FY2021, speaks for the dates from 1 October before it. */
function isOfYear(edition: string, on: CalendarDate): boolean {
  const [, year] = /FY(\d{4})/.exec(edition) ?? [];
  return year === undefined || (on >= `${Number(year) - 1}-10-01` && on <= `${year}-09-30`);
}
