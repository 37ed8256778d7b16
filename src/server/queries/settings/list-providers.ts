import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

export interface ProviderRow {
  readonly id: string;
  readonly npi: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly credentials: string | null;
  readonly taxonomyCode: string;
  readonly specialty: string;
  /** The member who answers queries about this provider's patients. */
  readonly userId: string | null;
  readonly memberName: string | null;
  readonly version: number;
}

export const listProviders = defineQuery({
  name: "list-providers",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  read: ({ tx }): Promise<readonly ProviderRow[]> => tx.$queryRaw<ProviderRow[]>`
    select p.id, p.npi, p.last_name as "lastName", p.first_name as "firstName", p.credentials,
           p.taxonomy_code as "taxonomyCode", p.specialty, p.user_id as "userId", u.display_name as "memberName",
           p.version
    from provider p
    left join membership m on m.organization_id = p.organization_id and m.user_id = p.user_id
    left join app_user u on u.id = m.user_id
    order by p.last_name, p.first_name, p.id`,
});
