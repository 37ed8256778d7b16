import type { MatchCandidate } from "@/domain/remittances/match-claim-payment";
import type { ClaimPayment } from "@/domain/remittances/remittance-advice";
import type { Prisma } from "@/generated/prisma/client";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";

const INCLUDE = {
  serviceLines: { orderBy: { lineNumber: "asc" } },
  payer: { select: { payerId: true } },
} as const satisfies Prisma.ClaimInclude;

/** Every claim that one of the payments may belong to, by any of the three numbers a payer returns. */
export async function findMatchCandidates(
  tx: Transaction,
  payments: readonly ClaimPayment[],
): Promise<MatchCandidate[]> {
  const payerNumbers = payments.flatMap(({ payerControlNumber }) => payerControlNumber ?? []);
  const lineNumbers = payments.flatMap(({ lines }) =>
    lines.flatMap(({ lineControlNumber }) => lineControlNumber ?? []),
  );
  const rows = await tx.claim.findMany({
    where: {
      OR: [
        { patientControlNumber: { in: payments.map(({ patientControlNumber }) => patientControlNumber) } },
        { payerControlNumber: { in: payerNumbers } },
        { serviceLines: { some: { lineControlNumber: { in: lineNumbers } } } },
      ],
    },
    include: INCLUDE,
  });
  return rows.map(candidateOf);
}

export async function findCandidate(tx: Transaction, claimId: string): Promise<MatchCandidate | undefined> {
  const row = await tx.claim.findFirst({ where: { id: claimId }, include: INCLUDE });
  return row ? candidateOf(row) : undefined;
}

const candidateOf = (row: Prisma.ClaimGetPayload<{ include: typeof INCLUDE }>): MatchCandidate => ({
  claimId: row.id,
  patientControlNumber: row.patientControlNumber,
  ...(row.payerControlNumber ? { payerControlNumber: row.payerControlNumber } : {}),
  payerIdentifier: row.payer.payerId,
  totalCharge: row.totalCharge,
  wasSubmitted: row.firstSubmittedAt !== null,
  lines: row.serviceLines.map((line) => ({
    serviceLineId: line.id,
    lineControlNumber: line.lineControlNumber,
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    serviceDate: fromDateColumn(line.serviceFrom),
    chargeAmount: line.chargeAmount,
  })),
});
