import { z } from "zod";
import type { Population } from "@/domain/coding-audits/population";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { findPopulation } from "@/server/repositories/audit-population";
import { defineQuery } from "../read-model";
import { namesOf } from "./person-names";

const date = z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date");

/** How many charts the frame would hold, and whose; the auditor's own are out. */
export const countPopulation = defineQuery({
  name: "coding-audits.count-population",
  permission: "coding-audit:plan",
  discloses: "aggregate",
  input: z.strictObject({
    coderIds: z.array(z.uuid()).max(50).optional(),
    payerIds: z.array(z.uuid()).max(50).optional(),
    specialties: z.array(z.string().max(60)).max(50).optional(),
    codedFrom: date.optional(),
    codedTo: date.optional(),
    auditorId: z.uuid().optional(),
  }),

  async read({ tx, actor, organization }, { codedFrom, codedTo, auditorId, ...lists }) {
    const population: Population = {
      ...(lists.coderIds ? { coderIds: lists.coderIds } : {}),
      ...(lists.payerIds ? { payerIds: lists.payerIds } : {}),
      ...(lists.specialties ? { specialties: lists.specialties } : {}),
      ...(codedFrom ? { codedFrom: calendarDate(codedFrom) } : {}),
      ...(codedTo ? { codedTo: calendarDate(codedTo) } : {}),
    };
    const units = await findPopulation(tx, {
      population,
      auditorId: auditorId ?? requireUserId(actor),
      timeZone: organization.timeZone,
    });
    const counts = new Map<string | null, number>();
    for (const { coderId } of units) counts.set(coderId, (counts.get(coderId) ?? 0) + 1);
    const nameOf = await namesOf(tx, [...counts.keys()]);
    const byCoder = [...counts].map(([coderId, count]) => ({ name: nameOf(coderId), count }));
    return { count: units.length, byCoder: byCoder.sort((a, b) => a.name.localeCompare(b.name)) };
  },
});
