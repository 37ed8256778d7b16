import { createHash, randomBytes } from "node:crypto";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { notFound, Refusal } from "@/server/refusal";
import { clockOf, type Runtime } from "@/server/runtime";
import type { Actor } from "./actor";

/** What a key may be made for; scopes are the names of permissions. */
export const API_SCOPES = ["code-set:read"] as const;

const PREFIX = "firstpass";
const FORM = /^firstpass_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;
/** Writing the time of every single request would cost a write each. */
const TOUCH_EVERY_MS = 60 * 60_000;

export interface NewApiKey {
  /** Shown once, never stored. */
  readonly key: string;
  readonly secretHash: string;
}

/** The organization, so that a key opens one scope and no other, and 256 random bits, of which only a hash is stored. */
export function newApiKey(organizationId: string): NewApiKey {
  const secret = randomBytes(32).toString("base64url");
  return {
    key: `${PREFIX}_${organizationId.replaceAll("-", "")}_${secret}`,
    secretHash: hashOf(secret),
  };
}

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/** Whoever holds the key, or nobody: a made-up key, a revoked one and one of no organization answer alike. */
export async function actorOfApiKey(runtime: Runtime, key: string): Promise<Actor | undefined> {
  const [, compact, secret] = FORM.exec(key) ?? [];
  if (!compact || !secret) return undefined;
  const organizationId = compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const secretHash = hashOf(secret);
  try {
    return await scopedTransaction(runtime.db, organizationId, async (tx, organization) => {
      const row = await tx.apiKey.findFirst({ where: { secretHash, revokedAt: null } });
      if (!row?.scopes.includes("code-set:read")) return undefined;
      const { now } = clockOf(runtime, organization);
      if (!row.lastUsedAt || Math.abs(now.getTime() - row.lastUsedAt.getTime()) > TOUCH_EVERY_MS)
        await tx.apiKey.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } });
      return {
        userId: null,
        name: `API key ${row.name}`,
        organizationId,
        roles: ["api-client"],
        apiKeyId: row.id,
      };
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === notFound("organization").code) return undefined;
    throw error;
  }
}
