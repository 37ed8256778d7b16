import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import { requireUserId } from "@/server/access/actor";
import { encoderSet, typedCode } from "@/server/queries/encoder/code-question";
import { dropCode, ownPlace } from "@/server/repositories/favorite-code-repository";
import { closeGoneFavorites } from "@/server/repositories/favorite-work";
import { defineUseCase } from "../use-case";

/** No longer kept at hand by this person; the office's pick lists stay. */
export const dropFavorite = defineUseCase({
  name: "encoder.drop-favorite",
  permission: "favorite-code:write",
  input: z.strictObject({ set: encoderSet, code: typedCode }),
  async run({ tx, actor, now, audit }, { set, code: typed }): Promise<{ readonly code: string }> {
    const code = displayCode(set, typed);
    await dropCode(tx, ownPlace(requireUserId(actor), set, code));
    await closeGoneFavorites(tx, now);
    audit({ action: "favorite-code.drop", subjectKind: "code", subjectId: `${set} ${code}` });
    return { code };
  },
});
