import { z } from "zod";
import { defineQuery } from "../read-model";

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeAt: Date;
  readonly madeBy: string;
  /** To the hour. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Every key of the office, those in use first; never the keys themselves. */
export const listApiKeys = defineQuery({
  name: "list-api-keys",
  permission: "api-key:manage",
  discloses: "nothing",
  input: z.strictObject({}),
  read: ({ tx }): Promise<readonly ApiKeyRow[]> =>
    tx.$queryRaw<ApiKeyRow[]>`
      select k.id, k.name, k.scopes, k.made_at as "madeAt", coalesce(u.display_name, '') as "madeBy",
             k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"
      from api_key k left join app_user u on u.id = k.made_by_id
      order by k.revoked_at is not null, k.name, k.id`,
});
