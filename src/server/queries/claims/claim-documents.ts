import type { ReadContext } from "@/server/queries/read-model";
import type { StoredClaim } from "@/server/repositories/claim-row";

export interface ClaimDocument {
  readonly id: string;
  readonly kind: "x12" | "remittance" | "denial" | "appeal" | "encounter";
  readonly title: string;
  readonly at: Date | null;
}

/** What belongs to the claim and can be opened from it. */
export async function claimDocuments(
  { tx }: Pick<ReadContext, "tx">,
  { claim, record }: StoredClaim,
): Promise<ClaimDocument[]> {
  const [submissions, payments, denials, appeals, encounter] = [
    await tx.submission.findMany({
      where: { claimId: claim.id },
      orderBy: { id: "asc" },
      select: { batch: { select: { number: true, ediFileId: true, builtAt: true } } },
    }),
    await tx.claimPayment.findMany({
      where: { claimId: claim.id },
      distinct: ["remittanceId"],
      orderBy: { id: "asc" },
      select: { remittance: { select: { id: true, number: true, receivedAt: true } } },
    }),
    await tx.denial.findMany({
      where: { claimId: claim.id },
      select: { id: true, number: true, openedAt: true },
      orderBy: { number: "asc" },
    }),
    await tx.appeal.findMany({
      where: { claimId: claim.id },
      select: { id: true, number: true, createdAt: true },
      orderBy: { number: "asc" },
    }),
    await tx.encounter.findFirst({
      where: { id: record.encounterId },
      select: { id: true, number: true, createdAt: true },
    }),
  ];
  return [
    ...submissions.flatMap(({ batch }): ClaimDocument[] =>
      batch.ediFileId
        ? [{ id: batch.ediFileId, kind: "x12", title: `837P of batch ${batch.number}`, at: batch.builtAt }]
        : [],
    ),
    ...payments.map(
      ({ remittance }): ClaimDocument => ({
        id: remittance.id,
        kind: "remittance",
        title: `Remittance ${remittance.number}`,
        at: remittance.receivedAt,
      }),
    ),
    ...denials.map(
      ({ id, number, openedAt }): ClaimDocument => ({
        id,
        kind: "denial",
        title: `Denial ${number}`,
        at: openedAt,
      }),
    ),
    ...appeals.map(
      ({ id, number, createdAt }): ClaimDocument => ({
        id,
        kind: "appeal",
        title: `Appeal ${number}`,
        at: createdAt,
      }),
    ),
    ...(encounter
      ? [
          {
            id: encounter.id,
            kind: "encounter",
            title: `Encounter ${encounter.number}`,
            at: encounter.createdAt,
          } as const,
        ]
      : []),
  ];
}
