import { type CodeFileStatus, codeFileLifecycle } from "@/domain/code-sets/code-file-lifecycle";
import { calendarDate } from "@/domain/shared/calendar-date";
import type { CodeFile, Prisma } from "@/generated/prisma/client";
import type { CodeFileReading, FoundList, FoundProblem } from "@/server/code-sets/code-file-reading";
import type { PackedCodeFile } from "@/server/code-sets/pack-code-file";
import type { StoredCodeFile } from "@/server/code-sets/stored-code-file";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { storableText } from "@/server/storable-text";

export async function findCodeFile(tx: Transaction, id: string): Promise<CodeFile> {
  const file = await tx.codeFile.findFirst({ where: { id } });
  if (!file) throw notFound("code set file");
  return file;
}

/** Keeps a file whose bytes are not here yet, or were refused before and may be read by now. */
export async function keepCodeFile(
  tx: Transaction,
  { chunks, ...file }: PackedCodeFile,
  by: { readonly userId: string | null; readonly now: Date },
): Promise<string> {
  const id = newId();
  await tx.codeFile.create({
    data: { id, ...file, status: codeFileLifecycle.initial, receivedAt: by.now, receivedById: by.userId },
  });
  for (const [position, bytes] of chunks.entries())
    await tx.codeFileChunk.create({
      data: { id: newId(), codeFileId: id, position, bytes: Buffer.from(bytes) },
    });
  return id;
}

/** Takes a file out with everything read from it. */
export async function dropCodeFile(tx: Transaction, codeFileId: string): Promise<void> {
  await tx.codeComponent.deleteMany({ where: { codeFileId } });
  await tx.codeFileProblem.deleteMany({ where: { codeFileId } });
  await tx.codeFileChunk.deleteMany({ where: { codeFileId } });
  await tx.codeFile.deleteMany({ where: { id: codeFileId } });
}

/** Whoever was quicker has changed it. */
export async function moveCodeFile(
  tx: Transaction,
  { id, status }: CodeFile,
  event: keyof typeof codeFileLifecycle.transitions,
  more: Prisma.CodeFileUpdateManyMutationInput = {},
): Promise<void> {
  const next = codeFileLifecycle.next(status as CodeFileStatus, event);
  const { count } = await tx.codeFile.updateMany({ where: { id, status }, data: { ...more, status: next } });
  if (count === 0) throw changedMeanwhile("code set file");
}

/** What was read becomes visible at once, or the reasons why nothing did; the bytes of a refused file are let go. */
export async function settleCodeFile(
  tx: Transaction,
  file: CodeFile,
  { reading, now }: { readonly reading: CodeFileReading; readonly now: Date },
): Promise<void> {
  if (reading.kind === "ready") {
    const { pageText } = reading;
    await moveCodeFile(tx, file, "take", {
      finishedAt: now,
      ...(pageText && { pageText: Buffer.from(pageText) }),
    });
    await tx.codeComponent.createMany({
      data: reading.lists.map((list, at) => columnsOf(file.id, list, at)),
    });
    return;
  }
  await moveCodeFile(tx, file, "refuse", { finishedAt: now, problemCount: reading.problemCount });
  await tx.codeFileProblem.createMany({
    data: reading.problems.map((problem, at) => problemColumns(file.id, problem, at)),
  });
  await tx.codeFileChunk.deleteMany({ where: { codeFileId: file.id } });
}

const columnsOf = (
  codeFileId: string,
  { coversFrom, coversThrough, counts, remarks, ...list }: FoundList,
  position: number,
): Prisma.CodeComponentCreateManyInput => ({
  id: newId(),
  codeFileId,
  position,
  ...list,
  name: storableText(list.name),
  coversFrom: toDateColumn(calendarDate(coversFrom)),
  coversThrough: coversThrough ? toDateColumn(calendarDate(coversThrough)) : null,
  counts: counts as Prisma.InputJsonObject,
  remarks: remarks.map(({ line, code, message }) => ({ line, code, message: storableText(message) })),
});

const problemColumns = (
  codeFileId: string,
  { place, message, ...problem }: FoundProblem,
  position: number,
): Prisma.CodeFileProblemCreateManyInput => ({
  id: newId(),
  codeFileId,
  position,
  ...problem,
  place: storableText(place),
  message: storableText(message),
});

/** The file with its bytes, packed as they are kept, or with the text that was taken of it. */
export async function loadCodeFile(
  tx: Transaction,
  { id, name, sha256, packing }: Pick<CodeFile, "id" | "name" | "sha256" | "packing">,
): Promise<StoredCodeFile> {
  const taken = await tx.codeFile.findFirst({ where: { id }, select: { pageText: true } });
  const stored = { name, sha256, packing: packing === "gzip" ? "gzip" : "none" } as const;
  if (taken?.pageText) return { ...stored, bytes: NO_BYTES, pageText: taken.pageText };
  const chunks = await tx.codeFileChunk.findMany({
    where: { codeFileId: id },
    orderBy: { position: "asc" },
    select: { bytes: true },
  });
  return { ...stored, bytes: Buffer.concat(chunks.map(({ bytes }) => bytes)) };
}

/** Whoever has the text of a PDF never opens it again. */
const NO_BYTES = new Uint8Array();
