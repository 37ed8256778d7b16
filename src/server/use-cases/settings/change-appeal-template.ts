import { z } from "zod";
import { mergeLetter } from "@/domain/appeals/letter";
import { textOf } from "@/domain/settings/entry-rules";
import { notFound } from "@/server/refusal";
import { lockSettings, refusedAt, refuseTaken, requireSaved } from "@/server/repositories/office-settings";
import { defineUseCase } from "../use-case";
import { entry } from "./party-input";

/** A letter that appeals begin with. Letters already begun keep their text. */
export const changeAppealTemplate = defineUseCase({
  name: "settings.change-appeal-template",
  permission: "settings:write",
  input: z.strictObject({
    templateId: z.uuid(),
    version: z.int(),
    name: entry(textOf(2, 60)),
    body: z.string().min(20).max(20_000),
  }),
  async run({ tx, audit }, { templateId: id, version, name, body }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    const before = await tx.appealTemplate.findFirst({ where: { id } });
    if (!before) throw notFound("letter template");
    refuseTaken(await tx.appealTemplate.findFirst({ where: { name }, select: { id: true } }), id, {
      field: "name",
      says: "Another letter has this name.",
    });
    requireKnownFields(body);
    const data = { name, body, version: { increment: 1 } };
    requireSaved(await tx.appealTemplate.updateMany({ where: { id, version }, data }), "letter template");
    audit({
      action: "appeal-template.change",
      subjectKind: "appeal-template",
      subjectId: id,
      before: { characters: before.body.length },
      after: { characters: body.length },
    });
    return { id };
  },
});

/** A name in braces that is no merge field would stand in a letter to a payer. */
function requireKnownFields(body: string): void {
  const unknown = mergeLetter(body, {}).flatMap((part) => (part.kind === "unknown" ? [part.name] : []));
  if (unknown.length === 0) return;
  throw refusedAt("body", `No merge field: ${[...new Set(unknown)].join(", ")}.`);
}
