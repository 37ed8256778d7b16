import { gzipSync } from "node:zlib";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { isPdf } from "@/domain/code-sets/release/read-release-file";
import { pdfPages } from "@/node/pdf-pages";
import type { CodeFileReading, ReadingProgress } from "./code-file-reading";
import { readCodeFile, refusedFor } from "./read-code-file";
import { type StoredCodeFile, unpacked } from "./stored-code-file";

/** Reads a file; of a PDF the text is taken first, and stays with what was read. */
export async function readWithPages(
  file: StoredCodeFile,
  onProgress: (progress: ReadingProgress) => void,
): Promise<CodeFileReading> {
  const { bytes } = unpacked(file);
  if (!isPdf(bytes)) return readCodeFile(file, onProgress);
  const pages = await pdfPages(bytes);
  if (isIssue(pages)) return refusedFor([{ place: file.name, ...pages }]);
  const pageText = gzipSync(pages.join("\f"));
  const reading = readCodeFile({ ...file, pageText }, onProgress);
  return reading.kind === "ready" ? { ...reading, pageText } : reading;
}
