import { type CodeLibrary, openLibrary, starterRemark } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles, today } from "@/cli/codes-answer";
import type { CodesQuestion } from "@/cli/codes-options";
import { type Listed, type ListOfCodes, readCodeLists } from "@/cli/read-code-lists";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type {
  CheckContext,
  CodesToCheck,
  ListedDiagnosis,
  ListedService,
} from "@/domain/code-sets/check/checked-codes";
import type { CodeFinding } from "@/domain/code-sets/check/code-finding";
import { isProcedure } from "@/domain/code-sets/check/is-procedure";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import { createCoveragePolicies } from "@/domain/code-sets/coverage/coverage-policies";
import type { NcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";

/** Checks each list of a file: one JSON object, an array of them, or one a line; `-` reads standard input. */
export function checkCommand(options: CodesQuestion): CodesAnswer {
  const [file, another] = options.words;
  if (file === undefined) return { text: "", problem: "no file was given", exitCode: 2 };
  if (another !== undefined) return { text: "", problem: "check takes one file", exitCode: 2 };
  const lists = readCodeLists(file);
  if (typeof lists === "string") return { text: "", problem: `${file}: ${lists}`, exitCode: 2 };
  const library = openLibrary(options, {
    sets: ["icd10cm", "icd10pcs", "hcpcs", "cpt", "cdt", "modifier"],
    days: lists.map(({ date }) => date ?? options.date ?? today()),
    kinds: [
      ...(["icd10cm-tabular", "ncci-pairs", "mue", "ncci-add-ons"] as const),
      ...(lists.some(({ contractor }) => contractor) ? COVERAGE_FILES : []),
    ],
  });
  const ownNotes = createNotesFinder(library.components);
  const ncci = ncciFromComponents(library.components);
  const codeSets = createCodeSets(library.releases);
  const coverage = createCoveragePolicies(library.components);
  const checked = lists.map((list) => {
    const context = contextOf(list, options.date ?? newestDate(list, library));
    const codes = codesOf(list, codeSets, context.date);
    const notes = ownNotes(context.date) ?? starterDiagnosisNotes();
    const findings = checkCodes(codes, context, { codeSets, notes, coverage, ...(ncci && { ncci }) });
    const isUndated = !list.date && !options.date;
    const remarks = [
      ...(isUndated ? [`no date was given: checked for ${context.date}`] : []),
      ...uncheckedRemarks(codes, context, ncci),
    ];
    return { list, findings, remarks };
  });
  const lines = checked.map(({ list, findings, remarks }) =>
    options.json
      ? JSON.stringify({
          ...(list.id !== undefined && { id: list.id }),
          findings,
          ...(remarks.length > 0 && { remarks }),
        })
      : inWords(list, findings, remarks),
  );
  const isClean = checked.every(({ findings }) => findings.every(({ severity }) => severity === "note"));
  return {
    text: lines.join("\n"),
    problem: [...starterRemark(library), ...refusedFiles(library.refused)].join("\n"),
    exitCode: isClean ? 0 : 1,
  };
}

const COVERAGE_FILES = [
  ...(["coverage-articles", "coverage-contractors", "coverage-article-contractors"] as const),
  ...(["coverage-article-procedures", "coverage-article-diagnoses"] as const),
  "coverage-article-exclusions",
] as const;

/** Without any table of NCCI no finding can say so. */
const uncheckedRemarks = (
  { services = [] }: CodesToCheck,
  { setting }: CheckContext,
  ncci: NcciEdits | undefined,
): string[] =>
  services.length === 0 || setting === "inpatient" || ncci
    ? []
    : ["no NCCI tables are at hand; procedure pairs and units were not checked"];

function codesOf(
  { codes, diagnoses, services }: ListOfCodes,
  codeSets: CodeSets,
  on: CalendarDate,
): CodesToCheck {
  const isService = ({ code }: Listed): boolean => isProcedure(code, codeSets, on);
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

/** Where nobody names a date: today, or the nearest day that the releases of most of the codes cover. */
function newestDate({ codes, diagnoses }: ListOfCodes, { releases }: CodeLibrary): CalendarDate {
  const set = codes.length + diagnoses.length > 0 ? "icd10cm" : "hcpcs";
  return answerDate(releases, set, today())?.on ?? today();
}

const contextOf = (list: ListOfCodes, date: CalendarDate): CheckContext => ({
  date: list.date ?? date,
  setting: list.setting,
  ...(list.sex && { sex: SEXES[list.sex.toLowerCase()] ?? ("U" as const) }),
  ...(list.age !== undefined && { age: list.age }),
  ...(list.birthDate && { birthDate: list.birthDate }),
  ...(list.contractor && { contractor: list.contractor }),
});

function inWords({ id }: ListOfCodes, findings: readonly CodeFinding[], remarks: readonly string[]): string {
  const head = id === undefined ? "" : `${id}: `;
  const found = findings.map(
    ({ severity, codes, message, why, remedy }) =>
      `${severity.padEnd(6)} ${codes.join(", ")}: ${message} ${remedy} (${why.authority}${why.release ? `, ${why.release}` : ""})`,
  );
  const lines = found.length > 0 ? found : ["nothing found"];
  return [...lines, ...remarks].map((line) => head + line).join("\n");
}
