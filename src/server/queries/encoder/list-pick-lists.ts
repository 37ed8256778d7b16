import { z } from "zod";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService } from "./code-question";
import { type KeptCode, keptCodeOn } from "./kept-codes";

export interface PickedCode extends KeptCode {
  /** Heading on the list; empty for none. */
  readonly section: string;
}

export interface PickList {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** What kind of visit it is for; empty for any. */
  readonly specialty: string;
  readonly setting: string;
  readonly rows: readonly PickedCode[];
}

const MOST_ROWS = 10_000;

/** The office's pick lists with their codes as they stand on a date, today when none is said. */
export const listPickLists = defineQuery({
  name: "encoder.pick-lists",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ on: dateOfService.optional() }),
  async read({ tx, actor, today }, { on = today }): Promise<PickList[]> {
    const { codeSets } = await officeCodes(tx, actor);
    const lists = await tx.pickList.findMany({ orderBy: { name: "asc" } });
    const kept = await tx.favoriteCode.findMany({
      where: { keeper: "office" },
      orderBy: [{ list: "asc" }, { position: "asc" }, { system: "asc" }, { code: "asc" }],
      take: MOST_ROWS,
    });
    const rows = Map.groupBy(kept, ({ list }) => list);
    return lists.map(({ id, version, name, specialty, setting }) => ({
      ...{ id, version, name, specialty, setting },
      rows: (rows.get(name) ?? []).map((row) => ({
        ...keptCodeOn(codeSets, row, on),
        section: row.section,
      })),
    }));
  },
});
