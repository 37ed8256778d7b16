import { z } from "zod";
import { isPersonal, meaningOf } from "@/domain/submissions/element-meaning";
import { type ExplainedSegment, explain } from "@/domain/x12/explain";
import { allIssues } from "@/domain/x12/interchange";
import type { Severity } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";
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

export interface FileElement {
  readonly position: string;
  readonly name: string;
  readonly value: string;
  readonly meaning: string | null;
  /** Identifies a person: covered on request. */
  readonly personal: boolean;
}
export interface FileSegment {
  /** 1-based within the file. */
  readonly number: number;
  readonly loop: string;
  readonly segmentId: string;
  readonly name: string | null;
  /** As it stands in the file, without its terminator. */
  readonly raw: string;
  readonly elements: readonly FileElement[];
  readonly issues: readonly {
    readonly severity: Severity;
    readonly message: string;
    readonly path: string;
  }[];
}
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
  readonly segmentCount: number;
  readonly segments: readonly FileSegment[];
  readonly nextFrom: number | null;
  readonly mayProcess: boolean;
}

/** A file as it went over the wire, segment by segment in words, with its problems in place. */
export const getFile = defineQuery({
  name: "submissions.get-file",
  permission: "x12:read",
  discloses: "patient",
  input: z.strictObject({
    ediFileId: z.uuid(),
    /** First segment wanted, from 0; the cursor of the pages. */
    cursor: z.int().nonnegative().default(0),
    direction: z.enum(["forward", "backward"]).optional(),
    limit: z.int().min(1).max(2_000).default(1_000),
  }),
  accessed: ({ ediFileId }) => ({ kind: "edi-file", id: ediFileId }),

  async read({ tx, actor }, { ediFileId, cursor, limit }): Promise<FileRecord> {
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
    const segments = explain(file.bytes);
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
      segmentCount: segments.length,
      segments: pageOf(file.bytes, segments, { cursor, limit }),
      nextFrom: cursor + limit < segments.length ? cursor + limit : null,
      mayProcess:
        file.status === "quarantined" &&
        !isUnfetched(file) &&
        reachOf(actor.roles, "remittance:import") !== undefined,
    };
  },
});

function pageOf(
  bytes: Uint8Array,
  segments: readonly ExplainedSegment[],
  { cursor, limit }: { readonly cursor: number; readonly limit: number },
): FileSegment[] {
  const text = Buffer.from(bytes).toString("latin1");
  const issues = allIssues(readInterchanges(bytes));
  return segments.slice(cursor, cursor + limit).map((segment, index) => {
    const { offset, loop, segmentId, name, elements } = segment;
    const end = segments[cursor + index + 1]?.offset ?? text.length;
    const entity =
      segmentId === "NM1" ? elements.find(({ position }) => position === "01")?.value : undefined;
    return {
      number: cursor + index + 1,
      loop,
      segmentId,
      name: name ?? null,
      raw: text
        .slice(offset, end)
        .trimEnd()
        .replace(/[^A-Za-z0-9 ]$/, ""),
      elements: elements.map((element) => ({
        ...element,
        meaning: meaningOf(segmentId, element.position, element.value) ?? null,
        personal: isPersonal({ loop, segmentId, entity }, element.position),
      })),
      issues: issues
        .filter((issue) => issue.offset >= offset && issue.offset < end)
        .map(({ severity, message, path }) => ({ severity, message, path })),
    };
  });
}
