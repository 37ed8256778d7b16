import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { type ActingRole, reachOf } from "@/server/access/permissions";

export interface CodeEnding {
  /** The first day on which the code cannot be billed. */
  readonly from: CalendarDate;
  /** What takes over, as the publisher names it, or the codes that a divided one has now. */
  readonly successors: readonly string[];
}

interface AskedCode {
  readonly system: string;
  readonly code: string;
}

/** Whether a code ends, before the date or after it, as far as the editions at hand know. */
export function endingOf(codeSets: CodeSets, asked: AskedCode, on: CalendarDate): CodeEnding | null {
  const system = asked.system as CodeSystem;
  const { code } = asked;
  const day = answerDate(codeSets.releases(system), system, on)?.on ?? on;
  const answer = codeSets.lookUp({ system, code, on: day });
  if (answer.kind === "valid") {
    const next = answer.entry.validTo && addDays(answer.entry.validTo, 1);
    return next ? afterwards(codeSets, { system, code }, next) : null;
  }
  if (answer.kind === "header") {
    // A header is kept on purpose, unless it was a code before.
    const { validFrom } = answer.entry;
    const before = codeSets.lookUp({ system, code, on: addDays(validFrom, -1) });
    return before.kind === "valid" ? afterwards(codeSets, { system, code }, validFrom) : null;
  }
  if (answer.kind !== "not-on-date") return null;
  const last = answer.periods.findLast(({ through }) => through !== undefined && through < day)?.through;
  return last ? afterwards(codeSets, { system, code }, addDays(last, 1)) : null;
}

function afterwards(
  codeSets: CodeSets,
  asked: { readonly system: CodeSystem; readonly code: string },
  from: CalendarDate,
): CodeEnding | null {
  const answer = codeSets.lookUp({ ...asked, on: from });
  if (answer.kind === "not-on-date")
    return { from, successors: answer.successors.map((code) => displayCode(asked.system, code)) };
  if (answer.kind !== "header") return null;
  const below = (code: string): string[] => {
    const each = codeSets.lookUp({ system: asked.system, code, on: from });
    return each.kind === "header"
      ? each.children.flatMap((child) => (child.billable ? [child.code] : below(child.code)))
      : [];
  };
  return { from, successors: below(asked.code) };
}

/** More than that is a choice, not a replacement: it is made on the page of the code. */
const MOST_SUCCESSORS = 8;

/** Everyone renews favorites of their own; pick lists are of those who annotate the book. */
export const mayRenew = (
  roles: readonly ActingRole[],
  list: string,
  { successors }: Pick<CodeEnding, "successors">,
): boolean =>
  successors.length > 0 &&
  successors.length <= MOST_SUCCESSORS &&
  reachOf(roles, list === "" ? "favorite-code:write" : "code-book:annotate") !== undefined;
