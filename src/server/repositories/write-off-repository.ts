import { isUnprocessable } from "@/domain/denials/playbook";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { Prisma, WriteOff } from "@/generated/prisma/client";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { openAppealOf } from "./appeal-repository";
import type { DenialRow } from "./denial-row";
import { balancesOfClaim, openReceivable } from "./ledger-repository";

/** What a second person must have seen before money is given up all the same. */
export const WRITE_OFF_CONCERNS = ["appeal-open", "limit-not-passed"] as const;
export type WriteOffConcern = (typeof WRITE_OFF_CONCERNS)[number];

export async function concernsOf(
  tx: Transaction,
  denial: Pick<DenialRow, "id" | "deadlineOn" | "remarkCodes">,
  today: CalendarDate,
): Promise<WriteOffConcern[]> {
  const concerns: WriteOffConcern[] = [];
  if (await openAppealOf(tx, denial.id)) concerns.push("appeal-open");
  const deadlineOn = fromOptionalDateColumn(denial.deadlineOn);
  // An unknown limit has not passed.
  if (!isUnprocessable(denial.remarkCodes) && (deadlineOn === undefined || deadlineOn >= today))
    concerns.push("limit-not-passed");
  return concerns;
}

export async function findWriteOffAt(tx: Transaction, id: string, version: number): Promise<WriteOff> {
  const row = await tx.writeOff.findFirst({ where: { id } });
  if (!row) throw notFound("write-off");
  if (row.version !== version) throw changedMeanwhile("write-off");
  return row;
}

export async function changeWriteOff(
  tx: Transaction,
  { id, version }: Pick<WriteOff, "id" | "version">,
  data: Prisma.WriteOffUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.writeOff.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw changedMeanwhile("write-off");
}

/** What the payer still owes for a line, or for the claim where none is named. */
export async function owedFor(
  tx: Transaction,
  claimId: string,
  serviceLineId: string | null,
): Promise<Cents> {
  if (serviceLineId === null) return openReceivable(tx, claimId);
  const balances = await balancesOfClaim(tx, claimId);
  const line = balances.find(
    (row) => row.account === "insurance-receivable" && row.serviceLineId === serviceLineId,
  );
  return line?.balance ?? 0n;
}
