import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { API_SCOPES, newApiKey } from "@/server/access/api-key";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

export interface MadeApiKey {
  readonly id: string;
  /** Shown once: only its hash is kept. */
  readonly key: string;
}

const MOST_KEYS = 50;

/** A key for another system of the office, with a name by which the trail and the list know it. */
export const makeApiKey = defineUseCase({
  name: "make-api-key",
  permission: "api-key:manage",
  wantsProof: "everyone",
  input: z.strictObject({
    name: z.string().trim().min(1).max(60),
    scopes: z.array(z.enum(API_SCOPES)).min(1).max(API_SCOPES.length),
  }),
  async run({ tx, actor, organization, now, audit }, { name, scopes }): Promise<MadeApiKey> {
    const open = await tx.apiKey.findMany({ where: { revokedAt: null }, select: { name: true } });
    if (open.some((key) => key.name.toLowerCase() === name.toLowerCase()))
      throw refused("record/exists", "A key of this name is in use; revoke it or take another name.");
    if (open.length >= MOST_KEYS)
      throw refused("record/exists", `${MOST_KEYS} keys are in use; revoke one first.`);
    const { key, secretHash } = newApiKey(organization.id);
    const id = newId();
    await tx.apiKey.create({
      data: {
        id,
        name,
        secretHash,
        scopes: [...new Set(scopes)],
        madeAt: now,
        madeById: requireUserId(actor),
      },
    });
    audit({ action: "made", subjectKind: "api-key", subjectId: id, after: { scopes } });
    return { id, key };
  },
});
