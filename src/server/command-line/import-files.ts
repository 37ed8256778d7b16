import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { recognizeFile } from "@/domain/code-sets/readers/recognize-file";
import { CodeFileTooLarge, packCodeFile } from "@/server/code-sets/pack-code-file";
import { importCodeFile } from "@/server/jobs/import-code-file";
import type { CodeFileShown } from "@/server/queries/code-sets/code-files-shown";
import { listCodeFiles } from "@/server/queries/code-sets/list-code-files";
import { receiveCodeFile } from "@/server/use-cases/code-sets/receive-code-file";
import type { OfficeAtHand } from "./installation";

export type ImportOutcome = "taken" | "already-here" | "refused";

export interface ImportedFile {
  readonly file: string;
  readonly outcome: ImportOutcome;
  readonly sha256?: string;
  readonly lists: CodeFileShown["lists"];
  readonly problems: CodeFileShown["problems"];
  readonly problemCount: number;
}

/** A file, and where its bytes come from. */
export interface FileSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

type Say = (line: string) => void;

/** The files named, and those of folders that are known by their names or may hold such. */
export function filesNamed(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && isLikely(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path],
  );
}

const isLikely = (name: string): boolean => recognizeFile(name).length > 0 || /\.zip$/i.test(name);

export const fileAt = (path: string): FileSource => ({ name: basename(path), bytes: createReadStream(path) });

/** How long a worker may take to begin before this process reads the file itself. */
const WORKER_MS = 5_000;
const LOOK_MS = 200;

/** Brings one file and waits until it answers or is refused. */
export async function importFile(
  office: OfficeAtHand,
  { name, bytes }: FileSource,
  say: Say,
): Promise<ImportedFile> {
  const packed = await packCodeFile(
    name,
    countedAloud(bytes, (words) => say(`${name}: ${words}`)),
  ).catch((error: unknown) => {
    if (error instanceof CodeFileTooLarge) return error;
    throw error;
  });
  if (packed instanceof CodeFileTooLarge) return notTaken(name, packed.message);
  const { codeFileId, outcome } = await office.run(receiveCodeFile, packed);
  const file = await settled(office, codeFileId, (words) => say(`${name}: ${words}`));
  if (!file) return notTaken(name, "It was taken out while it was read.");
  if (outcome === "already-here") return told(file, outcome);
  return told(file, file.status === "ready" ? "taken" : "refused");
}

const WORD_EVERY_MS = 500;

/** Packing a large file takes seconds, too. */
async function* countedAloud(bytes: AsyncIterable<Uint8Array>, say: Say): AsyncGenerator<Uint8Array> {
  let [taken, told] = [0, performance.now()];
  for await (const piece of bytes) {
    yield piece;
    taken += piece.byteLength;
    if (performance.now() - told < WORD_EVERY_MS) continue;
    told = performance.now();
    say(`Packing, ${megabytes(taken)} MB`);
  }
}

/** The worker reads it; where none has begun after a while, this process does. */
async function settled(
  office: OfficeAtHand,
  codeFileId: string,
  say: Say,
): Promise<CodeFileShown | undefined> {
  const begun = performance.now();
  let said = "";
  for (;;) {
    const [file] = await office.read(listCodeFiles, { codeFileId });
    if (!file || file.status === "ready" || file.status === "refused") return file;
    const now = file.progress ? progressInWords(file.progress) : "";
    if (now !== said) say(now);
    said = now;
    if (file.status === "received" && performance.now() - begun > WORKER_MS) {
      say("no worker has begun; reading it here");
      await importCodeFile(office.run, codeFileId);
    } else await pause(LOOK_MS);
  }
}

/** "Reading ccipra-f1.txt, 45.0 of 100.3 MB". */
const progressInWords = ({ stage, done, total }: NonNullable<CodeFileShown["progress"]>): string =>
  total < 1_000_000
    ? `${stage}, ${Math.ceil(done / 1000)} of ${Math.ceil(total / 1000)} kB`
    : `${stage}, ${megabytes(done)} of ${megabytes(total)} MB`;

function megabytes(bytes: number): string {
  const tenths = Math.round(bytes / 100_000);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

const told = (shown: CodeFileShown, outcome: ImportOutcome): ImportedFile => ({
  file: shown.name,
  outcome,
  sha256: shown.sha256,
  lists: shown.lists,
  problems: shown.problems,
  problemCount: shown.problemCount,
});

const notTaken = (file: string, message: string): ImportedFile => ({
  file,
  outcome: "refused",
  lists: [],
  problems: [{ place: file, line: 0, message }],
  problemCount: 1,
});

const OUTCOMES: Readonly<Record<ImportOutcome, string>> = {
  taken: "taken        ",
  "already-here": "already here ",
  refused: "refused      ",
};

/** One line a file, its lists or its first reasons below. */
export function importedInWords({ file, outcome, lists, problems, problemCount }: ImportedFile): string {
  const held = lists.map(
    ({ title, edition, counts }) =>
      `  ${title} ${edition}: ${Object.entries(counts)
        .map(([word, count]) => `${count} ${word}`)
        .join(", ")}`,
  );
  const reasons = problems
    .slice(0, 5)
    .map(({ place, line, message }) => `  ${place}${line > 0 ? `, line ${line}` : ""}: ${message}`);
  const more = problemCount > reasons.length ? [`  and ${problemCount - reasons.length} more`] : [];
  return [`${OUTCOMES[outcome]}${file}`, ...held, ...reasons, ...more].join("\n");
}
