import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { requireKnownCode } from "@/server/code-sets/known-code";
import { encoderSet, listName, typedCode } from "@/server/queries/encoder/code-question";
import { keepCode, officePlace } from "@/server/repositories/favorite-code-repository";
import { touchPickList } from "@/server/repositories/pick-list-repository";
import { defineUseCase } from "../use-case";

/** Puts a code on a pick list that the whole office sees; a list begins with its first code, at the end of which later ones stand. */
export const listOfficeCode = defineUseCase({
  name: "encoder.list-office-code",
  permission: "code-book:annotate",
  input: z.strictObject({ set: encoderSet, code: typedCode, list: listName }),
  async run(
    { tx, actor, now, today, audit },
    { set, code: typed, list },
  ): Promise<{ readonly code: string }> {
    const userId = requireUserId(actor);
    const code = await requireKnownCode(tx, { set, code: typed, today });
    await keepCode(tx, officePlace(list, set, code), { userId, at: now });
    await touchPickList(tx, list, { userId, at: now });
    audit({ action: "pick-list.add", subjectKind: "code", subjectId: `${set} ${code}` });
    return { code };
  },
});
