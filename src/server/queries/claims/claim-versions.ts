import { claimDifference, type FieldDifference } from "@/domain/claims/claim-difference";
import type { ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { ReadContext } from "@/server/queries/read-model";
import { findClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";

export interface ClaimVersion {
  readonly id: string;
  readonly number: string;
  readonly frequencyCode: string;
  readonly status: ClaimStatus;
  readonly active: boolean;
  readonly createdAt: Date;
}
export interface ClaimVersions {
  /** Oldest first. */
  readonly chain: readonly ClaimVersion[];
  /** Against the predecessor, field by field; null for the first version. */
  readonly difference: readonly FieldDifference[] | null;
}

/** The chain of original, replacements and void, and what this version changes. */
export async function claimVersions(
  { tx, reach }: Pick<ReadContext, "tx" | "reach">,
  { claim, record }: StoredClaim,
): Promise<ClaimVersions> {
  const rows = await tx.claim.findMany({
    where: { chainId: record.chainId },
    select: {
      id: true,
      patientControlNumber: true,
      frequencyCode: true,
      status: true,
      active: true,
      createdAt: true,
    },
    orderBy: { patientControlNumber: "asc" },
  });
  const predecessor = record.predecessorId ? await findClaim(tx, record.predecessorId) : undefined;
  return {
    chain: rows.map(({ patientControlNumber, status, ...row }) => ({
      ...row,
      number: patientControlNumber,
      status: status as ClaimStatus,
    })),
    difference: predecessor && reach !== "masked" ? claimDifference(predecessor.claim, claim) : null,
  };
}
