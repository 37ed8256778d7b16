import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ImportIssue, issueAt } from "@/domain/code-sets/readers/import-issue";

const here = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const MOST_TEXT = 64_000_000;
const LONGEST_MS = 120_000;

/** The pages of a PDF for a command line, which reads one file after the other: a second each. */
export function pdfPagesNow(pdf: Uint8Array): readonly string[] | ImportIssue {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--no-warnings", "--import", here("../../scripts/resolve-aliases.mjs"), here("./print-pdf-pages.ts")],
    { input: pdf, maxBuffer: MOST_TEXT, timeout: LONGEST_MS, encoding: "utf8" },
  );
  if (status !== 0) return issueAt("file-unreadable", 0, "the text of this PDF could not be taken");
  return JSON.parse(stdout) as readonly string[] | ImportIssue;
}
