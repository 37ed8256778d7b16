import { createHash } from "node:crypto";
import type { EdiFile, Prisma } from "@/generated/prisma/client";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { storableText } from "@/server/storable-text";
import { closeWorkItems } from "./work-item-repository";

/** The most telling content of a file; a file with a remittance counts as one whatever else it holds. */
export type EdiFileKind = "837P" | "TA1" | "999" | "277CA" | "835" | "unknown";
/** Outbound: built, sent. Inbound: received, processed, or quarantined until a person or a new try settles it. */
export type EdiFileStatus = "built" | "sent" | "received" | "processed" | "quarantined";

/** Why a file waits: what, where, and what to do, in words. Values of patients stay in the file. */
export interface FileIssue {
  readonly code: string;
  readonly message: string;
  /** `2300/CLM/05-3`, or the number it is about. */
  readonly path?: string;
  readonly segment?: number;
  readonly offset?: number;
}

/** A message may quote the file, and a file may hold anything. */
const issuesColumn = (issues: readonly FileIssue[]): Prisma.InputJsonArray =>
  issues.map(({ message, path, ...issue }) => ({
    ...issue,
    message: storableText(message),
    ...(path === undefined ? {} : { path: storableText(path) }),
  }));

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A file that was left with the partner is known by its name and size; no content has such a hash. */
export const unfetchedHash = (name: string, size: number): string =>
  `${UNFETCHED}${hashOf(Buffer.from(`${size} ${name}`))}`;
const UNFETCHED = "not-fetched:";

/** Whether only the notice of a file is kept, and its bytes are with the partner. */
export const isUnfetched = ({ contentHash }: Pick<EdiFile, "contentHash">): boolean =>
  contentHash.startsWith(UNFETCHED);

export interface NewEdiFile {
  readonly direction: "inbound" | "outbound";
  readonly kind: EdiFileKind;
  readonly tradingPartnerId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, where it is not given. */
  readonly contentHash?: string;
  readonly interchangeControlNumber: string | undefined;
  readonly status: EdiFileStatus;
  readonly issues: readonly FileIssue[];
  readonly at: Date;
}

/** Bytes are kept as they are and never change. */
export async function keepEdiFile(tx: Transaction, file: NewEdiFile): Promise<string> {
  const id = newId();
  await tx.ediFile.create({
    data: {
      ...file,
      id,
      name: storableText(file.name),
      bytes: Uint8Array.from(file.bytes),
      contentHash: file.contentHash ?? hashOf(file.bytes),
      interchangeControlNumber: file.interchangeControlNumber ?? null,
      issues: issuesColumn(file.issues),
    },
  });
  return id;
}

export async function findEdiFile(tx: Transaction, ediFileId: string): Promise<EdiFile> {
  const file = await tx.ediFile.findFirst({ where: { id: ediFileId } });
  if (!file) throw notFound("file");
  return file;
}

export const issuesOf = (file: Pick<EdiFile, "issues">): readonly FileIssue[] =>
  Array.isArray(file.issues) ? (file.issues as unknown as FileIssue[]) : [];

export async function settleEdiFile(
  tx: Transaction,
  ediFileId: string,
  outcome: { readonly status: EdiFileStatus; readonly issues?: readonly FileIssue[] },
): Promise<void> {
  await tx.ediFile.updateMany({
    where: { id: ediFileId },
    data: {
      status: outcome.status,
      ...(outcome.issues ? { issues: issuesColumn(outcome.issues) } : {}),
    },
  });
}

export async function findNotice(
  tx: Transaction,
  file: { readonly tradingPartnerId: string; readonly name: string; readonly size: number },
): Promise<string | undefined> {
  const { tradingPartnerId, name, size } = file;
  const contentHash = unfetchedHash(name, size);
  const row = await tx.ediFile.findFirst({
    where: { tradingPartnerId, direction: "inbound", contentHash },
    select: { id: true },
  });
  return row?.id;
}

/** A file that was too large has come after all: what told of it has no more to say. */
export async function settleNotices(
  tx: Transaction,
  file: { readonly tradingPartnerId: string; readonly name: string; readonly now: Date },
): Promise<void> {
  const { tradingPartnerId, name, now } = file;
  const notices = await tx.ediFile.findMany({
    where: { tradingPartnerId, name, status: "quarantined", contentHash: { startsWith: UNFETCHED } },
    select: { id: true },
  });
  for (const { id } of notices) {
    await settleEdiFile(tx, id, { status: "processed" });
    await closeWorkItems(tx, { subjectKind: "edi-file", subjectId: id }, now);
  }
}
