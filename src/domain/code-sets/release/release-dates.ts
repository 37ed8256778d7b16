import type { CalendarDate } from "../../shared/calendar-date";
import { covers, type ReleaseSummary } from "../code-release";
import type { CodeSystem } from "../code-system";

export interface AnswerDate {
  readonly on: CalendarDate;
  /** What to say where no release of the set covers the date asked. */
  readonly remark?: string;
}

/**
 * The date to ask a set on: the date asked where a release covers it; otherwise the nearest day that the newest
 * release covers, and a remark that says so.
 */
export function answerDate(
  releases: readonly ReleaseSummary[],
  system: CodeSystem,
  asked: CalendarDate,
): AnswerDate | undefined {
  const own = releases.filter((release) => release.system === system);
  if (own.some((release) => covers(release.covers, asked))) return { on: asked };
  const [nearest] = own.sort((a, b) => byDistance(a, b, asked));
  if (!nearest) return undefined;
  const { from, through } = nearest.covers;
  const on = asked < from ? from : (through ?? asked);
  return { on, remark: `no release covers ${asked}; answered from ${nearest.name} as of ${on}` };
}

/** Releases that ended before the date, the newest first; then those that begin after it, the oldest first. */
function byDistance(a: ReleaseSummary, b: ReleaseSummary, asked: CalendarDate): number {
  const [aBefore, bBefore] = [a.covers.from <= asked, b.covers.from <= asked];
  if (aBefore !== bBefore) return aBefore ? -1 : 1;
  return a.covers.from < b.covers.from === aBefore ? 1 : -1;
}
