import { type CodeLibrary, openLibrary } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles, today } from "@/cli/codes-answer";
import type { CodesOptions } from "@/cli/codes-options";
import { describeCode } from "@/cli/described-code";
import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import { compactCode } from "@/domain/code-sets/code-format";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";

const LOOKED_UP: readonly CodeSystem[] = [
  ...(["hcpcs", "cpt", "icd10cm", "icd10pcs", "cdt", "modifier", "place-of-service"] as const),
  ...(["carc", "rarc", "taxonomy"] as const),
];
const FACT_FILES: readonly ComponentKind[] = [
  ...(["icd10cm-tabular", "ms-drg-ccs", "ms-drg-mccs", "hcc-mapping", "hcc-labels"] as const),
  ...(["opps-status", "relative-values"] as const),
];

/** Everything known of each code on a date; a code that two sets hold is answered from both. */
export function lookUpCommand(options: CodesOptions): CodesAnswer {
  if (options.words.length === 0) return { text: "", problem: "no code was given", exitCode: 2 };
  const sets = options.sets ?? LOOKED_UP;
  const library = openLibrary(options.release, { sets, kinds: FACT_FILES });
  const codeSets = createCodeSets(library.releases);
  const notesOn = library.isStarter ? starterDiagnosisNotes : createNotesFinder(library.components);
  const answers = options.words.flatMap((code) => answersFor(code, { codeSets, library, sets, options }));
  const described = answers.map((answer) =>
    describeCode(answer, { codeSets, notesOn, components: library.components }),
  );
  const text = options.json
    ? described.map((each) => JSON.stringify(each)).join("\n")
    : described.map(inWords).join("\n");
  const isMissing = described.some(({ status }) => status !== "valid" && status !== "header");
  return { text, problem: refusedFiles(library.refused).join("\n"), exitCode: isMissing ? 1 : 0 };
}

interface Asked {
  readonly codeSets: CodeSets;
  readonly library: CodeLibrary;
  readonly sets: readonly CodeSystem[];
  readonly options: CodesOptions;
}

export interface SetAnswer {
  readonly set: CodeSystem;
  readonly code: string;
  readonly on: CalendarDate;
  readonly answer: CodeAnswer;
  readonly remark?: string;
}

/** The sets that know the code; where none does, the set it has the shape of says so. */
function answersFor(code: string, { codeSets, library, sets, options }: Asked): SetAnswer[] {
  const asked = options.date ?? today();
  const answers = sets
    .filter((set) => set === "icd10cm" || !code.includes("."))
    .flatMap((set): SetAnswer[] => {
      const date = answerDate(library.releases, set, asked);
      if (!date) return [];
      const answer = codeSets.lookUp({ system: set, code, on: date.on });
      const remark = options.date ? date.remark : undefined;
      return [{ set, code, on: date.on, answer, ...(remark && { remark }) }];
    });
  const known = answers.filter(({ answer }) => answer.kind !== "unknown" && answer.kind !== "no-release");
  if (known.length > 0) return known;
  const shape = shapeOf(compactCode(code));
  const [first] = answers.filter(({ set }) => set === shape).concat(answers);
  return first ? [first] : [];
}

function shapeOf(code: string): CodeSystem {
  if (/^\d{4}[0-9A-Z]$/.test(code)) return "cpt";
  if (/^[A-Z]\d{4}$/.test(code)) return "hcpcs";
  return code.length === 7 && !/^[A-Z]\d[0-9A-Z]{4}[A-Z]$/.test(code) ? "icd10pcs" : "icd10cm";
}

type Described = ReturnType<typeof describeCode>;

function inWords(each: Described): string {
  const lines = [
    `${each.code}  ${each.set}  ${each.status}${each.title ? `  ${each.title}` : ""}`,
    ...(each.validFrom
      ? [`    valid from ${each.validFrom}${each.validTo ? ` through ${each.validTo}` : ""}`]
      : []),
    ...each.parents.map(({ code, title }) => `    below ${code}  ${title}`),
    ...each.children.map(({ code, title }) => `    next ${code}  ${title}`),
    ...each.notes.map(({ owner, kind, text }) => `    ${kind} (${owner}): ${text}`),
    ...(each.successors.length > 0 ? [`    now ${each.successors.join(", ")}`] : []),
    ...each.remarks.map((remark) => `    ${remark}`),
  ];
  return lines.join("\n");
}
