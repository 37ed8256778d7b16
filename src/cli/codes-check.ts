import { openLibrary } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles, today } from "@/cli/codes-answer";
import type { CodesOptions } from "@/cli/codes-options";
import { type Listed, type ListOfCodes, readCodeLists } from "@/cli/read-code-lists";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type {
  CheckContext,
  CheckSources,
  CodesToCheck,
  ListedDiagnosis,
  ListedService,
} from "@/domain/code-sets/check/checked-codes";
import type { CodeFinding } from "@/domain/code-sets/check/code-finding";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";

/** Checks each list of a file: one JSON object, an array of them, or one a line; `-` reads standard input. */
export function checkCommand(options: CodesOptions): CodesAnswer {
  const [file] = options.words;
  if (file === undefined) return { text: "", problem: "no file was given", exitCode: 2 };
  const lists = readCodeLists(file);
  if (typeof lists === "string") return { text: "", problem: `${file}: ${lists}`, exitCode: 2 };
  const library = openLibrary(options.release, {
    sets: ["icd10cm", "icd10pcs", "hcpcs", "cpt", "modifier"],
    kinds: ["icd10cm-tabular", "ncci-pairs", "mue"],
  });
  const notesOn = library.isStarter ? starterDiagnosisNotes : createNotesFinder(library.components);
  const ncci = ncciFromComponents(library.components);
  const codeSets = createCodeSets(library.releases);
  const checked = lists.map((list) => {
    const context = contextOf(list, options);
    const notes = notesOn(context.date);
    const sources: CheckSources = { codeSets, ...(notes && { notes }), ...(ncci && { ncci }) };
    return { list, findings: checkCodes(codesOf(list), context, sources) };
  });
  const lines = checked.map(({ list, findings }) =>
    options.json
      ? JSON.stringify({ ...(list.id !== undefined && { id: list.id }), findings })
      : inWords(list, findings),
  );
  const isClean = checked.every(({ findings }) => findings.every(({ severity }) => severity === "note"));
  return {
    text: lines.join("\n"),
    problem: refusedFiles(library.refused).join("\n"),
    exitCode: isClean ? 0 : 1,
  };
}

function codesOf({ codes, diagnoses, services }: ListOfCodes): CodesToCheck {
  const isService = ({ code }: Listed): boolean => procedureCodeSystem(code) !== undefined;
  return {
    diagnoses: [...codes.filter((each) => !isService(each)), ...diagnoses].map(diagnosisOf),
    services: [...codes.filter(isService), ...services].map(serviceOf),
  };
}

const diagnosisOf = ({ code, date: on, presentOnAdmission }: Listed): ListedDiagnosis => ({
  code,
  ...(on && { on }),
  ...(presentOnAdmission && { presentOnAdmission }),
});

const serviceOf = ({
  code,
  date: [on] = [],
  modifiers,
  units,
  diagnosisPointers,
}: Listed): ListedService => ({
  code,
  ...(on && { on }),
  ...(modifiers && { modifiers }),
  ...(units !== undefined && { units }),
  ...(diagnosisPointers && { diagnosisPointers }),
});

const SEXES: Readonly<Record<string, "F" | "M">> = { f: "F", female: "F", m: "M", male: "M" };

const contextOf = (list: ListOfCodes, options: CodesOptions): CheckContext => ({
  date: list.date ?? options.date ?? today(),
  setting: list.setting,
  ...(list.sex && { sex: SEXES[list.sex.toLowerCase()] ?? ("U" as const) }),
  ...(list.age !== undefined && { age: list.age }),
  ...(list.birthDate && { birthDate: list.birthDate }),
});

function inWords({ id }: ListOfCodes, findings: readonly CodeFinding[]): string {
  const head = id === undefined ? "" : `${id}: `;
  if (findings.length === 0) return `${head}nothing found`;
  return findings
    .map(
      ({ severity, codes, message, why, remedy }) =>
        `${head}${severity.padEnd(6)} ${codes.join(", ")}: ${message} ${remedy} (${why.authority}${why.release ? `, ${why.release}` : ""})`,
    )
    .join("\n");
}
