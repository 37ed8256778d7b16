import { starterCodeSets } from "../code-sets/starter/starter-code-sets";
import type { CalendarDate } from "../shared/calendar-date";

const GROUPS: Readonly<Record<string, string>> = {
  CO: "contractual obligation: not billable to the patient",
  PR: "patient responsibility",
  OA: "other adjustment",
  PI: "payer initiated: not billable to the patient",
  CR: "correction of an earlier decision",
};
export const groupWords = (group: string): string => GROUPS[group] ?? `group ${group}`;

/** Our own short words for a CARC or RARC on the date of the notice; the official texts are not ours to show. */
function codeWords(system: "carc" | "rarc", code: string, on: CalendarDate): string {
  const answer = starterCodeSets().lookUp({ system, code, on });
  const title = answer.kind === "valid" || answer.kind === "header" ? answer.entry.title : "";
  if (title) return title;
  return answer.kind === "not-on-date" && answer.title
    ? `${answer.title} (retired code)`
    : "No words for this code yet; see the payer's list";
}
export const reasonWords = (carc: string, on: CalendarDate): string => codeWords("carc", carc, on);
export const remarkWords = (rarc: string, on: CalendarDate): string => codeWords("rarc", rarc, on);

/** "CO 50 with N115". */
export const codesText = (group: string, carc: string, remarkCodes: readonly string[]): string =>
  `${group} ${carc}${remarkCodes.length > 0 ? ` with ${remarkCodes.join(", ")}` : ""}`;
