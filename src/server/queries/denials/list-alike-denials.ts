import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { refused } from "@/server/refusal";
import { findClaim } from "@/server/repositories/claim-repository";
import { findDenial } from "@/server/repositories/denial-row";
import { defineQuery } from "../read-model";
import { alikeCondition } from "./similar-denials";

export interface AlikeRow {
  readonly id: string;
  readonly number: string;
  readonly claimNumber: string;
  readonly service: string | null;
  readonly amount: Cents;
  readonly status: string;
  readonly deadlineOn: CalendarDate | null;
  readonly ownerName: string | null;
  readonly rootCause: string | null;
}

/** The group that shares a cause with one denial, itself included, to be worked together. */
export const listAlikeDenials = defineQuery({
  name: "denials.alike",
  permission: "denial:read",
  discloses: "patient",
  accessed: ({ denialId }) => ({ kind: "denial", id: denialId }),
  input: z.strictObject({ denialId: z.uuid(), limit: z.int().min(1).max(200).default(200) }),

  async read({ tx, reach }, { denialId, limit }): Promise<AlikeRow[]> {
    if (reach === "masked") throw refused("access/forbidden", "Single denials are not shown here.");
    const denial = await findDenial(tx, denialId);
    const stored = await findClaim(tx, denial.claimId);
    return tx.$queryRaw<AlikeRow[]>`
      select d.id, d.number, c.patient_control_number as "claimNumber", l.procedure_code as service, d.amount, d.status,
             d.deadline_on::text as "deadlineOn", u.display_name as "ownerName", d.root_cause as "rootCause"
      from denial d
      join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
      left join service_line l on l.organization_id = d.organization_id and l.id = d.service_line_id
      left join app_user u on u.id = d.owner_id
      where ${alikeCondition(denial, stored)}
      order by d.deadline_on nulls first, d.amount desc, d.id limit ${limit}`;
  },
});
