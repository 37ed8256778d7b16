import { z } from "zod";
import { compactCode } from "@/domain/code-sets/code-format";
import {
  type CodeUpdate,
  pairUpdate,
  UPDATE_KINDS,
  type UpdateKind,
} from "@/domain/code-sets/impact/code-update";
import type { ChangeTotals } from "@/domain/code-sets/release/compare-codes";
import type { EditionComparison } from "@/domain/code-sets/release/compare-editions";
import { type PairChanges, pairChangeKind } from "@/domain/code-sets/release/compare-pairs";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { type PreparedComparison, preparedComparison } from "@/server/code-sets/office-comparison";
import { defineQuery } from "@/server/queries/read-model";

export interface CodeChangePage {
  readonly rows: readonly CodeUpdate[];
  readonly total: number;
  readonly nextCursor: number | null;
  /** Of the whole comparison, whatever is filtered. */
  readonly counts: Readonly<Partial<Record<UpdateKind, number>>>;
  /** As the publisher's addenda count, where the series is a list of codes. */
  readonly totals: { readonly codes: ChangeTotals; readonly headers: ChangeTotals } | null;
  readonly on: CalendarDate;
  readonly notCompared: readonly string[];
  /** The addenda that the changes of notes are read from. */
  readonly notesFrom: string | null;
  readonly lists: EditionComparison["marks"]["lists"];
}

/** Changes between two editions in the order codes, notes, marks, limits, pairs; `find` is the beginning of a code or words. */
export const listCodeChanges = defineQuery({
  name: "code-updates.list-changes",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    ...askedEditions,
    kind: z.enum(UPDATE_KINDS).optional(),
    find: z.string().max(60).default(""),
    cursor: z.int().min(0).nullish(),
    limit: z.int().min(1).max(200).default(100),
  }),
  async read({ tx, actor }, { kind, find, cursor, limit, ...asked }): Promise<CodeChangePage> {
    const { components } = await officeCodes(tx, actor);
    const prepared = preparedComparison(components, asked);
    const { comparison } = prepared;
    const found = matching(prepared, { kind, find });
    const start = cursor ?? 0;
    const end = Math.min(found.total, start + limit);
    const rows: CodeUpdate[] = [];
    for (let at = start; at < end; at += 1) {
      const row = found.at(at);
      if (row) rows.push(row);
    }
    return {
      rows,
      total: found.total,
      nextCursor: end < found.total ? end : null,
      counts: countsOf(prepared),
      totals: comparison.codes ? { codes: comparison.codes.codes, headers: comparison.codes.headers } : null,
      on: comparison.on,
      notCompared: comparison.notCompared,
      notesFrom: comparison.notesFrom ?? null,
      lists: comparison.marks.lists,
    };
  },
});

interface Wanted {
  readonly kind: UpdateKind | undefined;
  readonly find: string;
}

/** Pairs are turned into rows only for the page that shows them. */
function matching(
  { comparison, updates }: PreparedComparison,
  wanted: Wanted,
): { readonly total: number; at(place: number): CodeUpdate | undefined } {
  const rows = updates.filter((update) => isWanted(update, wanted));
  const pairs = comparison.pairs ? pairRows(comparison.pairs, wanted) : [];
  return {
    total: rows.length + pairs.length,
    at: (place) => rows[place] ?? pairUpdate(comparison, pairs[place - rows.length] ?? -1),
  };
}

function isWanted(update: CodeUpdate, { kind, find }: Wanted): boolean {
  if (kind !== undefined && update.kind !== kind) return false;
  const words = find.trim().toLowerCase();
  return (
    words === "" ||
    compactCode(update.code).startsWith(compactCode(find.trim())) ||
    update.text.toLowerCase().includes(words) ||
    (update.previousText?.toLowerCase().includes(words) ?? false)
  );
}

function pairRows({ codes, column1, column2, before, after }: PairChanges, { kind, find }: Wanted): number[] {
  const prefix = compactCode(find.trim());
  const isNamed = codes.map((code) => code.startsWith(prefix));
  const rows: number[] = [];
  for (let row = 0; row < column1.length; row += 1) {
    if (!isNamed[column1[row] ?? -1] && !isNamed[column2[row] ?? -1]) continue;
    if (kind === undefined || kind === pairChangeKind(before[row] ?? -1, after[row] ?? -1)) rows.push(row);
  }
  return rows;
}

function countsOf({ comparison, updates }: PreparedComparison): Partial<Record<UpdateKind, number>> {
  const counts: Partial<Record<UpdateKind, number>> = { ...comparison.pairs?.counts };
  for (const { kind } of updates) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
