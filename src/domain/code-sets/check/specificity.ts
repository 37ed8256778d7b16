import type { CodeAnswer } from "../code-answer";
import type { CodeEntry } from "../code-entry";
import { compactCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

const B18 = "ICD-10-CM Official Guidelines, section I.B.18: highest specificity the record supports";
/** "Stage 1 through 4, or unspecified" is an exact range. */
const OPEN = /(?<!\bor )\bunspecified\b|\bNOS\b/i;
const PLAIN = /without (?:mention of )?complications?\b|uncomplicated/i;

/** Codes that leave open what another code of the list, or of the book, says. */
export const checkSpecificity: CodeCheck = function* (checked) {
  for (const diagnosis of checked.sequence) {
    const { answer } = diagnosis;
    if (answer.kind !== "valid" || !(OPEN.test(answer.entry.title) || PLAIN.test(answer.entry.title)))
      continue;
    const { codeSets } = checked.sources;
    if (checked.sideFamilyOf(diagnosis)?.side === "unspecified") continue;
    const scope = scopeOf(codeSets, diagnosis);
    const finding = scope && judge(checked, { diagnosis, scope, answer });
    if (finding) yield finding;
  }
};

interface Open {
  readonly diagnosis: AnsweredDiagnosis;
  readonly scope: Scope;
  readonly answer: Extract<CodeAnswer, { kind: "valid" }>;
}

function judge({ sequence }: CheckedCodes, { diagnosis, scope, answer }: Open): CodeFinding | undefined {
  const { position, code } = diagnosis;
  const at = { list: "diagnoses", position } as const;
  const why = { authority: B18, release: answer.release.name };
  const specific = sequence.find((other) => isSpecific(other, diagnosis, scope));
  if (specific)
    return {
      kind: "unspecified-beside-specific",
      severity: "warn",
      at,
      codes: [code, specific.code],
      message: `${code} leaves open what ${specific.code} says.`,
      why,
      remedy: "Remove it, unless the record has a second condition of its own.",
    };
  const { title } = answer.entry;
  const choices = OPEN.test(title) ? moreSpecific(scope.children, { code, title }) : [];
  if (choices.length === 0) return undefined;
  return {
    kind: "unspecified",
    severity: "note",
    at,
    codes: [code],
    message: `${code} is unspecified; the book has more exact codes, such as ${choices.slice(0, 4).join(", ")}.`,
    why,
    remedy: "Read the record for the detail; without it the unspecified code is right.",
    suggestions: choices,
  };
}

interface Scope {
  /** Compact code of the nearest header that is not itself unspecified. */
  readonly under: string;
  readonly children: readonly CodeEntry[];
}

function scopeOf(codeSets: CodeSets, { compact, on }: AnsweredDiagnosis): Scope | undefined {
  for (let length = Math.min(compact.length - 1, 6); length >= 3; length -= 1) {
    const answer = codeSets.lookUp({ system: "icd10cm", code: compact.slice(0, length), on });
    if (answer.kind !== "header" || OPEN.test(answer.entry.title)) continue;
    if (length === 6 || answer.children.some(({ title }) => !OPEN.test(title)))
      return { under: compactCode(answer.entry.code), children: answer.children };
  }
  return undefined;
}

function isSpecific(other: AnsweredDiagnosis, open: AnsweredDiagnosis, { under }: Scope): boolean {
  if (other.compact === open.compact || !other.compact.startsWith(under) || other.answer.kind !== "valid")
    return false;
  const { title } = other.answer.entry;
  const own = open.answer.kind === "valid" ? open.answer.entry.title : "";
  // "Moderate persistent asthma, uncomplicated" says more than "Unspecified asthma, uncomplicated".
  if (OPEN.test(title) || (!OPEN.test(own) && PLAIN.test(title))) return false;
  return !opposite(own, title);
}

const opposite = (one: string, other: string): boolean =>
  (/\bright\b/i.test(one) && /\bleft\b/i.test(other)) || (/\bleft\b/i.test(one) && /\bright\b/i.test(other));

const moreSpecific = (children: readonly CodeEntry[], open: Pick<CodeEntry, "code" | "title">): string[] =>
  children
    .filter(({ title, code }) => !OPEN.test(title) && !/\bother\b/i.test(title) && code !== open.code)
    .filter(({ title }) => !isPartOf(title, open.title))
    .map(({ code }) => code);

/** "Nausea" is no more exact than "Nausea with vomiting, unspecified": it says less. */
function isPartOf(title: string, whole: string): boolean {
  const told = wordsIn(whole);
  return wordsIn(title).every((word) => told.includes(word));
}

const wordsIn = (title: string): string[] => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
