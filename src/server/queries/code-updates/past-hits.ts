import { compactCode } from "@/domain/code-sets/code-format";
import type { CodeUpdate } from "@/domain/code-sets/impact/code-update";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type KeptDecision, namesOfSubjects } from "@/server/repositories/code-decision-repository";

export interface PastHit {
  readonly decided: KeptDecision;
  readonly update: CodeUpdate;
  readonly name: string;
}

/** Decisions whose use is gone since: the price ended, the encounter was coded again, the claim went out. */
export async function pastHits(
  tx: Transaction,
  decisions: readonly KeptDecision[],
  updates: readonly CodeUpdate[],
): Promise<PastHit[]> {
  const found = decisions.flatMap((decided) => {
    const update = updates.find((each) => isOf(decided, each));
    return update ? [{ decided, update }] : [];
  });
  if (found.length === 0) return [];
  const names = await namesOfSubjects(
    tx,
    found.map(({ decided }) => decided.subject),
  );
  return found.map(({ decided, update }) => ({
    decided,
    update,
    name: names.get(decided.subject) ?? "",
  }));
}

/** A note stands at the code or above it, everything else at the code. */
function isOf({ change, code, detail, on }: KeptDecision, update: CodeUpdate): boolean {
  if (update.kind !== change || update.on !== on) return false;
  const isNote = change.startsWith("note-");
  const [ours, theirs] = [compactCode(code), compactCode(update.code)];
  if (isNote) return update.text === detail && ours.startsWith(theirs);
  return ours === theirs && (update.about ?? "") === detail;
}
