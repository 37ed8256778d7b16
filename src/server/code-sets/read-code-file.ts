import type { ComponentRead } from "@/domain/code-sets/readers/component-readers";
import { type ImportIssue, isIssue } from "@/domain/code-sets/readers/import-issue";
import { readZip, type ZipMember } from "@/domain/code-sets/readers/zip-archive";
import { isPackedPrint } from "@/domain/code-sets/release/printed-archive";
import { partsOf, type ReleaseFile, type ReleasePart } from "@/domain/code-sets/release/read-release-file";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";
import type { CodeFileReading, FoundList, FoundProblem, ReadingProgress } from "./code-file-reading";
import { type StoredCodeFile, unpacked } from "./stored-code-file";

/** What a person can read through; the rest is counted. */
const KEPT_PROBLEMS = 200;
const KEPT_REMARKS = 20;

/** Reads every official list of a file, one after the other, and tells what it is or what is wrong with it. */
export function readCodeFile(
  file: StoredCodeFile,
  onProgress: (progress: ReadingProgress) => void,
): CodeFileReading {
  const parts = partsOf(unpacked(file), RELEASE_FILE_TOOLS);
  if (isIssue(parts)) return refusedFor([problemAt(file.name, parts)]);
  if (parts.length === 0)
    return refusedFor([{ ...(isPrinted(file) ? PRINTED : NOT_OFFICIAL), place: file.name }]);
  const lists: FoundList[] = [];
  const problems: FoundProblem[] = [];
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  let behind = 0;
  for (const part of parts) {
    const { name, size } = part;
    const tell = (bytes: number) => onProgress({ list: name, done: behind + Math.min(bytes, size), total });
    tell(0);
    const read = part.read(tell);
    behind += size;
    if (read.kind === "component") lists.push(listOf(part, read));
    else
      problems.push(
        ...read.issues.filter(({ remark }) => !remark).map((issue) => problemAt(part.name, issue)),
      );
  }
  return problems.length > 0 ? refusedFor(problems) : { kind: "ready", lists };
}

const NOT_OFFICIAL = {
  line: 0,
  code: "wrong-file",
  message:
    "No official list is known by this name. Files are recognized by the names their publishers give them, with the year or quarter in it.",
} as const;

const PRINTED = {
  line: 0,
  code: "wrong-file",
  message:
    "It holds printed pages (PDF) only, and of print only the Official Guidelines and the addenda of ICD-10-CM are read. Bring the lists themselves: the tabular list and the indexes as XML, the codes as order file with its addenda (icd10cm_order_addenda_….txt).",
} as const;

const isPrinted = (file: StoredCodeFile): boolean =>
  /\.pdf$/i.test(file.name) || printedDocuments(unpacked(file)).length > 0;

/** The members of an archive of nothing but PDFs, such as the addenda of the tabular list and the indexes. */
export function printedDocuments({ name, bytes }: ReleaseFile): readonly ZipMember[] {
  if (!name.toLowerCase().endsWith(".zip") || isPackedPrint(bytes)) return [];
  const members = readZip(bytes, RELEASE_FILE_TOOLS);
  return !isIssue(members) && members.every((member) => /\.pdf$/i.test(member.name)) ? members : [];
}

export const refusedFor = (problems: readonly FoundProblem[]): CodeFileReading => ({
  kind: "refused",
  problems: problems.slice(0, KEPT_PROBLEMS),
  problemCount: problems.length,
});

const problemAt = (place: string, { line, code, message }: ImportIssue): FoundProblem => ({
  place,
  line,
  code,
  message,
});

function listOf(
  { name }: ReleasePart,
  { component, remarks }: Extract<ComponentRead, { readonly kind: "component" }>,
): FoundList {
  const { provenance, covers } = component.source;
  return {
    kind: component.kind,
    name,
    title: provenance.title ?? component.kind,
    publisher: provenance.publisher,
    edition: provenance.version,
    coversFrom: covers.from,
    ...(covers.through && { coversThrough: covers.through }),
    counts: component.counts,
    remarks: remarks.slice(0, KEPT_REMARKS),
    remarkCount: remarks.length,
  };
}
