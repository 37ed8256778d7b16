import type { CodeAnswer } from "../code-answer";
import type { PositionRule } from "../code-entry";
import { displayCode } from "../code-format";
import type { AnsweredDiagnosis, CheckSetting, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";
import { positionByGuideline } from "./position-by-guideline";

const B8 = "ICD-10-CM Official Guidelines, section I.B.8: each code is reported once";

/** A code stands once, however it is written. */
export const checkDuplicates: CodeCheck = function* ({ listed }) {
  const seen = new Map<string, number>();
  for (const [index, { code }] of listed.diagnoses.entries()) {
    const shown = displayCode("icd10cm", code);
    const first = seen.get(shown);
    seen.set(shown, first ?? index + 1);
    if (first === undefined) continue;
    yield {
      kind: "duplicate",
      severity: "block",
      at: { list: "diagnoses", position: index + 1 },
      codes: [shown],
      message: `${shown} already stands at place ${first}.`,
      why: { authority: B8 },
      remedy: "Remove the second one; its pointers move to the first.",
    };
  }
};

/** The first place: no manifestation, no external cause, nothing that is never first; and nothing only-first behind it. */
export const checkSequence: CodeCheck = function* ({ sequence, context }) {
  for (const diagnosis of sequence) {
    const { position, code, answer } = diagnosis;
    if (position === 1 && EXTERNAL.test(code)) yield externalFirst(code);
    if (answer.kind !== "valid") continue;
    const finding = misplaced(diagnosis, answer, { setting: context.setting, first: sequence[0] });
    if (finding) yield finding;
  }
};

interface Placing {
  readonly setting: CheckSetting;
  readonly first: AnsweredDiagnosis | undefined;
}

/** What the lists at hand say of the code, else what the guidelines say of its category. */
const ruleOf = ({ compact, answer }: AnsweredDiagnosis, setting: CheckSetting): PositionRule | undefined =>
  (answer.kind === "valid" ? answer.entry.position : undefined) ??
  positionByGuideline(compact, setting === "inpatient");

function misplaced(
  diagnosis: AnsweredDiagnosis,
  { entry, release }: Extract<CodeAnswer, { kind: "valid" }>,
  { setting, first }: Placing,
): CodeFinding | undefined {
  if (!entry.manifestation) return againstRule(diagnosis, ruleOf(diagnosis, setting), { setting, first });
  return diagnosis.position === 1 ? manifestationFirst(diagnosis.code, release.name) : undefined;
}

/** External causes have a finding of their own. */
const EXTERNAL = /^[V-Y]/;

function againstRule(
  { position, code }: AnsweredDiagnosis,
  rule: PositionRule | undefined,
  { setting, first }: Placing,
): CodeFinding | undefined {
  const at = { list: "diagnoses", position } as const;
  if (rule?.rule === "never-first" && position === 1 && !EXTERNAL.test(code))
    return {
      kind: "never-first",
      severity: "block",
      at,
      codes: [code],
      message:
        setting === "inpatient"
          ? `${code} is unacceptable as principal diagnosis.`
          : `${code} is never listed first.`,
      why: { authority: rule.authority },
      remedy: "Have the reason for the visit sequenced first.",
    };
  // Two visits of a day in one record may each have a reason that is only first.
  const besideAnother = first !== undefined && ruleOf(first, setting)?.rule === "only-first";
  if (rule?.rule === "only-first" && position > 1)
    return {
      kind: "only-first",
      severity: besideAnother ? "note" : "block",
      at,
      codes: [code],
      message: `${code} may only be listed first.`,
      why: { authority: rule.authority },
      remedy: "Have the sequence reviewed in coding.",
    };
  return undefined;
}

const externalFirst = (code: string): CodeFinding => ({
  kind: "external-cause-first",
  severity: "block",
  at: { list: "diagnoses", position: 1 },
  codes: [code],
  message: `${code} says how something happened, not what it is.`,
  why: { authority: "ICD-10-CM Official Guidelines, section I.C.20.a.6" },
  remedy: "Have the injury or condition sequenced first.",
});

const manifestationFirst = (code: string, release: string): CodeFinding => ({
  kind: "manifestation-first",
  severity: "block",
  at: { list: "diagnoses", position: 1 },
  codes: [code],
  message: `${code} is a manifestation; the disease that causes it goes before it.`,
  why: { authority: "ICD-10-CM Official Guidelines, section I.A.13: etiology before manifestation", release },
  remedy: "Have the cause sequenced first.",
});
