import { gzipSync } from "node:zlib";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { recognizeFile } from "@/domain/code-sets/readers/recognize-file";
import { type PrintedMember, packedPrint } from "@/domain/code-sets/release/printed-archive";
import { isPdf, type ReleaseFile } from "@/domain/code-sets/release/read-release-file";
import { pdfPages } from "@/node/pdf-pages";
import type { CodeFileReading, FoundProblem, ReadingProgress } from "./code-file-reading";
import { printedDocuments, readCodeFile, refusedFor } from "./read-code-file";
import { type StoredCodeFile, unpacked } from "./stored-code-file";

/** Reads a file; of a PDF, and of an archive of nothing but PDFs, the text is taken first and stays with what was read. */
export async function readWithPages(
  file: StoredCodeFile,
  onProgress: (progress: ReadingProgress) => void,
): Promise<CodeFileReading> {
  const release = unpacked(file);
  const text = isPdf(release.bytes) ? await textOfPdf(release) : await textOfArchive(release);
  if (text === undefined) return readCodeFile(file, onProgress);
  if (typeof text !== "string") return refusedFor(text);
  const pageText = gzipSync(text);
  const reading = readCodeFile({ ...file, pageText }, onProgress);
  return reading.kind === "ready" ? { ...reading, pageText } : reading;
}

type NamedBytes = Pick<ReleaseFile, "name" | "bytes">;

async function textOfPdf({ name, bytes }: NamedBytes): Promise<string | readonly FoundProblem[]> {
  const pages = await pdfPages(bytes);
  return isIssue(pages) ? [{ place: name, ...pages }] : pages.join("\f");
}

/** Undefined for an archive that holds something else, or no document that is read. */
async function textOfArchive(file: ReleaseFile): Promise<string | undefined | readonly FoundProblem[]> {
  const read: PrintedMember[] = [];
  const problems: FoundProblem[] = [];
  for (const member of printedDocuments(file)) {
    if (recognizeFile(member.name, file.name).length === 0) continue;
    const place = `${file.name}/${member.name}`;
    const bytes = member.bytes();
    const text = isIssue(bytes) ? [{ place, ...bytes }] : await textOfPdf({ name: place, bytes });
    if (typeof text === "string") read.push({ name: member.name, text });
    else problems.push(...text);
  }
  if (problems.length > 0) return problems;
  return read.length > 0 ? packedPrint(read) : undefined;
}
