import { z } from "zod";
import { notFound, refused } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

/** The next request with the key is refused. */
export const revokeApiKey = defineUseCase({
  name: "revoke-api-key",
  permission: "api-key:manage",
  wantsProof: "everyone",
  input: z.strictObject({ apiKeyId: z.uuid() }),
  async run({ tx, now, audit }, { apiKeyId: id }): Promise<{ readonly revoked: true }> {
    if (!(await tx.apiKey.findFirst({ where: { id }, select: { id: true } }))) throw notFound("API key");
    const { count } = await tx.apiKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw refused("record/finished", "This key was revoked before.");
    audit({ action: "revoked", subjectKind: "api-key", subjectId: id });
    return { revoked: true };
  },
});
