import { z } from "zod";
import { defineQuery } from "../read-model";
import { codeFilesShown } from "./code-files-shown";

/** What became of the files, with the progress of those that are read now. */
export const listCodeFiles = defineQuery({
  name: "code-sets.list-files",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ codeFileId: z.uuid().optional() }),
  read: ({ tx }, { codeFileId }) => codeFilesShown(tx, codeFileId ? { id: codeFileId } : {}),
});
