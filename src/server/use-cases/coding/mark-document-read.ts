import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { newId } from "@/server/db/new-id";
import { notFound } from "@/server/refusal";
import { defineUseCase } from "../use-case";

/** Remembers that this person has opened a document, so that unread ones stand out. */
export const markDocumentRead = defineUseCase({
  name: "coding.mark-document-read",
  permission: "coding:assign",
  input: z.strictObject({ documentId: z.uuid() }),

  async run({ tx, actor, now, audit }, { documentId }) {
    const document = await tx.clinicalDocument.findFirst({ where: { id: documentId }, select: { id: true } });
    if (!document) throw notFound("document");
    await tx.documentReading.createMany({
      data: [{ id: newId(), documentId, userId: requireUserId(actor), readAt: now }],
      skipDuplicates: true,
    });
    audit({ action: "document.read", subjectKind: "document", subjectId: documentId });
    return { documentId };
  },
});
