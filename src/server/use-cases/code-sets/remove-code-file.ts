import { z } from "zod";
import { dropCodeFile, findCodeFile } from "@/server/repositories/code-file-repository";
import { reportProgress } from "@/server/repositories/running-work-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Takes a file out with everything read from it; brought again it answers again. */
export const removeCodeFile = defineUseCase({
  name: "code-sets.remove-file",
  permission: "code-set:import",
  wantsProof: "everyone",
  input: z.strictObject({ codeFileId: z.uuid() }),
  async run({ tx, now, audit }, { codeFileId }): Promise<{ name: string }> {
    const { name, sha256, status } = await findCodeFile(tx, codeFileId);
    await dropCodeFile(tx, codeFileId);
    await reportProgress(tx, {
      resultId: codeFileId,
      stage: "Taken out",
      done: 1,
      total: 1,
      problems: 0,
      finishedAt: now,
    });
    audit({
      action: "code-file.remove",
      subjectKind: "code-file",
      subjectId: codeFileId,
      before: { sha256, status },
    });
    return { name };
  },
});
