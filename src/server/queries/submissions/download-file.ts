import { z } from "zod";
import { findEdiFile } from "@/server/repositories/edi-file-repository";
import { defineQuery } from "../read-model";

export interface DownloadedFile {
  readonly name: string;
  /** One character a byte (ISO 8859-1), exactly as it went over the wire. */
  readonly text: string;
}

/** The bytes of a file for a person who takes them away; leaves an access event. */
export const downloadFile = defineQuery({
  name: "submissions.download-file",
  permission: "x12:read",
  wantsProof: "administrators",
  discloses: "patient",
  input: z.strictObject({ ediFileId: z.uuid() }),
  accessed: ({ ediFileId }) => ({ kind: "edi-file", id: ediFileId }),

  async read({ tx }, { ediFileId }): Promise<DownloadedFile> {
    const file = await findEdiFile(tx, ediFileId);
    return { name: file.name, text: Buffer.from(file.bytes).toString("latin1") };
  },
});
