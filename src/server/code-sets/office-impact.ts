import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { CodeUpdate } from "@/domain/code-sets/impact/code-update";
import { pairImpact } from "@/domain/code-sets/impact/pair-impact";
import { type Replacement, replacementsFor } from "@/domain/code-sets/impact/replacements";
import {
  type CodeHit,
  hitId,
  hitKey,
  updateImpact,
  worstFirst,
} from "@/domain/code-sets/impact/update-impact";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import { decisionsOf } from "@/server/repositories/code-decision-repository";
import { loadCodeUses } from "@/server/repositories/code-use-repository";
import type { OfficeCodes } from "./office-codes";
import type { PreparedComparison } from "./office-comparison";

/** What of this office a comparison hits, worst first. */
export async function officeImpact(
  tx: Transaction,
  { comparison, updates }: PreparedComparison,
  today: CalendarDate,
): Promise<CodeHit[]> {
  const since = updates.reduce((first, { on }) => (on < first ? on : first), comparison.on);
  const uses = await loadCodeUses(tx, { since, today });
  return worstFirst([...updateImpact(updates, uses), ...pairImpact(comparison, uses)]);
}

/** What somebody has to decide about: no mere notes, and nothing that was decided. */
export async function undecidedHits(
  tx: Transaction,
  prepared: PreparedComparison,
  today: CalendarDate,
): Promise<CodeHit[]> {
  const hits = await officeImpact(tx, prepared, today);
  const decided = new Set((await decisionsOf(tx, prepared.comparison.series)).map(hitId));
  return hits.filter((hit) => hit.severity !== "note" && !decided.has(hitId(hitKey(hit))));
}

/** A change belongs to one state of the files, so what may stand in its place stays the same as long as it lives. */
const replacements = new WeakMap<CodeUpdate, readonly Replacement[]>();

/** What may stand in place of a code, from the office's own files; codes of near words are to be looked at only. */
export function officeReplacements(codes: OfficeCodes, update: CodeUpdate): readonly Replacement[] {
  const held = replacements.get(update) ?? findReplacements(codes, update);
  replacements.set(update, held);
  return held;
}

function findReplacements({ codeSets, search }: OfficeCodes, update: CodeUpdate): Replacement[] {
  const system = systemOf(update);
  if (!system) return [];
  const { on } = update;
  const childrenOf = (code: string): string[] => {
    const answer = codeSets.lookUp({ system, code, on });
    if (answer.kind !== "header") return [];
    return answer.children.flatMap((child) => (child.billable ? [child.code] : childrenOf(child.code)));
  };
  return replacementsFor(update, {
    titleOf: (code) => {
      const answer = codeSets.lookUp({ system, code, on });
      return answer.kind === "valid" ? answer.entry.title : undefined;
    },
    childrenOf,
    near: (title) =>
      search.search({ query: title, on, systems: [system], billableOnly: true, limit: 4 }).rows,
  });
}

const systemOf = ({ series }: CodeUpdate): CodeSystem | undefined =>
  series === "hcc" || series.startsWith("ncci-") ? undefined : (series as CodeSystem);
