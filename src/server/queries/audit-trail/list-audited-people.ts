import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { defineQuery } from "@/server/queries/read-model";

export interface AuditedPerson {
  readonly userId: string;
  readonly name: string;
}

/** By whom the trail can be filtered: everyone who ever belonged here, or only oneself. */
export const listAuditedPeople = defineQuery({
  name: "list-audited-people",
  permission: "audit-trail:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, reach }): Promise<readonly AuditedPerson[]> {
    const only = reach === "all" ? null : requireUserId(actor);
    return tx.$queryRaw<AuditedPerson[]>`
      select u.id as "userId", u.display_name as name from membership m join app_user u on u.id = m.user_id
      where ${only}::uuid is null or u.id = ${only}::uuid order by u.display_name, u.id`;
  },
});
