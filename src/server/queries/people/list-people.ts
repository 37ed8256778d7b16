import { z } from "zod";
import type { Role } from "@/server/access/permissions";
import { IDLE_LIMIT_MS } from "@/server/access/session";
import { defineQuery } from "@/server/queries/read-model";

export interface PersonRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly version: number;
  readonly active: boolean;
  readonly hasSecondFactor: boolean;
  /** Still has the password that an administrator gave. */
  readonly invited: boolean;
  /** Sessions open here now. */
  readonly sessions: number;
  readonly lastEnteredAt: Date | null;
  /** The asking person: roles and membership are changed by someone else. */
  readonly self: boolean;
}

export const listPeople = defineQuery({
  name: "list-people",
  permission: "member:manage",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, organization, now }): Promise<readonly PersonRow[]> {
    const idleSince = new Date(now.getTime() - IDLE_LIMIT_MS);
    const rows = await tx.$queryRaw<Omit<PersonRow, "self">[]>`
      select u.id as "userId", u.display_name as name, u.email, m.roles, m.version, m.ended_at is null as active,
             u.totp_confirmed_at is not null as "hasSecondFactor",
             u.one_time_password_until is not null as invited,
             (select count(*)::int from user_session s
               where s.user_id = u.id and s.current_organization_id = ${organization.id}::uuid
                 and s.expires_at > ${now} and s.last_seen_at > ${idleSince}) as sessions,
             (select max(a.at) from audit_event a
               where a.actor_user_id = u.id and a.action = 'entered') as "lastEnteredAt"
      from membership m join app_user u on u.id = m.user_id
      order by m.ended_at is not null, u.display_name, u.id`;
    return rows.map((row) => ({ ...row, self: row.userId === actor.userId }));
  },
});
