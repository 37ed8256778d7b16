import { type ComponentRead, readComponent } from "../readers/component-readers";
import type { ReadingWatch } from "../readers/delimited-table";
import { type ImportIssue, isIssue, issueAt } from "../readers/import-issue";
import { readWorkbook, WORKBOOK_PARTS } from "../readers/read-workbook";
import { type RecognizedFile, recognizeFile } from "../readers/recognize-file";
import { readZip, type ZipMember, type ZipTools } from "../readers/zip-archive";
import { isPackedPrint, printedMembers } from "./printed-archive";

/** A file as it came, with what only the runtime can do. */
export interface ReleaseFile {
  /** The file's own name, without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly checksum: string;
}

export interface ReleaseFileTools extends ZipTools {
  readonly gunzip: (packed: Uint8Array) => Uint8Array;
  /** UTF-8 where the bytes are that, otherwise one character a byte. */
  readonly textOf: (bytes: Uint8Array) => string;
  /** The text of a PDF page by page; where it is absent, PDFs come with their text taken before. */
  readonly pagesOf?: (pdf: Uint8Array) => readonly string[] | ImportIssue;
}

/** What one list of a file would be read as, and the act of reading it; large files are read only when asked. */
export interface ReleasePart {
  readonly recognized: RecognizedFile;
  /** "cms_2026_dx.zip/icd10cm_order_2026.txt" for a member of an archive. */
  readonly name: string;
  /** Bytes of the list itself, as far as they are known before it is unpacked. */
  readonly size: number;
  /** Tells how many of the `size` bytes are behind; lists that are read in a moment do not. */
  read(watch?: ReadingWatch): ComponentRead;
}

/** The official lists in a file, plain, gzip or zip; an archive that cannot be opened is an issue. */
export function partsOf(file: ReleaseFile, tools: ReleaseFileTools): readonly ReleasePart[] | ImportIssue {
  const kinds = recognizeFile(file.name);
  if (kinds.length > 0)
    return kinds.map((kind) =>
      partOf({ ...file, size: sizeOnceUnpacked(file) }, kind, () => textOf(file, tools)),
    );
  if (!isArchive(file.name)) return [];
  return isPackedPrint(file.bytes) ? printedParts(file, tools) : membersOf(file, tools, { within: 2 });
}

const isArchive = (name: string): boolean => name.toLowerCase().endsWith(".zip");

/** Some publishers put archives into their archive; deeper ones are left alone, as is a PDF where its text cannot be taken. */
function membersOf(
  file: ReleaseFile,
  tools: ReleaseFileTools,
  { within }: { readonly within: number },
): readonly ReleasePart[] | ImportIssue {
  const members = readZip(file.bytes, tools);
  if (isIssue(members)) return members;
  const parts: ReleasePart[] = [];
  for (const member of members.filter(({ name }) => tools.pagesOf || !/\.pdf$/i.test(name))) {
    const name = `${file.name}/${member.name}`;
    const found = isArchive(member.name)
      ? innerParts(member, { ...file, name }, { tools, within: within - 1 })
      : recognizeFile(member.name, file.name).map((kind) =>
          partOf({ ...file, name, size: member.size }, kind, () => memberText(member, tools)),
        );
    if (isIssue(found)) return found;
    parts.push(...found);
  }
  return parts;
}

/** The documents of an archive whose texts were taken before. */
const printedParts = (file: ReleaseFile, { textOf: decoded }: ReleaseFileTools): ReleasePart[] =>
  printedMembers(decoded(file.bytes)).flatMap(({ name: member, text }) => {
    const named = { ...file, name: `${file.name}/${member}`, size: text.length };
    return recognizeFile(member, file.name).map((kind) => partOf(named, kind, () => text));
  });

interface Inside {
  readonly tools: ReleaseFileTools;
  readonly within: number;
}

function innerParts(
  member: ZipMember,
  { name, checksum }: NamedFile,
  { tools, within }: Inside,
): readonly ReleasePart[] | ImportIssue {
  if (within < 1) return [];
  const bytes = member.bytes();
  const parts = isIssue(bytes) ? bytes : membersOf({ name, bytes, checksum }, tools, { within });
  return isIssue(parts) ? { ...parts, message: `${member.name}: ${parts.message}` } : parts;
}

type NamedFile = Pick<ReleaseFile, "name" | "checksum">;

interface SizedFile extends NamedFile {
  readonly size: number;
}

/** A gzip file ends with it. */
function sizeOnceUnpacked({ name, bytes }: ReleaseFile): number {
  const { byteLength, byteOffset, buffer } = bytes;
  if (!name.toLowerCase().endsWith(".gz") || byteLength < 4) return byteLength;
  return new DataView(buffer, byteOffset).getUint32(byteLength - 4, true);
}

function partOf(file: SizedFile, recognized: RecognizedFile, text: () => string | ImportIssue): ReleasePart {
  const { official, period, setting } = recognized;
  const provenance = {
    name: file.name,
    title: official.title,
    publisher: official.publisher,
    version: period.label,
    checksum: file.checksum,
  };
  const source = { provenance, covers: period.covers };
  return {
    recognized,
    name: file.name,
    size: file.size,
    read: (watch) => {
      const read = text();
      if (typeof read !== "string") return { kind: "refused", source, issues: [read] };
      const bytesOf = file.size / Math.max(1, read.length);
      return readComponent(official.kind, {
        text: read,
        source,
        watch: watch && ((characters) => watch(Math.floor(characters * bytesOf))),
        ...(setting && { setting }),
      });
    },
  };
}

function textOf({ name, bytes }: ReleaseFile, tools: ReleaseFileTools): string | ImportIssue {
  if (name.toLowerCase().endsWith(".xlsx")) return workbookText(bytes, tools);
  if (isPdf(bytes)) return pdfText(bytes, tools);
  if (!name.toLowerCase().endsWith(".gz")) return tools.textOf(bytes);
  try {
    return tools.textOf(tools.gunzip(bytes));
  } catch (error) {
    return issueAt(
      "file-unreadable",
      0,
      `not to be unpacked: ${error instanceof Error ? error.message : "broken"}`,
    );
  }
}

/** "%PDF" */
export const isPdf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;

const NO_PAGES = issueAt("file-unreadable", 0, "the text of this PDF is not at hand");

/** Pages parted by form feeds. */
function pdfText(bytes: Uint8Array, { pagesOf }: ReleaseFileTools): string | ImportIssue {
  const pages = pagesOf?.(bytes) ?? NO_PAGES;
  return isIssue(pages) ? pages : pages.join("\f");
}

function memberText(member: ZipMember, tools: ReleaseFileTools): string | ImportIssue {
  const bytes = member.bytes();
  return isIssue(bytes) ? bytes : textOf({ name: member.name, bytes, checksum: "" }, tools);
}

/** A spreadsheet is a zip archive too. */
function workbookText(bytes: Uint8Array, tools: ReleaseFileTools): string | ImportIssue {
  const members = readZip(bytes, tools);
  if (isIssue(members)) return members;
  const partNamed = (name: string): Uint8Array | ImportIssue =>
    members.find((member) => member.name === name)?.bytes() ??
    issueAt("file-unreadable", 0, `the spreadsheet has no ${name}`);
  const [strings, sheet] = [partNamed(WORKBOOK_PARTS.strings), partNamed(WORKBOOK_PARTS.sheet)];
  if (isIssue(strings)) return strings;
  if (isIssue(sheet)) return sheet;
  return readWorkbook({ strings: tools.textOf(strings), sheet: tools.textOf(sheet) });
}
