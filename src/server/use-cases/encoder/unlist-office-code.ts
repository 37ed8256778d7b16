import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import { requireUserId } from "@/server/access/actor";
import { encoderSet, listName, typedCode } from "@/server/queries/encoder/code-question";
import { dropCode, officePlace } from "@/server/repositories/favorite-code-repository";
import { closeGoneFavorites } from "@/server/repositories/favorite-work";
import { markPickListChanged } from "@/server/repositories/pick-list-repository";
import { defineUseCase } from "../use-case";

/** Takes a code off a pick list of the office; the list stays. */
export const unlistOfficeCode = defineUseCase({
  name: "encoder.unlist-office-code",
  permission: "code-book:annotate",
  input: z.strictObject({ set: encoderSet, code: typedCode, list: listName }),
  async run({ tx, actor, now, audit }, { set, code: typed, list }): Promise<{ readonly code: string }> {
    const code = displayCode(set, typed);
    await dropCode(tx, officePlace(list, set, code));
    await closeGoneFavorites(tx, now);
    await markPickListChanged(tx, list, { userId: requireUserId(actor), at: now });
    audit({ action: "pick-list.remove", subjectKind: "code", subjectId: `${set} ${code}` });
    return { code };
  },
});
