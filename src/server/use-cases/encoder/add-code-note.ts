import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { requireKnownCode } from "@/server/code-sets/known-code";
import { newId } from "@/server/db/new-id";
import { encoderSet, noteText, typedCode } from "@/server/queries/encoder/code-question";
import { defineUseCase } from "../use-case";

/** What the office has to say on a code, for everybody who looks it up. */
export const addCodeNote = defineUseCase({
  name: "encoder.add-code-note",
  permission: "code-book:annotate",
  input: z.strictObject({ set: encoderSet, code: typedCode, text: noteText, requestId: z.uuid().optional() }),
  idempotencyKey: ({ requestId }) => requestId,
  async run(
    { tx, actor, now, today, audit },
    { set, code: typed, text },
  ): Promise<{ readonly noteId: string }> {
    const code = await requireKnownCode(tx, { set, code: typed, today });
    const id = newId();
    const writtenById = requireUserId(actor);
    await tx.codeNote.create({ data: { id, system: set, code, text, writtenAt: now, writtenById } });
    audit({
      action: "code-note.add",
      subjectKind: "code-note",
      subjectId: id,
      after: { code: `${set} ${code}`, characters: text.length },
    });
    return { noteId: id };
  },
});
