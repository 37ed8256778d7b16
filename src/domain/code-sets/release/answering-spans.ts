import { addDays, type CalendarDate } from "../../shared/calendar-date";
import { type Coverage, type ReleaseSummary, speakingRelease } from "../code-release";
import type { CodeSystem } from "../code-system";

/** A stretch of days of service that one release answers for. */
export interface AnsweringSpan<R extends ReleaseSummary = ReleaseSummary> extends Coverage {
  readonly release: R;
}

/**
 * Which release of a set answers for which days, the newest stretch first. A release that another one outranks on
 * every day it covers is not among them; days between two stretches are answered by none.
 */
export function answeringSpans<R extends ReleaseSummary>(
  releases: readonly R[],
  system: CodeSystem,
): AnsweringSpan<R>[] {
  const own = releases.filter((release) => release.system === system);
  const turns = own.flatMap(({ covers: { from, through } }) =>
    through ? [from, addDays(through, 1)] : [from],
  );
  const days = [...new Set(turns)].sort();
  const spans: AnsweringSpan<R>[] = [];
  for (const [at, from] of days.entries()) {
    const release = speakingRelease(own, system, from);
    if (!release) continue;
    const through = dayBefore(days[at + 1]);
    const last = spans.at(-1);
    const goesOn = last?.release === release && last.through === addDays(from, -1);
    const begun = goesOn ? spans.pop() : undefined;
    spans.push({ release, from: begun?.from ?? from, ...(through && { through }) });
  }
  return spans.reverse();
}

const dayBefore = (day: CalendarDate | undefined): CalendarDate | undefined => day && addDays(day, -1);
