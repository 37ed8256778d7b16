import { readFileSync } from "node:fs";
import { whyNot } from "@/cli/x12-input";
import { parseCalendarDate } from "@/domain/shared/calendar-date";
import { codeListRules } from "@/domain/x12/code-lists/code-list-rules";
import type { Rule } from "@/domain/x12/guide";
import { readCompanion } from "@/domain/x12/partner/companion";
import { partnerRules } from "@/domain/x12/partner/partner-rules";

/** The rules that `validate` checks beside those of the guides: code lists (SNIP 5) and, when asked, a partner's (SNIP 7). */
export async function moreRules(companion: string | undefined): Promise<readonly Rule[] | string> {
  const codeLists = await starterRules();
  if (companion === undefined) return codeLists;
  const partner = companionRules(companion);
  return typeof partner === "string" ? partner : [...codeLists, ...partner];
}

function companionRules(file: string): readonly Rule[] | string {
  try {
    const companion = readCompanion(readFileSync(file, "utf8"));
    if ("problems" in companion) return companion.problems.join("\n");
    const { rules, problems } = partnerRules(companion);
    return problems.length > 0 ? problems.join("\n") : rules;
  } catch (error) {
    return whyNot(error);
  }
}

/** Judged by the starter set, which comes with the product; what it does not know it does not judge. */
async function starterRules(): Promise<readonly Rule[]> {
  const { starterCodeSets } = await import("@/domain/code-sets/starter/starter-code-sets");
  const { codeListsOf } = await import("@/domain/code-sets/code-lists");
  return codeListRules(codeListsOf(starterCodeSets), today());
}

function today() {
  const date = parseCalendarDate(new Date().toISOString().slice(0, 10));
  if (date === undefined) throw new RangeError("the clock shows no date");
  return date;
}
