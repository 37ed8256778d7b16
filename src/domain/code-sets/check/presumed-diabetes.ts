import { displayCode } from "../code-format";
import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";
import { DIABETIC_CONDITIONS, type DiabeticCondition } from "./diabetic-conditions";

const PRESUMED =
  "ICD-10-CM Official Guidelines, section I.A.15: “with”; Index to Diseases and Injuries, Diabetes, with";

const DIABETES = /^E(?:0[89]|1[013])/;

/**
 * Diabetes listed apart from a condition that the index has under "Diabetes, with". The book presumes that they belong
 * together unless the record says otherwise.
 */
export const checkPresumedDiabetes: CodeCheck = function* (checked) {
  const { sequence } = checked;
  const diabetes = sequence.filter(({ compact }) => DIABETES.test(compact));
  const [first] = diabetes;
  if (!first) return;
  for (const condition of DIABETIC_CONDITIONS) {
    const alone = apart(sequence, condition);
    const combined = alone && combinedOf(checked, first, condition);
    if (!alone || !combined || diabetes.some((listed) => says(listed, condition))) continue;
    const { owner, title, release, codes } = combined;
    yield {
      kind: "presumed-together",
      severity: "warn",
      at: { list: "diagnoses", position: first.position },
      codes: [first.code, alone.code],
      message: `${first.code} stands apart from ${alone.code} (${condition.term}); the book presumes that they belong together and has ${owner} for it.`,
      why: {
        authority: PRESUMED,
        release,
        notes: [{ owner, text: title }],
      },
      remedy: `Code ${codes.includes(owner) ? owner : `from ${owner}`}, unless the record says that they are not related.`,
      suggestions: codes,
    };
  }
};

/** The condition by itself, where the list names no other cause of it. */
const apart = (
  sequence: readonly AnsweredDiagnosis[],
  { alone, otherCauses = [] }: DiabeticCondition,
): AnsweredDiagnosis | undefined =>
  sequence.some(({ compact }) => otherCauses.some((cause) => compact.startsWith(cause)))
    ? undefined
    : sequence.find(({ compact }) => alone.some((beginning) => compact.startsWith(beginning)));

const CATEGORY = 3;

const says = ({ compact }: AnsweredDiagnosis, { saidBy }: DiabeticCondition): boolean =>
  saidBy.some((beginning) => compact.startsWith(beginning, CATEGORY));

interface Combined {
  readonly owner: string;
  readonly title: string;
  readonly release: string;
  readonly codes: readonly string[];
}

/** The codes of both together in the category of the listed diabetes. */
function combinedOf(
  { sources: { codeSets } }: CheckedCodes,
  { compact, on }: AnsweredDiagnosis,
  { ending }: DiabeticCondition,
): Combined | undefined {
  const owner = displayCode("icd10cm", compact.slice(0, CATEGORY) + ending);
  const answer = codeSets.lookUp({ system: "icd10cm", code: owner, on });
  if (answer.kind !== "valid" && answer.kind !== "header") return undefined;
  const codes = answer.kind === "valid" ? [owner] : answer.children.map(({ code }) => code);
  return codes.length > 0
    ? { owner, title: answer.entry.title, release: answer.release.name, codes }
    : undefined;
}
