import { compactCode } from "@/domain/code-sets/code-format";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/server/access/actor";
import { fromOptionalDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";

export const REFERENCE_KINDS = ["policy", "payer-policy", "licensed"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What the office keeps on codes beside the official guidelines. */
export interface ReferenceEntry {
  readonly id: string;
  readonly version: number;
  readonly kind: ReferenceKind;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  /** E11, I10-I15, 99213. */
  readonly codes: string;
  readonly payerId: string | null;
  readonly payerName: string | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly effectiveTo: CalendarDate | null;
  /** Roles that a licensed reference is shown to; empty for the other kinds. */
  readonly seenBy: readonly string[];
}

/** A licensed reference is there only for people of the roles its license covers; keys and workers never see one. */
const visibleTo = ({ userId, roles }: Actor): Prisma.CodeReferenceWhereInput => ({
  OR: [
    { kind: { not: "licensed" } },
    ...(userId ? [{ kind: "licensed", seenBy: { hasSome: [...roles] } }] : []),
  ],
});

const MOST_ENTRIES = 1000;

/** Every entry this person may see. */
export async function referenceEntries(
  tx: Transaction,
  actor: Actor,
  where: Prisma.CodeReferenceWhereInput = {},
): Promise<ReferenceEntry[]> {
  const rows = await tx.codeReference.findMany({
    where: { AND: [visibleTo(actor), where] },
    include: { payer: { select: { name: true } } },
    orderBy: [{ kind: "asc" }, { title: "asc" }, { id: "asc" }],
    take: MOST_ENTRIES,
  });
  return rows.map((row) => ({
    ...{ id: row.id, version: row.version, title: row.title, text: row.text, source: row.source },
    kind: row.kind as ReferenceKind,
    codes: row.codes,
    payerId: row.payerId,
    payerName: row.payer?.name ?? null,
    effectiveFrom: fromOptionalDateColumn(row.effectiveFrom) ?? null,
    effectiveTo: fromOptionalDateColumn(row.effectiveTo) ?? null,
    seenBy: row.seenBy,
  }));
}

/** Its own code before a header above it, and both before a range. */
const nearness = ({ codes }: ReferenceEntry): number => (codes.includes("-") ? 0 : codes.length);

interface AskedCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly on: CalendarDate;
}

/** Entries on a code, a header above it or a range that holds it, in force on the date; the nearest first. */
export async function entriesOnCode(
  tx: Transaction,
  actor: Actor,
  { system, code, on }: AskedCode,
): Promise<ReferenceEntry[]> {
  const compact = compactCode(code);
  const holding = await tx.$queryRaw<{ id: string }[]>`
    select id::text from code_reference
    where system = ${system}
      and left(${compact}, length(code_from)) collate "C" >= code_from collate "C"
      and left(${compact}, length(code_to)) collate "C" <= code_to collate "C"`;
  const day = toDateColumn(on);
  const entries = await referenceEntries(tx, actor, {
    id: { in: holding.map(({ id }) => id) },
    AND: [
      { OR: [{ effectiveFrom: null }, { effectiveFrom: { lte: day } }] },
      { OR: [{ effectiveTo: null }, { effectiveTo: { gte: day } }] },
    ],
  });
  return entries.sort((one, other) => nearness(other) - nearness(one));
}
