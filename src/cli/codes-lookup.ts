import { type CitedGuidelines, citedGuidelines } from "@/cli/cited-guidelines";
import { type CodeLibrary, openLibrary, starterRemark } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles, today } from "@/cli/codes-answer";
import type { CodesOptions, CodesQuestion } from "@/cli/codes-options";
import { describeCode } from "@/cli/described-code";
import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import { setsFor } from "@/domain/code-sets/code-shape";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import type { DiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";

const DIAGNOSIS_FILES: readonly ComponentKind[] = [
  ...(["icd10cm-tabular", "ms-drg-ccs", "ms-drg-mccs", "hcc-mapping", "hcc-labels"] as const),
  "icd10cm-guidelines",
  "icd10cm-tabular-addenda",
];

/** Everything known of each code on a date, one answer a code; other sets that know it too are named. */
export function lookUpCommand(options: CodesQuestion): CodesAnswer {
  const words = codesTyped(options.words);
  if (words.length === 0) return { text: "", problem: "no code was given", exitCode: 2 };
  const sets = options.sets ?? [...new Set(words.flatMap(({ code }) => setsFor(code)))];
  const kinds = sets.includes("icd10cm") ? DIAGNOSIS_FILES : [];
  const library = openLibrary(options, { sets, kinds, days: [options.date ?? today()] });
  const codeSets = createCodeSets(library.releases);
  const sources = { codeSets, notesOn: notesFinder(library), components: library.components };
  const described = words.map(({ code, remarks }) => {
    const [best, ...others] = answersFor(code, { codeSets, library, options });
    const also = others.map(({ set }) => set);
    const answer = describeCode(best, sources);
    return {
      ...answer,
      ...citedGuidelines(best, library.components),
      remarks: [...remarks, ...remarksOn(best, library), ...answer.remarks],
      ...(also.length > 0 && { also }),
    };
  });
  const text = options.json
    ? described.map((each) => JSON.stringify(each)).join("\n")
    : described.map(inWords).join("\n");
  const isMissing = described.some(({ status }) => status !== "valid" && status !== "header");
  const answering = new Set<CodeSystem>(described.map(({ set }) => set));
  const fromStarter = library.fromStarter.filter((set) => answering.has(set));
  const problem = [
    ...starterRemark({ ...library, fromStarter }),
    ...outsideRemarks(described),
    ...refusedFiles(library.refused),
  ].join("\n");
  return { text, problem, exitCode: isMissing ? 1 : 0 };
}

const RANGE = /^[A-Z]\d[0-9A-Z.]*-[A-Z]?\d[0-9A-Z.]*$/i;

/** Codes as people write them: several in a word, and "E11.-" for a code with all below it. */
const codesTyped = (words: readonly string[]): { code: string; remarks: readonly string[] }[] =>
  words
    .flatMap((word) => word.split(/[,;\s]+/))
    .filter((code) => code !== "")
    .map((code) => ({
      code: code.replace(/\.?-$/, ""),
      remarks: RANGE.test(code)
        ? ["a range names many codes: ask for one of them, or search by its beginning"]
        : [],
    }))
    .filter(({ code }) => code !== "");

/** Notes of the folder, or those the starter set carries where the folder has no tabular list. */
function notesFinder(library: CodeLibrary): (on: CalendarDate) => DiagnosisNotes | undefined {
  const own = createNotesFinder(library.components);
  return (on) => own(on) ?? starterDiagnosisNotes();
}

/** What an answer that does not come from the folder says. */
function remarksOn({ set, answer }: SetAnswer, library: CodeLibrary): string[] {
  const remarks = library.fromStarter.includes(set) ? starterRemark({ ...library, fromStarter: [set] }) : [];
  const isNoted = set === "icd10cm" && "entry" in answer && !library.isStarter;
  const hasList = library.components.some(({ kind }) => kind === "icd10cm-tabular");
  return isNoted && !hasList
    ? [...remarks, `notes: no tabular list is in ${library.place}; these are of the starter set`]
    : remarks;
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
  /** The date somebody named, where no release covers it and `on` is the nearest day that one does. */
  readonly asked?: CalendarDate;
}

/** The answers of the sets that know the code, the best first; where none does, the first it has the shape of. */
function answersFor(code: string, { codeSets, library, options }: Asked): [SetAnswer, ...SetAnswer[]] {
  const asked = options.date ?? today();
  const answerIn = (set: CodeSystem): SetAnswer => {
    const date = answerDate(library.releases, set, asked);
    const on = date?.on ?? asked;
    const remark = date ? options.date && date.remark : `${set}: no release is loaded`;
    const isOutside = options.date !== undefined && date?.remark !== undefined;
    return {
      ...{ set, code, on, answer: codeSets.lookUp({ system: set, code, on }) },
      ...(remark && { remark }),
      ...(isOutside && { asked }),
    };
  };
  const [first = "icd10cm", ...rest] = options.sets ?? setsFor(code);
  const answers = [answerIn(first), ...rest.map(answerIn)] as const;
  const known = answers.filter(({ answer }) => STANDING[answer.kind] < STANDING.unknown);
  const [best, ...others] = known.sort((a, b) => standing(a) - standing(b));
  return best ? [best, ...others] : [answers[0]];
}

const STANDING = { valid: 0, header: 1, "not-on-date": 2, unknown: 3, "no-release": 4 } as const;

/** A set with a release of the date comes before one without; then what is valid. */
const standing = ({ answer, remark }: SetAnswer): number => STANDING[answer.kind] + (remark ? 10 : 0);

/** Said once for each set, whatever reads the answers. */
const outsideRemarks = (described: readonly Described[]): string[] => [
  ...new Set(
    described.flatMap(({ set, asked, date }) =>
      asked ? [`${set}: no release covers ${asked}; the nearest day that one covers is ${date}`] : [],
    ),
  ),
];

type Described = ReturnType<typeof describeCode> &
  CitedGuidelines & { readonly also?: readonly CodeSystem[] };

/** "valid", or "no release covers 2035-01-01 (on 2026-09-30 valid)". */
const standingOf = ({ status, asked, date, nearest }: Described): string =>
  asked ? `no release covers ${asked} (on ${date} ${nearest})` : status;

function inWords(each: Described): string {
  const lines = [
    `${each.code}  ${each.set}  ${standingOf(each)}${each.title ? `  ${each.title}` : ""}`,
    ...(each.validFrom
      ? [`    valid from ${each.validFrom}${each.validTo ? ` through ${each.validTo}` : ""}`]
      : []),
    ...each.parents.map(({ code, title }) => `    below ${code}  ${title}`),
    ...each.children.map(({ code, title }) => `    next ${code}  ${title}`),
    ...each.notes.map(({ owner, kind, text }) => `    ${kind} (${owner}): ${text}`),
    ...(each.amendments ?? []).map(
      ({ owner, action, kind, text, was, authority }) =>
        `    since then ${action} ${kind} (${owner}): ${was ? `${was} → ` : ""}${text} [${authority}]`,
    ),
    ...(each.guidelines ?? []).map(
      ({ number, title, page, names }) => `    guideline ${number} (page ${page}, ${names}): ${title}`,
    ),
    ...(each.successors.length > 0 ? [`    now ${each.successors.join(", ")}`] : []),
    ...(each.also ? [`    also a code of ${each.also.join(", ")}`] : []),
    ...each.remarks.map((remark) => `    ${remark}`),
  ];
  return lines.join("\n");
}
