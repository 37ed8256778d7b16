import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import { setsFor } from "@/domain/code-sets/code-shape";
import { type ReadPickList, readPickListText } from "@/domain/coding/pick-list";
import { SETTINGS } from "@/domain/encounters/setting";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { officeCodes } from "@/server/code-sets/office-codes";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { ENCODER_SETS, listName } from "@/server/queries/encoder/code-question";
import { notFound } from "@/server/refusal";
import { closeGoneFavorites } from "@/server/repositories/favorite-work";
import { lockSettings, refusedAt, refuseTaken, requireSaved } from "@/server/repositories/office-settings";
import { type ListedCode, replaceListedCodes } from "@/server/repositories/pick-list-repository";
import { defineUseCase } from "../use-case";

/** A pick list as it was typed, new or in place of the one that was read; every code of it is known, or none is kept. */
export const savePickList = defineUseCase({
  name: "encoder.save-pick-list",
  permission: "code-book:annotate",
  input: z.strictObject({
    listId: z.uuid().optional(),
    version: z.int().optional(),
    name: listName,
    specialty: z.string().trim().max(60),
    setting: z.enum(["", ...SETTINGS]),
    codes: z.string().max(20_000),
  }),
  async run({ tx, actor, now, today, audit }, input): Promise<{ readonly id: string }> {
    const { listId, version, name, specialty, setting } = input;
    await lockSettings(tx);
    const before = listId ? await tx.pickList.findFirst({ where: { id: listId } }) : undefined;
    if (listId && !before) throw notFound("pick list");
    refuseTaken(await tx.pickList.findFirst({ where: { name }, select: { id: true } }), listId, {
      field: "name",
      says: "Another pick list has this name.",
    });
    const codes = await listedCodes(tx, readPickListText(input.codes), today);
    const by = { userId: requireUserId(actor), at: now };
    const data = {
      name,
      specialty: specialty.toLowerCase(),
      setting,
      changedAt: now,
      changedById: by.userId,
    };
    const id = listId ?? newId();
    if (listId)
      requireSaved(
        await tx.pickList.updateMany({
          where: { id, version: version ?? 0 },
          data: { ...data, version: { increment: 1 } },
        }),
        "pick list",
      );
    else await tx.pickList.create({ data: { id, ...data } });
    await replaceListedCodes(tx, { before: before?.name, name, codes }, by);
    await closeGoneFavorites(tx, now);
    audit({
      action: listId ? "pick-list.change" : "pick-list.begin",
      subjectKind: "pick-list",
      subjectId: id,
      after: { codes: codes.length },
    });
    return { id };
  },
});

/** Every code with the set that knows it, as people read it; what no edition at hand has ever held is said with its line. */
async function listedCodes(
  tx: Transaction,
  { entries, problems }: ReadPickList,
  today: CalendarDate,
): Promise<ListedCode[]> {
  const { codeSets } = await officeCodes(tx);
  const wrong = [...problems];
  const listed: ListedCode[] = [];
  for (const { code, section, line } of entries) {
    const sets = setsFor(code).filter((set) => (ENCODER_SETS as readonly string[]).includes(set));
    const system = sets.find((set) => codeSets.lookUp({ system: set, code, on: today }).kind !== "unknown");
    if (system) listed.push({ system, code: displayCode(system, code), section });
    else wrong.push(`Line ${line}: no edition at hand knows ${code}.`);
  }
  if (wrong.length > 0) throw refusedAt("codes", wrong.slice(0, MOST_SAID).join(" "));
  return listed;
}

const MOST_SAID = 5;
