import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import type { ComponentRead } from "@/domain/code-sets/readers/component-readers";
import { type ImportIssue, isIssue, issueAt } from "@/domain/code-sets/readers/import-issue";
import { recognizeFile } from "@/domain/code-sets/readers/recognize-file";
import { partsOf, type ReleaseFile, type ReleasePart } from "@/domain/code-sets/release/read-release-file";
import { pdfPagesNow } from "@/node/pdf-pages-now";
import { MOST_BYTES, RELEASE_FILE_TOOLS } from "@/node/release-file-tools";

const MOST_FILES = 5_000;
const FOLDER_TOOLS = { ...RELEASE_FILE_TOOLS, pagesOf: pdfPagesNow };

export interface ReleaseFolder {
  /** What was recognized, not yet read. */
  readonly parts: readonly ReleasePart[];
  /** Names of files that are no official file of a known kind. */
  readonly others: readonly string[];
  /** Files that cannot be opened. */
  readonly problems: readonly FileProblem[];
}

export interface FileProblem {
  readonly file: string;
  readonly issues: readonly ImportIssue[];
}

/** Looks through a folder of official files, plain, zip or gz; links are not followed. */
export function openReleaseFolder(folder: string): ReleaseFolder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  if (entries.length > MOST_FILES) throw new RangeError(`${folder} holds more than ${MOST_FILES} files`);
  const opened = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, parts: openFile(path) }));
  return {
    parts: opened.flatMap(({ parts }) => (isIssue(parts) ? [] : parts)),
    others: opened
      .filter(({ parts }) => !isIssue(parts) && parts.length === 0)
      .map(({ path }) => basename(path)),
    problems: opened.flatMap(({ path, parts }) =>
      isIssue(parts) ? [{ file: basename(path), issues: [parts] }] : [],
    ),
  };
}

function openFile(path: string): readonly ReleasePart[] | ImportIssue {
  const name = basename(path);
  if (recognizeFile(name).length === 0 && !name.toLowerCase().endsWith(".zip")) return [];
  if (statSync(path).size > MOST_BYTES) return issueAt("file-unreadable", 0, `more than ${MOST_BYTES} bytes`);
  return partsOf(readFile(path, name), FOLDER_TOOLS);
}

function readFile(path: string, name: string): ReleaseFile {
  const bytes = readFileSync(path);
  return { name, bytes, checksum: createHash("sha256").update(bytes).digest("hex") };
}

export interface ReadFolder {
  readonly components: readonly Component[];
  readonly refused: readonly FileProblem[];
  /** Slips of the publishers in files that were taken. */
  readonly remarks: readonly FileProblem[];
}

/** Reads the files of the kinds asked for; each is taken whole or refused with its reasons. */
export function readComponents(folder: ReleaseFolder, kinds?: ReadonlySet<ComponentKind>): ReadFolder {
  const reads: { part: ReleasePart; read: ComponentRead }[] = folder.parts
    .filter(({ recognized }) => !kinds || kinds.has(recognized.official.kind))
    .map((part) => ({ part, read: part.read() }));
  return {
    components: reads.flatMap(({ read }) => (read.kind === "component" ? [read.component] : [])),
    refused: reads.flatMap(({ part, read }) =>
      read.kind === "refused" ? [{ file: part.name, issues: read.issues }] : [],
    ),
    remarks: reads.flatMap(({ part, read }) =>
      read.kind === "component" && read.remarks.length > 0 ? [{ file: part.name, issues: read.remarks }] : [],
    ),
  };
}
