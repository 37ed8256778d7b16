import { z } from "zod";
import { reachOf } from "@/server/access/permissions";
import { notFound } from "@/server/refusal";
import {
  type EdiFileKind,
  type EdiFileStatus,
  type FileIssue,
  issuesOf,
  isUnfetched,
} from "@/server/repositories/edi-file-repository";
import { defineQuery } from "../read-model";

export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly direction: "inbound" | "outbound";
  readonly kind: EdiFileKind;
  readonly status: EdiFileStatus;
  readonly partnerName: string;
  readonly at: Date;
  readonly size: number;
  readonly interchangeControlNumber: string | null;
  readonly issues: readonly FileIssue[];
  readonly batch: { readonly id: string; readonly number: string } | null;
  readonly remittance: { readonly id: string; readonly number: string } | null;
  /** One character a byte (ISO 8859-1), exactly as it went over the wire. The browser explains it. */
  readonly text: string;
  readonly mayProcess: boolean;
}

/** A file as it went over the wire, with what became of it. */
export const getFile = defineQuery({
  name: "submissions.get-file",
  permission: "x12:read",
  wantsProof: "administrators",
  discloses: "patient",
  input: z.strictObject({ ediFileId: z.uuid() }),
  accessed: ({ ediFileId }) => ({ kind: "edi-file", id: ediFileId }),

  async read({ tx, actor }, { ediFileId }): Promise<FileRecord> {
    const file = await tx.ediFile.findFirst({
      where: { id: ediFileId },
      include: {
        tradingPartner: { select: { name: true } },
        batches: { select: { id: true, number: true } },
        acknowledgments: { select: { batch: { select: { id: true, number: true } } }, take: 1 },
        remittances: { select: { id: true, number: true }, take: 1 },
      },
    });
    if (!file) throw notFound("file");
    return {
      id: file.id,
      name: file.name,
      direction: file.direction as FileRecord["direction"],
      kind: file.kind as EdiFileKind,
      status: file.status as EdiFileStatus,
      partnerName: file.tradingPartner.name,
      at: file.at,
      size: file.bytes.length,
      interchangeControlNumber: file.interchangeControlNumber,
      issues: issuesOf(file),
      batch: file.batches[0] ?? file.acknowledgments[0]?.batch ?? null,
      remittance: file.remittances[0] ?? null,
      text: Buffer.from(file.bytes).toString("latin1"),
      mayProcess:
        file.status === "quarantined" &&
        !isUnfetched(file) &&
        reachOf(actor.roles, "remittance:import") !== undefined,
    };
  },
});
