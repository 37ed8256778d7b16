import type { CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

const POA = "ICD-10-CM Official Guidelines, appendix I: present on admission reporting";
const INDICATORS: ReadonlySet<string> = new Set(["Y", "N", "U", "W", "1", ""]);

/** Every diagnosis of an inpatient stay says whether it was present on admission, except those that are exempt. */
export const checkPresentOnAdmission: CodeCheck = function* ({ sequence, listed, context }) {
  if (context.setting !== "inpatient") return;
  for (const { position, code, answer } of sequence) {
    if (answer.kind !== "valid") continue;
    const given = listed.diagnoses[position - 1]?.presentOnAdmission?.toUpperCase() ?? "";
    const wrong = wrongIndicator(code, given, answer.entry.presentOnAdmissionExempt === true);
    if (!wrong) continue;
    yield {
      ...wrong,
      at: { list: "diagnoses", position, field: "presentOnAdmission" },
      codes: [code],
      why: { authority: POA, release: answer.release.name },
    };
  }
};

type Wrong = Pick<CodeFinding, "kind" | "severity" | "message" | "remedy">;

function wrongIndicator(code: string, given: string, exempt: boolean): Wrong | undefined {
  if (!INDICATORS.has(given))
    return {
      kind: "present-on-admission-malformed",
      severity: "block",
      message: `“${given}” at ${code} is no present-on-admission indicator.`,
      remedy: "Use Y, N, U or W; leave it empty where the code is exempt.",
    };
  const empty = given === "" || given === "1";
  if (exempt && !empty)
    return {
      kind: "present-on-admission-exempt",
      severity: "warn",
      message: `${code} is exempt from present-on-admission reporting and carries ${given}.`,
      remedy: "Remove the indicator.",
    };
  if (exempt || !empty) return undefined;
  return {
    kind: "present-on-admission-missing",
    severity: "block",
    message: `${code} does not say whether it was present on admission.`,
    remedy: "Enter Y, N, U or W from the record.",
  };
}

/** Injuries by force from outside; poisonings and adverse effects carry their cause in the code. */
const isInjury = (compact: string): boolean =>
  /^(?:S|T0[7-9]|T1[4-9]|T2|T3[0-4]|T6[6-9]|T7[0-35-9])/.test(compact) && !/^T7[4-6]/.test(compact);

/** An injury in its first treatment without a word on how it happened. */
export const checkExternalCause: CodeCheck = function* ({ sequence }) {
  const injury = sequence.find(({ compact }) => isInjury(compact) && /[ABC]$/.test(compact.slice(6)));
  if (!injury || sequence.some(({ compact }) => /^[V-Y]/.test(compact))) return;
  yield {
    kind: "external-cause-missing",
    severity: "note",
    at: { list: "diagnoses", position: injury.position },
    codes: [injury.code],
    message: `${injury.code} is an injury, and no code says how it happened.`,
    why: { authority: "ICD-10-CM Official Guidelines, section I.C.20: external causes" },
    remedy: "Add the external cause where the payer or the state asks for it.",
  };
};
