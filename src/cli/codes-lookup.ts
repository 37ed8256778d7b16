import { type CodeLibrary, openLibrary } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles, today } from "@/cli/codes-answer";
import type { CodesOptions } from "@/cli/codes-options";
import { describeCode } from "@/cli/described-code";
import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import { setsFor } from "@/domain/code-sets/code-shape";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";

const DIAGNOSIS_FILES: readonly ComponentKind[] = [
  ...(["icd10cm-tabular", "ms-drg-ccs", "ms-drg-mccs", "hcc-mapping", "hcc-labels"] as const),
];

/** Everything known of each code on a date, one answer a code; other sets that know it too are named. */
export function lookUpCommand(options: CodesOptions): CodesAnswer {
  if (options.words.length === 0) return { text: "", problem: "no code was given", exitCode: 2 };
  const sets = options.sets ?? [...new Set(options.words.flatMap(setsFor))];
  const kinds = sets.includes("icd10cm") ? DIAGNOSIS_FILES : [];
  const library = openLibrary(options.release, { sets, kinds });
  const codeSets = createCodeSets(library.releases);
  const notesOn = library.isStarter ? starterDiagnosisNotes : createNotesFinder(library.components);
  const sources = { codeSets, notesOn, components: library.components };
  const described = options.words.flatMap((code) => {
    const [best, ...others] = answersFor(code, { codeSets, library, options });
    const also = others.map(({ set }) => set);
    return best ? [{ ...describeCode(best, sources), ...(also.length > 0 && { also }) }] : [];
  });
  const text = options.json
    ? described.map((each) => JSON.stringify(each)).join("\n")
    : described.map(inWords).join("\n");
  const isMissing = described.some(({ status }) => status !== "valid" && status !== "header");
  return { text, problem: refusedFiles(library.refused).join("\n"), exitCode: isMissing ? 1 : 0 };
}

interface Asked {
  readonly codeSets: CodeSets;
  readonly library: CodeLibrary;
  readonly options: CodesOptions;
}

export interface SetAnswer {
  readonly set: CodeSystem;
  readonly code: string;
  readonly on: CalendarDate;
  readonly answer: CodeAnswer;
  readonly remark?: string;
}

/** The answers of the sets that know the code, the best first; where none does, the one it has the shape of. */
function answersFor(code: string, { codeSets, library, options }: Asked): SetAnswer[] {
  const asked = options.date ?? today();
  const answers = (options.sets ?? setsFor(code)).flatMap((set): SetAnswer[] => {
    const date = answerDate(library.releases, set, asked);
    if (!date) return [];
    const answer = codeSets.lookUp({ system: set, code, on: date.on });
    const remark = options.date ? date.remark : undefined;
    return [{ set, code, on: date.on, answer, ...(remark && { remark }) }];
  });
  const known = answers.filter(({ answer }) => STANDING[answer.kind] < STANDING.unknown);
  return known.length > 0 ? known.sort((a, b) => standing(a) - standing(b)) : answers.slice(0, 1);
}

const STANDING = { valid: 0, header: 1, "not-on-date": 2, unknown: 3, "no-release": 4 } as const;

/** A set with a release of the date comes before one without; then what is valid. */
const standing = ({ answer, remark }: SetAnswer): number => STANDING[answer.kind] + (remark ? 10 : 0);

type Described = ReturnType<typeof describeCode> & { readonly also?: readonly CodeSystem[] };

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
    ...(each.also ? [`    also a code of ${each.also.join(", ")}`] : []),
    ...each.remarks.map((remark) => `    ${remark}`),
  ];
  return lines.join("\n");
}
