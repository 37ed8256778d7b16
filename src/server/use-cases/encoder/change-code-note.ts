import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { noteText } from "@/server/queries/encoder/code-question";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { defineUseCase } from "../use-case";

/** Anybody who may write notes may mend one; it then stands under their name. */
export const changeCodeNote = defineUseCase({
  name: "encoder.change-code-note",
  permission: "code-book:annotate",
  input: z.strictObject({ noteId: z.uuid(), version: z.int(), text: noteText }),
  async run({ tx, actor, now, audit }, { noteId: id, version, text }): Promise<{ readonly noteId: string }> {
    const before = await tx.codeNote.findFirst({ where: { id } });
    if (!before) throw notFound("note");
    const { count } = await tx.codeNote.updateMany({
      where: { id, version },
      data: { text, writtenAt: now, writtenById: requireUserId(actor), version: { increment: 1 } },
    });
    if (count === 0) throw changedMeanwhile("note");
    audit({
      action: "code-note.change",
      subjectKind: "code-note",
      subjectId: id,
      before: { characters: before.text.length },
      after: { characters: text.length },
    });
    return { noteId: id };
  },
});
