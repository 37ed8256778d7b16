import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import type { CalendarDate } from "@/domain/shared/calendar-date";

/** A code that is kept at hand, as it stands on a date. */
export interface KeptCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly title: string;
  /** Whether it can be reported on the date; what cannot is marked and not offered. */
  readonly offered: boolean;
  readonly needsMoreCharacters: boolean;
  readonly successors: readonly string[];
}

/** Where no release covers the date the newest one before it answers. */
export function keptCodeOn(
  codeSets: CodeSets,
  kept: { readonly system: string; readonly code: string },
  on: CalendarDate,
): KeptCode {
  const system = kept.system as CodeSystem;
  const day = answerDate(codeSets.releases(system), system, on)?.on ?? on;
  return { system, code: kept.code, ...standingOf(codeSets.lookUp({ system, code: kept.code, on: day })) };
}

function standingOf(answer: CodeAnswer): Omit<KeptCode, "system" | "code"> {
  if ("entry" in answer) {
    const { title, billable } = answer.entry;
    return { title, offered: true, needsMoreCharacters: !billable, successors: [] };
  }
  const known = answer.kind === "not-on-date" ? answer : { title: "", successors: [] };
  const { title, successors } = known;
  return { title, successors, offered: false, needsMoreCharacters: false };
}
