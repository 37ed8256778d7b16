import { z } from "zod";
import { findNotice } from "@/server/repositories/edi-file-repository";
import { defineQuery } from "../read-model";

/** The notice of a file that was left with the partner, by its name and size; a person is told of it once. */
export const getLargeFileNotice = defineQuery({
  name: "submissions.get-large-file-notice",
  permission: "batch:send",
  discloses: "nothing",
  input: z.strictObject({ tradingPartnerId: z.uuid(), name: z.string(), size: z.int().nonnegative() }),

  read: ({ tx }, file): Promise<string | undefined> => findNotice(tx, file),
});
