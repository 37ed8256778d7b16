import { z } from "zod";
import type { FindingPlace } from "@/domain/claims/edit-finding";
import { defineQuery } from "@/server/queries/read-model";
import { findClaims } from "@/server/repositories/claim-repository";
import { certainFix } from "./claim-findings";

export interface GroupFix {
  readonly claimId: string;
  readonly version: number;
  readonly number: string;
  /** Null where no correction is certain: a person types it. */
  readonly fix: { readonly before: string; readonly after: string } | null;
}

/** The preview of "same fix for 37": what each claim of a group would change to, or that it cannot. */
export const listGroupFixes = defineQuery({
  name: "claims.list-group-fixes",
  permission: "claim:edit",
  discloses: "patient",
  input: z.strictObject({ editId: z.string().max(60) }),

  async read({ tx, actor, reach }, { editId }): Promise<readonly GroupFix[]> {
    const findings = await tx.claimFinding.findMany({
      where: {
        editId,
        status: { in: ["open", "override-proposed"] },
        claim: { status: { in: ["draft", "held"] }, ...(reach === "all" ? {} : { ownerId: actor.userId }) },
      },
      select: { claimId: true, at: true },
      orderBy: { claimId: "asc" },
      take: 200,
    });
    const places = new Map(findings.map(({ claimId, at }) => [claimId, at as FindingPlace]));
    const stored = await findClaims(tx, [...places.keys()]);
    return stored.map(({ claim }) => ({
      claimId: claim.id,
      version: claim.version,
      number: claim.patientControlNumber,
      fix: certainFix(claim, editId, places.get(claim.id) ?? "claim"),
    }));
  },
});
