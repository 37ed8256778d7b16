import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

export interface AppealTemplateRow {
  readonly id: string;
  readonly name: string;
  /** A category of denials, or `general`. */
  readonly category: string;
  readonly body: string;
  /** Appeals that began with it. */
  readonly appeals: number;
  readonly version: number;
}

export const listAppealTemplates = defineQuery({
  name: "list-appeal-templates",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  read: ({ tx }): Promise<readonly AppealTemplateRow[]> => tx.$queryRaw<AppealTemplateRow[]>`
    select t.id, t.name, t.category, t.body, t.version,
           (select count(*)::int from appeal a where a.template_id = t.id) as appeals
    from appeal_template t order by t.name, t.id`,
});
