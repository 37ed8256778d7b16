import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { requireKnownCode } from "@/server/code-sets/known-code";
import { encoderSet, typedCode } from "@/server/queries/encoder/code-question";
import { keepCode, ownPlace } from "@/server/repositories/favorite-code-repository";
import { defineUseCase } from "../use-case";

/** A code a person keeps at hand; kept once. */
export const keepFavorite = defineUseCase({
  name: "encoder.keep-favorite",
  permission: "favorite-code:write",
  input: z.strictObject({ set: encoderSet, code: typedCode }),
  async run({ tx, actor, now, today, audit }, { set, code: typed }): Promise<{ readonly code: string }> {
    const userId = requireUserId(actor);
    const code = await requireKnownCode(tx, { set, code: typed, today });
    await keepCode(tx, ownPlace(userId, set, code), { userId, at: now });
    audit({ action: "favorite-code.keep", subjectKind: "code", subjectId: `${set} ${code}` });
    return { code };
  },
});
