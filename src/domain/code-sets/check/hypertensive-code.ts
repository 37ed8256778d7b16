import type { CodingInstruction } from "../coding-instruction";
import { isInRange } from "../note-codes";
import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";

const COMBINED = /^I1[1-3]/;
const FITTING =
  "ICD-10-CM Official Guidelines, section I.C.9.a: the combined code says heart failure and stage of the kidney disease";

/**
 * A combined code of hypertension beside a heart failure or a stage that it does not ask for and another code of its
 * category does: I11.9 (without heart failure) beside I50.9.
 */
export const checkHypertensiveCode: CodeCheck = function* (checked) {
  const { sequence, sources } = checked;
  const combined = sequence.find(({ compact }) => COMBINED.test(compact));
  if (!combined || !sources.notes || combined.answer.kind !== "valid") return;
  const own = ownInstructions(checked, combined.code).flatMap((each) => namedBy(sequence, each));
  for (const other of billableOf(checked, combined)) {
    const asked = ownInstructions(checked, other).map((each) => namedBy(sequence, each));
    const missed = asked.flat().filter((named) => !own.includes(named));
    const [first] = missed;
    if (!first || asked.some((named) => named.length === 0)) continue;
    yield {
      kind: "presumed-together",
      severity: "warn",
      at: { list: "diagnoses", position: combined.position },
      codes: [combined.code, first.code],
      message: `${combined.code} does not go with ${first.code}; the book has ${other} for both.`,
      why: {
        authority: FITTING,
        release: sources.notes.source,
        notes: ownInstructions(checked, other).map(({ owner, lines }) => ({
          owner,
          text: lines.map(({ text }) => text).join("; "),
        })),
      },
      remedy: `Code ${other}, unless the record says that they are not related.`,
      suggestions: [other],
    };
    return;
  }
};

const ownInstructions = ({ sources }: CheckedCodes, code: string): readonly CodingInstruction[] =>
  (sources.notes?.instructionsOf?.(code) ?? []).filter(
    ({ kind, owner }) => kind === "use-additional" && owner === code,
  );

const namedBy = (
  sequence: readonly AnsweredDiagnosis[],
  { ranges }: CodingInstruction,
): AnsweredDiagnosis[] => sequence.filter(({ compact }) => ranges.some((range) => isInRange(compact, range)));

/** The other codes of the category, down to those that can be billed. */
function billableOf({ sources: { codeSets } }: CheckedCodes, { code, on }: AnsweredDiagnosis): string[] {
  const below = (header: string): string[] => {
    const answer = codeSets.lookUp({ system: "icd10cm", code: header, on });
    if (answer.kind !== "header") return answer.kind === "valid" ? [header] : [];
    return answer.children.flatMap((child) => below(child.code));
  };
  return below(code.slice(0, 3)).filter((other) => other !== code);
}
