import { z } from "zod";
import { compactCode } from "@/domain/code-sets/code-format";
import { USE_PLACES } from "@/domain/code-sets/impact/code-use";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { defineQuery } from "@/server/queries/read-model";
import { type HitRow, type HitTotals, hitRows, hitTotals } from "./hit-rows";

export interface CodeHitPage {
  readonly rows: readonly HitRow[];
  readonly total: number;
  readonly nextCursor: number | null;
  /** Of everything still open, whatever is filtered. */
  readonly open: readonly HitTotals[];
  readonly decided: number;
}

/** What of this office two editions hit: what is refused first, then by money; with what may stand in its place. */
export const listCodeHits = defineQuery({
  name: "code-updates.list-hits",
  permission: "coding:read",
  discloses: "patient",
  input: z.strictObject({
    ...askedEditions,
    place: z.enum(USE_PLACES).optional(),
    standing: z.enum(["open", "decided", "all"]).default("open"),
    find: z.string().max(10).default(""),
    cursor: z.int().min(0).nullish(),
    limit: z.int().min(1).max(200).default(100),
  }),
  async read(context, { place, standing, find, cursor, limit, ...asked }): Promise<CodeHitPage> {
    const all = await hitRows(context, asked);
    const beginning = compactCode(find.trim());
    const found = all.filter(
      (row) =>
        (place === undefined || row.place === place) &&
        (standing === "all" || (row.decided !== null) === (standing === "decided")) &&
        compactCode(row.code).startsWith(beginning),
    );
    const start = cursor ?? 0;
    return {
      rows: found.slice(start, start + limit),
      total: found.length,
      nextCursor: start + limit < found.length ? start + limit : null,
      open: hitTotals(all.filter(({ decided }) => decided === null)),
      decided: all.filter(({ decided }) => decided !== null).length,
    };
  },
});
