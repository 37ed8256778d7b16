import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import { requirePermission, requireUserId } from "@/server/access/actor";
import { officeCodes } from "@/server/code-sets/office-codes";
import { endingOf, mayRenew } from "@/server/queries/encoder/code-ending";
import { encoderSet, listName, typedCode } from "@/server/queries/encoder/code-question";
import { notFound, refused } from "@/server/refusal";
import { dropCode, officePlace, ownPlace } from "@/server/repositories/favorite-code-repository";
import { addFavoriteBeside } from "@/server/repositories/favorite-succession";
import { closeFavoriteWork } from "@/server/repositories/favorite-work";
import { markPickListChanged } from "@/server/repositories/pick-list-repository";
import { defineUseCase } from "../use-case";

export interface RenewedFavorite {
  /** What is kept now and was not before. */
  readonly added: readonly string[];
  /** Whether the code that ended is no longer kept; one that still holds stays until its last day. */
  readonly dropped: boolean;
}

/** Keeps what takes over from a code that ends, in its place; without a list it is the person's own favorite. */
export const renewFavorite = defineUseCase({
  name: "encoder.renew-favorite",
  permission: "favorite-code:write",
  input: z.strictObject({ set: encoderSet, code: typedCode, list: listName.optional() }),
  async run({ tx, actor, now, today, audit }, { set, code: typed, list }): Promise<RenewedFavorite> {
    const userId = requireUserId(actor);
    const code = displayCode(set, typed);
    const place = list === undefined ? ownPlace(userId, set, code) : officePlace(list, set, code);
    const favorite = await tx.favoriteCode.findFirst({ where: { ...place } });
    if (!favorite) throw notFound("favorite");
    const { codeSets } = await officeCodes(tx);
    const ending = endingOf(codeSets, { system: set, code }, today);
    if (!ending) throw refused("input/invalid", `${code} does not end, as far as the editions at hand know.`);
    if (list !== undefined) requirePermission(actor, "code-book:annotate");
    if (!mayRenew(actor.roles, place.list, ending))
      throw refused("input/invalid", "No edition at hand names a code or a few that take over.");
    const added: string[] = [];
    for (const to of ending.successors)
      if (await addFavoriteBeside(tx, { favoriteId: favorite.id, to, userId, now })) added.push(to);
    const dropped = ending.from <= today;
    if (dropped) await dropCode(tx, place);
    if (list !== undefined) await markPickListChanged(tx, list, { userId, at: now });
    await closeFavoriteWork(tx, favorite.id, now);
    audit({
      action: "favorite-code.renew",
      subjectKind: "code",
      subjectId: `${set} ${code}`,
      after: { added, dropped },
    });
    return { added, dropped };
  },
});
