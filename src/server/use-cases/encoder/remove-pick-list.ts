import { z } from "zod";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { closeGoneFavorites } from "@/server/repositories/favorite-work";
import { dropListedCodes } from "@/server/repositories/pick-list-repository";
import { defineUseCase } from "../use-case";

/** Takes a pick list away with its codes, as it was read; nobody's own favorites change. */
export const removePickList = defineUseCase({
  name: "encoder.remove-pick-list",
  permission: "code-book:annotate",
  input: z.strictObject({ listId: z.uuid(), version: z.int() }),
  async run({ tx, now, audit }, { listId: id, version }): Promise<{ readonly id: string }> {
    const before = await tx.pickList.findFirst({ where: { id } });
    if (!before) throw notFound("pick list");
    const { count } = await tx.pickList.deleteMany({ where: { id, version } });
    if (count === 0) throw changedMeanwhile("pick list");
    const dropped = await dropListedCodes(tx, before.name);
    await closeGoneFavorites(tx, now);
    audit({
      action: "pick-list.end",
      subjectKind: "pick-list",
      subjectId: id,
      before: { codes: dropped.count },
    });
    return { id };
  },
});
