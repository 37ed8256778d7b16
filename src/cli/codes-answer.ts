import type { FileProblem } from "@/cli/release-folder";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";

export interface CodesAnswer {
  readonly text: string;
  readonly problem: string;
  /** 1: something was found wrong or not found; 2: the question or the files could not be read. */
  readonly exitCode: 0 | 1 | 2;
  /** Where the questions come on standard input: the answer to one line, given as soon as the line is there. */
  readonly answerLine?: (line: string) => string;
}

export const today = (): CalendarDate => calendarDate(new Date().toISOString().slice(0, 10));

/** A refused file is told with its first reasons and how many more there are. */
export const refusedFiles = (refused: readonly FileProblem[]): string[] =>
  refused.map(({ file, issues }) => {
    const reasons = issues
      .slice(0, 3)
      .map(({ line, message }) => (line > 0 ? `line ${line}: ${message}` : message));
    const more = issues.length > reasons.length ? [`${issues.length - reasons.length} more`] : [];
    return `${file} was refused: ${[...reasons, ...more].join("; ")}`;
  });
