import { codeListsOf } from "@/domain/code-sets/code-lists";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { parseCalendarDate } from "@/domain/shared/calendar-date";
import { codeListRules } from "@/domain/x12/code-lists/code-list-rules";
import type { Rule } from "@/domain/x12/guide";

/** SNIP type 5 by the lists that come with the product, opened with the first code; what they do not know is not judged. */
export function starterCodeRules(): readonly Rule[] {
  const today = parseCalendarDate(new Date().toISOString().slice(0, 10));
  if (today === undefined) return [];
  return codeListRules(codeListsOf(starterCodeSets), today);
}
