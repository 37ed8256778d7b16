import { z } from "zod";
import type { CodeFileReading } from "@/server/code-sets/code-file-reading";
import { settleCodeFile } from "@/server/repositories/code-file-repository";
import { reportProgress } from "@/server/repositories/running-work-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** A file has been read: in one transaction everything in it answers, or it is refused with every reason. */
export const finishCodeFile = defineUseCase({
  name: "code-sets.finish-file",
  permission: "job:run",
  input: z.strictObject({
    codeFileId: z.uuid(),
    reading: z.custom<CodeFileReading>(
      (value) => typeof value === "object" && value !== null && "kind" in value,
    ),
  }),
  async run({ tx, now, audit }, { codeFileId, reading }): Promise<{ settled: boolean }> {
    const file = await tx.codeFile.findFirst({ where: { id: codeFileId } });
    if (file?.status !== "reading") {
      audit({ action: "code-file.finish-again", subjectKind: "code-file", subjectId: codeFileId });
      return { settled: false };
    }
    await settleCodeFile(tx, file, { reading, now });
    const isReady = reading.kind === "ready";
    const total = isReady ? reading.lists.length : 1;
    await reportProgress(tx, {
      resultId: codeFileId,
      stage: isReady ? "Finished" : "Refused",
      done: total,
      total,
      problems: isReady ? 0 : reading.problemCount,
      finishedAt: now,
    });
    audit({
      action: isReady ? "code-file.take" : "code-file.refuse",
      subjectKind: "code-file",
      subjectId: codeFileId,
      after: isReady
        ? { lists: reading.lists.map(({ kind, edition }) => `${kind} ${edition}`) }
        : { problems: reading.problemCount },
    });
    return { settled: true };
  },
});
