import { z } from "zod";
import { addDays } from "@/domain/shared/calendar-date";
import { Prisma } from "@/generated/prisma/client";
import type { ReadContext } from "@/server/queries/read-model";
import { CLAIM_VIEWS, ownersOf, STATUSES_OF_VIEW } from "./claim-views";

export const claimFilterInput = {
  view: z.enum(CLAIM_VIEWS).default("all"),
  payerId: z.uuid().optional(),
  status: z.string().max(20).optional(),
  /** Service dates, both ends included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Beginning of a patient control number or of a payer's control number. */
  find: z.string().trim().max(40).optional(),
} as const;
const shape = z.strictObject(claimFilterInput);
export type ClaimFilter = z.output<typeof shape>;

/** Conditions on `claim c`; ids, codes, dates and enumerations only. */
export function claimFilter(context: ReadContext, filter: ClaimFilter): Prisma.Sql {
  const conditions = [viewCondition(context, filter.view)];
  if (filter.payerId) conditions.push(Prisma.sql`c.payer_id = ${filter.payerId}::uuid`);
  if (filter.status) conditions.push(Prisma.sql`c.status = ${filter.status}`);
  if (filter.from) conditions.push(Prisma.sql`c.service_from >= ${filter.from}::date`);
  if (filter.to) conditions.push(Prisma.sql`c.service_from <= ${filter.to}::date`);
  if (filter.find) {
    const prefix = `${filter.find.toUpperCase().replaceAll(/[%_\\]/g, "")}%`;
    conditions.push(
      Prisma.sql`(c.patient_control_number like ${prefix} or c.payer_control_number like ${prefix})`,
    );
  }
  return Prisma.join(conditions, " and ");
}

const IN_THE_OFFICE = ["draft", "held", "ready", "rejected"];
const NEAR_DAYS = 14;
const OVERDUE_DAYS = 7;

function viewCondition({ actor, today }: ReadContext, view: ClaimFilter["view"]): Prisma.Sql {
  switch (view) {
    case "all":
      return Prisma.sql`true`;
    case "needs-me":
      return Prisma.sql`c.owner = any(${ownersOf(actor.roles)}) and c.due_on is not null
        and (c.owner_id is null or c.owner_id = ${actor.userId}::uuid)`;
    case "filing-limit":
      return Prisma.sql`c.status = any(${IN_THE_OFFICE}) and c.filing_limit_on <= ${addDays(today, NEAR_DAYS)}::date`;
    case "approvals":
      return Prisma.sql`exists (select from claim_finding a where a.claim_id = c.id and a.status = 'override-proposed')`;
    case "stuck":
      return Prisma.sql`c.owner <> 'nobody' and c.due_on < ${addDays(today, -OVERDUE_DAYS)}::date`;
    default:
      return Prisma.sql`c.status = any(${[...STATUSES_OF_VIEW[view]]})`;
  }
}
