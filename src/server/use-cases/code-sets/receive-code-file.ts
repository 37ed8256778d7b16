import { z } from "zod";
import type { CodeFileStatus } from "@/domain/code-sets/code-file-lifecycle";
import { dropCodeFile, keepCodeFile } from "@/server/repositories/code-file-repository";
import { openRunningWork } from "@/server/repositories/running-work-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

export interface ReceivedCodeFile {
  readonly codeFileId: string;
  /** `already-here`: exactly these bytes answer already, nothing changes. `being-read`: they came a moment ago. */
  readonly outcome: "received" | "already-here" | "being-read";
  readonly receivedAt: Date;
}

/**
 * Takes an official file as it came; the worker reads it. The same bytes again change nothing, unless they were
 * refused before: then they are read again.
 */
export const receiveCodeFile = defineUseCase({
  name: "code-sets.receive-file",
  permission: "code-set:import",
  input: z.strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^/\\]+$/),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().nonnegative(),
    packing: z.enum(["none", "gzip"]),
    chunks: z.array(z.custom<Uint8Array>((value) => value instanceof Uint8Array)).readonly(),
  }),

  async run({ tx, actor, now, audit, enqueue }, file): Promise<ReceivedCodeFile> {
    // One at a time: the second of two that bring the same bytes finds what the first one kept.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`code-file:${actor.organizationId}`}, 0))`;
    const held = await tx.codeFile.findFirst({ where: { sha256: file.sha256 } });
    const status = held?.status as CodeFileStatus | undefined;
    if (held && status !== "refused") {
      audit({ action: "code-file.receive-again", subjectKind: "code-file", subjectId: held.id });
      return {
        codeFileId: held.id,
        outcome: status === "ready" ? "already-here" : "being-read",
        receivedAt: held.receivedAt,
      };
    }
    if (held) await dropCodeFile(tx, held.id);
    const codeFileId = await keepCodeFile(tx, file, { userId: actor.userId, now });
    await openRunningWork(tx, {
      kind: "import-code-file",
      title: `Import of ${file.name}`,
      stage: "Waiting for the worker",
      total: file.size,
      startedById: actor.userId,
      resultKind: "code-file",
      resultId: codeFileId,
      now,
    });
    await enqueue({
      job: "import-code-file",
      payload: { codeFileId },
      serialKey: "import-code-file",
      uniqueKey: `import-code-file:${codeFileId}`,
    });
    audit({
      action: "code-file.receive",
      subjectKind: "code-file",
      subjectId: codeFileId,
      after: { sha256: file.sha256, size: file.size },
    });
    return { codeFileId, outcome: "received", receivedAt: now };
  },
});
