import { z } from "zod";
import { defineQuery } from "../read-model";

/** People to whom a denial can be given, with how much they hold: no ranking, only load. */
export const listDenialWorkers = defineQuery({
  name: "denials.workers",
  permission: "denial:read",
  discloses: "nothing",
  input: z.strictObject({}),

  read: ({ tx }): Promise<{ userId: string; name: string; open: number }[]> =>
    tx.$queryRaw`
      select m.user_id as "userId", u.display_name as name,
             (select count(*)::int from denial d where d.owner_id = m.user_id and d.status <> 'resolved') as open
      from membership m join app_user u on u.id = m.user_id
      where m.ended_at is null and 'denial-specialist' = any(m.roles)
      order by u.display_name`,
});
