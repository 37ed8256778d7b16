import type { CodesAnswer } from "@/cli/codes-answer";
import { answerCommand, isFileProblem } from "@/cli/codes-command";
import { type CodesOptions, parseCodesOptions } from "@/cli/codes-options";
import { CODES_USAGE } from "@/cli/codes-usage";
import { inPlainWords } from "@/cli/plain-words";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { loadCodeFiles } from "@/server/queries/code-sets/load-code-files";
import { openAddress } from "./download-file";
import { fetchFiles } from "./fetch-files";
import { fileAt, filesNamed, type ImportedFile, importedInWords, importFile } from "./import-files";
import { type OfficeAtHand, openOfficeAtHand } from "./installation";
import { officeFolder } from "./office-folder";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Commands that need an installation, and questions that the office's own files answer. */
export async function answerForOffice(words: readonly string[]): Promise<CodesAnswer> {
  const [command = "", ...rest] = words;
  const options = parseCodesOptions(rest);
  if (typeof options === "string") return failed(options);
  const writes = command === "import" || command === "fetch";
  if (command === "import" && options.words.length === 0) return failed(CODES_USAGE);
  const office = await openOfficeAtHand(options.office);
  if (typeof office === "string" && (writes || options.office)) return failed(office);
  if (typeof office === "string") {
    say(`${office}; answered from the starter set`);
    return answerCommand(words);
  }
  try {
    if (command === "import") return await importCommand(office, options);
    if (command === "fetch") return await fetchCommand(office, options);
    return await questionFor(office, words);
  } finally {
    await office.close();
  }
}

const failed = (problem: string): CodesAnswer => ({ text: "", problem, exitCode: 2 });

async function questionFor(office: OfficeAtHand, words: readonly string[]): Promise<CodesAnswer> {
  const files = await office.read(loadCodeFiles, {});
  if (files.length === 0) {
    say(`${office.name} has imported no files: answered from the starter set`);
    return answerCommand(words);
  }
  say(`answered from the ${files.length} files of ${office.name}`);
  return answerCommand(words, officeFolder(files));
}

async function importCommand(office: OfficeAtHand, options: CodesOptions): Promise<CodesAnswer> {
  const paths = filesNamedOr(options.words);
  if (typeof paths === "string") return failed(paths);
  const imported: ImportedFile[] = [];
  for (const path of paths) imported.push(await importFile(office, fileAt(path), say));
  return answerOf(imported, [], options);
}

/** The files, or why there is nothing to import. */
function filesNamedOr(words: readonly string[]): readonly string[] | string {
  try {
    const paths = filesNamed(words);
    return paths.length > 0 ? paths : `no file with the name of an official one is in ${words.join(", ")}`;
  } catch (error) {
    if (isFileProblem(error)) return inPlainWords(error);
    throw error;
  }
}

const today = (): CalendarDate => calendarDate(new Date().toISOString().slice(0, 10));

async function fetchCommand(office: OfficeAtHand, options: CodesOptions): Promise<CodesAnswer> {
  const { files, missed } = await fetchFiles({
    office,
    kinds: options.words,
    date: options.date ?? today(),
    open: openAddress,
    say,
  });
  return answerOf(files, missed, options);
}

const answerOf = (
  files: readonly ImportedFile[],
  missed: readonly string[],
  { json }: CodesOptions,
): CodesAnswer => ({
  text: files.map((file) => (json ? JSON.stringify(file) : importedInWords(file))).join("\n"),
  problem: missed.join("\n"),
  exitCode: missed.length > 0 || files.some(({ outcome }) => outcome === "refused") ? 1 : 0,
});
