import { z } from "zod";
import { touchedSeries } from "@/domain/code-sets/release/touched-series";
import type { CodeFileReading, FoundList } from "@/server/code-sets/code-file-reading";
import type { JobRequest } from "@/server/outbox";
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
  async run({ tx, now, audit, enqueue }, { codeFileId, reading }): Promise<{ settled: boolean }> {
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
    if (isReady) for (const request of openingWork(reading.lists, now)) await enqueue(request);
    return { settled: true };
  },
});

/** Of many files that come one after the other, the last one's job looks at all of them. */
const PAUSE_MS = 5_000;

/** What a newer edition hits becomes work by itself, one report a series. */
const openingWork = (lists: readonly FoundList[], now: Date): JobRequest<"open-update-work">[] =>
  [...new Set(lists.flatMap(({ kind }) => touchedSeries(kind)))].map((series) => ({
    job: "open-update-work",
    payload: { series },
    serialKey: "open-update-work",
    uniqueKey: `open-update-work:${series}`,
    runAt: new Date(now.getTime() + PAUSE_MS),
  }));
