import { codesInNote, isInRange } from "../note-codes";
import type { TabularNote } from "../tabular-note";
import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";

const PRESUMED =
  "ICD-10-CM Official Guidelines, section I.C.9.a: hypertension with heart disease or chronic kidney disease";

/** What the categories of both say they include: "any condition in I50.- … due to hypertension". */
const DUE_TO_HYPERTENSION = /^any condition in .+ due to hypertension$/;
const [HEART, KIDNEY, BOTH] = ["I11", "I12", "I13"] as const;

/**
 * Hypertension listed apart from a heart or kidney disease that the note of a combined category names with it. The
 * book presumes that they belong together unless the record says otherwise.
 */
export const checkPresumedHypertension: CodeCheck = function* (checked) {
  const { sequence, sources } = checked;
  const hypertension = sequence.find(({ compact }) => /^I1[0-3]/.test(compact));
  if (!hypertension || !sources.notes || sequence.some(({ compact }) => compact.startsWith(BOTH))) return;
  const [heart, kidney] = [conditionOf(checked, HEART), conditionOf(checked, KIDNEY)];
  const category = heart && kidney ? BOTH : heart ? HEART : KIDNEY;
  const conditions = [heart, kidney].filter((one) => one !== undefined);
  if (conditions.length === 0 || sequence.some(({ compact }) => compact.startsWith(category))) return;
  const others = conditions
    .map(({ diagnosis: { code } }) => code)
    .filter((code) => code !== hypertension.code);
  yield {
    kind: "presumed-together",
    severity: "warn",
    at: { list: "diagnoses", position: hypertension.position },
    codes: [hypertension.code, ...others],
    message: `${hypertension.code} stands apart from ${others.join(" and ")}; the book presumes that they belong together and has ${category} for it.`,
    why: {
      authority: PRESUMED,
      release: sources.notes.source,
      notes: [...new Set([...conditions.flatMap(({ notes }) => notes), ...ownNotes(checked, category)])].map(
        ({ owner, text }) => ({ owner, text }),
      ),
    },
    remedy: `Code from ${category}, unless the record says that they are not related.`,
    suggestions: childrenOf(checked, { category, on: hypertension.on }),
  };
};

interface Condition {
  readonly diagnosis: AnsweredDiagnosis;
  readonly notes: readonly TabularNote[];
}

/** A listed code of the category itself, or one that its note names. */
function conditionOf(checked: CheckedCodes, category: string): Condition | undefined {
  const { sequence } = checked;
  const combined = sequence.find(({ compact }) => compact.startsWith(category));
  if (combined) return { diagnosis: combined, notes: [] };
  for (const note of ownNotes(checked, category).filter(({ text }) => DUE_TO_HYPERTENSION.test(text))) {
    const ranges = codesInNote(note.text);
    const named = sequence.find(({ compact }) => ranges.some((range) => isInRange(compact, range)));
    if (named) return { diagnosis: named, notes: [note] };
  }
  return undefined;
}

/** The conditions of other categories that the category says it includes. */
const ownNotes = ({ sources: { notes } }: CheckedCodes, category: string): readonly TabularNote[] =>
  (notes?.notesOf?.(category) ?? []).filter(
    ({ owner, kind, text }) =>
      owner === category && kind === "includes" && text.startsWith("any condition in"),
  );

function childrenOf(
  { sources: { codeSets } }: CheckedCodes,
  { category, on }: { readonly category: string } & Pick<AnsweredDiagnosis, "on">,
): string[] {
  const answer = codeSets.lookUp({ system: "icd10cm", code: category, on });
  return answer.kind === "header" ? answer.children.map(({ code }) => code) : [];
}
