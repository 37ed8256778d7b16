import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { type Permission, reachOf } from "@/server/access/permissions";
import { defineQuery } from "@/server/queries/read-model";

export interface FoundRecord {
  readonly kind: "encounter" | "claim" | "batch" | "remittance" | "denial" | "appeal" | "audit";
  readonly id: string;
  /** The number as it is said. */
  readonly number: string;
  /** Which of the record's numbers was found. */
  readonly numberKind: string;
  readonly status: string;
}

interface Place {
  readonly permission: Permission;
  readonly sql: (prefix: string) => Prisma.Sql;
}

const place = (
  permission: Permission,
  kind: FoundRecord["kind"],
  table: string,
  columns: Readonly<Record<string, string>>,
): Place => ({
  permission,
  sql: (prefix) =>
    Prisma.join(
      Object.entries(columns).map(
        ([column, words]) => Prisma.sql`
          (select ${kind} as kind, id, ${Prisma.raw(column)} as number, ${words} as "numberKind", status
           from ${Prisma.raw(table)} where ${Prisma.raw(column)} like ${prefix} order by ${Prisma.raw(column)} limit 5)`,
      ),
      " union all ",
    ),
});

/** Tables and columns are this file's own words; only the prefix comes from outside, as a parameter. */
const PLACES: readonly Place[] = [
  place("encounter:read", "encounter", "encounter", { number: "encounter" }),
  place("claim:read", "claim", "claim", {
    patient_control_number: "claim",
    payer_control_number: "payer's number",
  }),
  place("batch:read", "batch", "batch", { number: "batch", interchange_control_number: "interchange" }),
  place("remittance:read", "remittance", "remittance", {
    number: "remittance",
    trace_number: "check or trace",
  }),
  place("denial:read", "denial", "denial", { number: "denial" }),
  place("appeal:read", "appeal", "appeal", { number: "appeal" }),
  place("coding-audit:read", "audit", "coding_audit", { number: "audit" }),
];

/** Any number that people say or paste, by its beginning. No names: those are searched on their own screens. */
export const findRecord = defineQuery({
  name: "find-record",
  permission: "session:self",
  discloses: "nothing",
  input: z.strictObject({ text: z.string().trim().min(3).max(40) }),
  async read({ tx, actor }, { text }): Promise<readonly FoundRecord[]> {
    const prefix = `${text.toUpperCase().replaceAll(/[\\%_]/g, "")}%`;
    // Someone who sees only the own rows finds them in the own lists.
    const open = PLACES.filter(({ permission }) => reachOf(actor.roles, permission) === "all");
    if (open.length === 0) return [];
    const parts = Prisma.join(
      open.map(({ sql }) => sql(prefix)),
      " union all ",
    );
    return tx.$queryRaw<FoundRecord[]>`select * from (${parts}) found order by kind, number limit 12`;
  },
});
