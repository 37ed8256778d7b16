import { type CodeLibrary, openLibrary, ownReleases, starterRemark } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles } from "@/cli/codes-answer";
import type { CodesQuestion } from "@/cli/codes-options";
import type { Coverage } from "@/domain/code-sets/code-release";
import { CODE_SYSTEM_FACTS, type CodeSystem } from "@/domain/code-sets/code-system";
import { OFFICIAL_FILES } from "@/domain/code-sets/readers/recognize-file";

const EVERY_SET = Object.keys(CODE_SYSTEM_FACTS) as CodeSystem[];
const EVERY_KIND = OFFICIAL_FILES.map(({ kind }) => kind);

/** Which releases and files are at hand, what they speak for, and which kinds of files are missing. */
export function listCommand(options: CodesQuestion): CodesAnswer {
  const library = openLibrary(options, { sets: EVERY_SET, kinds: EVERY_KIND });
  const listed = listOf(library);
  return {
    text: options.json ? JSON.stringify(listed) : inWords(listed, library.place),
    problem: options.json ? "" : refusedFiles(library.refused).join("\n"),
    exitCode: library.refused.length > 0 ? 1 : 0,
  };
}

function listOf(library: CodeLibrary) {
  const held = new Set(library.components.map(({ kind }) => kind));
  return {
    releases: ownReleases(library).map(({ id, system, name, covers, complete, entries }) => ({
      set: system,
      id,
      name,
      ...covers,
      complete,
      codes: new Set(entries.map(({ code }) => code)).size,
      billable: new Set(entries.filter(({ billable }) => billable).map(({ code }) => code)).size,
    })),
    files: library.components.map(({ kind, source, counts }) => ({
      kind,
      title: source.provenance.title,
      publisher: source.provenance.publisher,
      edition: source.provenance.version,
      ...source.covers,
      counts,
      file: source.provenance.name,
      sha256: source.provenance.checksum,
    })),
    missing: library.isStarter
      ? []
      : OFFICIAL_FILES.filter(({ kind }) => !held.has(kind)).map(({ kind, title, publisher, page }) => ({
          kind,
          title,
          publisher,
          page,
        })),
    refused: library.refused,
    fromStarter: library.fromStarter,
    remarks: library.remarks,
    notRead: library.folder?.others ?? [],
  };
}

const period = ({ from, through }: Coverage): string => `${from} … ${through ?? ""}`;

function inWords(
  { releases, files, missing, fromStarter, remarks, notRead }: ReturnType<typeof listOf>,
  place: CodeLibrary["place"],
): string {
  const row = (cells: readonly string[]): string => cells.join("  ").trimEnd();
  return [
    ...releases.map((each) =>
      row([each.name.padEnd(44), period(each).padEnd(26), `${each.billable} billable codes`]),
    ),
    ...files.map((each) =>
      row([
        `${each.title ?? each.kind} ${each.edition}`.padEnd(44),
        period(each).padEnd(26),
        Object.entries(each.counts)
          .map(([word, count]) => `${count} ${word}`)
          .join(", "),
      ]),
    ),
    ...starterRemark({ fromStarter, place }),
    ...missing.map(({ title, publisher, page }) => `missing: ${title} (${publisher}, ${page})`),
    ...remarks.flatMap((each) =>
      each.issues.map(({ line, message }) => `remark: ${each.file}, line ${line}: ${message}`),
    ),
    ...notRead.map((name) => `not an official file that is read: ${name}`),
  ].join("\n");
}
