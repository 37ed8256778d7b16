import { z } from "zod";
import type { StoredCodeFile } from "@/server/code-sets/stored-code-file";
import { loadCodeFile, moveCodeFile } from "@/server/repositories/code-file-repository";
import { reportProgress } from "@/server/repositories/running-work-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Hands a file out to be read; undefined when it was taken out meanwhile, or has been read by another worker. */
export const beginCodeFile = defineUseCase({
  name: "code-sets.begin-file",
  permission: "job:run",
  input: z.strictObject({ codeFileId: z.uuid() }),
  async run({ tx, audit }, { codeFileId }): Promise<StoredCodeFile | undefined> {
    const file = await tx.codeFile.findFirst({ where: { id: codeFileId } });
    const isOpen = file?.status === "received" || file?.status === "reading";
    audit({
      action: isOpen ? "code-file.read" : "code-file.read-again",
      subjectKind: "code-file",
      subjectId: codeFileId,
    });
    if (!file || !isOpen) return undefined;
    await moveCodeFile(tx, file, "read");
    // A worker before this one may have died half way.
    await reportProgress(tx, {
      resultId: codeFileId,
      stage: "Opening",
      done: 0,
      total: file.size,
      problems: 0,
      finishedAt: null,
    });
    return loadCodeFile(tx, file);
  },
});
