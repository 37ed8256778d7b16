import { z } from "zod";
import { writeOffReason } from "@/domain/denials/write-off-reasons";
import type { Cents } from "@/domain/shared/money";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { concernsOf, type WriteOffConcern } from "@/server/repositories/write-off-repository";
import { defineQuery } from "../read-model";
import { categoryTitle } from "./list-denials";

export interface WriteOffRow {
  readonly id: string;
  readonly version: number;
  readonly denialId: string | null;
  readonly denialNumber: string | null;
  readonly category: string | null;
  readonly claimNumber: string;
  readonly payerName: string;
  readonly amount: Cents;
  readonly reason: string;
  readonly rootCause: string | null;
  readonly note: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly deadlineOn: string | null;
  readonly concerns: readonly WriteOffConcern[];
  /** Proposed by the person who asks: another one decides. */
  readonly own: boolean;
}

/** Proposals that wait for a second person, largest first. */
export const listWriteOffs = defineQuery({
  name: "denials.write-offs",
  permission: "write-off:approve",
  discloses: "patient",
  input: z.strictObject({}),

  async read({ tx, actor, today }) {
    const rows = await tx.writeOff.findMany({
      where: { status: "proposed" },
      orderBy: [{ amount: "desc" }, { id: "asc" }],
      take: 200,
      include: {
        denial: true,
        claim: { select: { patientControlNumber: true, payer: { select: { name: true } } } },
      },
    });
    const people = await tx.appUser.findMany({
      where: { id: { in: rows.map(({ proposedById }) => proposedById) } },
      select: { id: true, displayName: true },
    });
    const nameOf = new Map(people.map(({ id, displayName }) => [id, displayName]));
    const shown: WriteOffRow[] = [];
    for (const row of rows)
      shown.push({
        id: row.id,
        version: row.version,
        denialId: row.denialId,
        denialNumber: row.denial?.number ?? null,
        category: row.denial ? categoryTitle(row.denial.category) : null,
        claimNumber: row.claim.patientControlNumber,
        payerName: row.claim.payer.name,
        amount: row.amount,
        reason: writeOffReason(row.reason)?.title ?? row.reason,
        rootCause: row.rootCause,
        note: row.note,
        proposedBy: nameOf.get(row.proposedById) ?? "unknown",
        proposedAt: row.proposedAt,
        deadlineOn: fromOptionalDateColumn(row.denial?.deadlineOn ?? null) ?? null,
        concerns: row.denial ? await concernsOf(tx, row.denial, today) : [],
        own: row.proposedById === actor.userId,
      });
    return { today, rows: shown, amount: shown.reduce((sum, { amount }) => sum + amount, 0n) };
  },
});
