import { z } from "zod";
import type { EdiFileKind, EdiFileStatus } from "@/server/repositories/edi-file-repository";
import { findEdiFile } from "@/server/repositories/edi-file-repository";
import { defineQuery } from "../read-model";

export interface FileRoute {
  readonly kind: EdiFileKind;
  readonly status: EdiFileStatus;
}

/** What kind of work a kept file needs, for the worker. */
export const getFileRoute = defineQuery({
  name: "submissions.get-file-route",
  permission: "remittance:import",
  discloses: "nothing",
  input: z.strictObject({ ediFileId: z.uuid() }),

  async read({ tx }, { ediFileId }): Promise<FileRoute> {
    const file = await findEdiFile(tx, ediFileId);
    return { kind: file.kind as EdiFileKind, status: file.status as EdiFileStatus };
  },
});
