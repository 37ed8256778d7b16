import { z } from "zod";
import type { StoredCodeFile } from "@/server/code-sets/stored-code-file";
import { loadCodeFile } from "@/server/repositories/code-file-repository";
import { defineQuery } from "../read-model";

/** The office's ready files with their bytes, in the order they came: for the command line on the office's machine. */
export const loadCodeFiles = defineQuery({
  name: "code-sets.load-files",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx }): Promise<StoredCodeFile[]> {
    const rows = await tx.codeFile.findMany({
      where: { status: "ready" },
      orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    });
    const files: StoredCodeFile[] = [];
    for (const row of rows) files.push(await loadCodeFile(tx, row));
    return files;
  },
});
