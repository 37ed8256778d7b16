import { z } from "zod";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { defineUseCase } from "../use-case";

/** A note that no longer holds is taken away, as it was read: not one that somebody changed meanwhile. */
export const removeCodeNote = defineUseCase({
  name: "encoder.remove-code-note",
  permission: "code-book:annotate",
  input: z.strictObject({ noteId: z.uuid(), version: z.int() }),
  async run({ tx, audit }, { noteId: id, version }): Promise<{ readonly noteId: string }> {
    const before = await tx.codeNote.findFirst({ where: { id } });
    if (!before) throw notFound("note");
    const { count } = await tx.codeNote.deleteMany({ where: { id, version } });
    if (count === 0) throw changedMeanwhile("note");
    audit({
      action: "code-note.remove",
      subjectKind: "code-note",
      subjectId: id,
      before: { characters: before.text.length },
    });
    return { noteId: id };
  },
});
