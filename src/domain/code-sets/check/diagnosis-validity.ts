import { formatCalendarDate } from "../../shared/calendar-date";
import type { CodeAnswer } from "../code-answer";
import { compactCode, displayCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import type { AnsweredDiagnosis, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";
import { validityInWords } from "./validity-words";

const FORM = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;
const CODE_SET = "45 CFR 162.1000, the code set in force on the date of service";
const CHARACTERS = "ICD-10-CM Official Guidelines, section I.B.2";
const SEVENTH = "ICD-10-CM Official Guidelines, section I.A.5: seventh characters";
const PLACEHOLDER = "ICD-10-CM Official Guidelines, section I.A.4: placeholder X";

/** Each diagnosis is a code of the release of its date, with all its characters and none too many. */
export const checkDiagnosisValidity: CodeCheck = function* ({ diagnoses, sources }) {
  for (const diagnosis of diagnoses) {
    const finding = FORM.test(diagnosis.code)
      ? judge(diagnosis, sources.codeSets)
      : findingOf(diagnosis, {
          kind: "malformed",
          message: `${diagnosis.code} does not have the form of a diagnosis code.`,
          why: { authority: CODE_SET },
          remedy: COMPARE,
        });
    if (finding) yield finding;
  }
};

const COMPARE = "Compare it with the coded encounter and correct it.";

function judge(diagnosis: AnsweredDiagnosis, codeSets: CodeSets): CodeFinding | undefined {
  const { answer } = diagnosis;
  switch (answer.kind) {
    case "valid":
      return undefined;
    case "header":
      return tooShort(diagnosis, answer);
    case "not-on-date":
      return notOnDate(diagnosis, answer);
    case "unknown":
      return misspelled(diagnosis, codeSets) ?? unknown(diagnosis, answer);
    case "no-release":
      return findingOf(diagnosis, {
        kind: "not-loaded",
        severity: "note",
        message: `No diagnosis codes for ${formatCalendarDate(answer.on)} are loaded; ${diagnosis.code} was not checked.`,
        why: { authority: CODE_SET },
        remedy: "Load the release of that year in Settings.",
      });
  }
}

function tooShort(
  diagnosis: AnsweredDiagnosis,
  { children, release }: Extract<CodeAnswer, { kind: "header" }>,
): CodeFinding {
  const next = children.map(({ code }) => code);
  const seventh = next.length > 0 && next.every((code) => code.length === 8);
  const some = next.slice(0, 4).join(", ");
  return findingOf(diagnosis, {
    kind: seventh ? "seventh-missing" : "more-characters",
    message: seventh
      ? `${diagnosis.code} needs a seventh character, such as ${some}.`
      : `${diagnosis.code} is a header: it needs more characters${some ? `, such as ${some}` : ""}.`,
    why: { authority: seventh ? SEVENTH : CHARACTERS, release: release.name },
    remedy: "Have the record read again for the detail; no code is chosen by default.",
    suggestions: next,
  });
}

function notOnDate(
  diagnosis: AnsweredDiagnosis,
  answer: Extract<CodeAnswer, { kind: "not-on-date" }>,
): CodeFinding {
  const { code, on } = diagnosis;
  const now = answer.successors.length > 0 ? ` It was followed by ${answer.successors.join(", ")}.` : "";
  return findingOf(diagnosis, {
    kind: "not-on-date",
    message: `${code} is not valid on ${formatCalendarDate(on)}: ${validityInWords(answer, on)}.${now}`,
    why: { authority: CODE_SET, release: answer.release.name },
    remedy: "Have the encounter coded with a code that was valid on the date.",
    suggestions: answer.successors,
  });
}

function unknown(
  diagnosis: AnsweredDiagnosis,
  { complete, release }: Extract<CodeAnswer, { kind: "unknown" }>,
): CodeFinding {
  const why = { authority: CODE_SET, release: release.name };
  if (complete)
    return findingOf(diagnosis, {
      kind: "unknown",
      message: `${diagnosis.code} is not in ${release.name}.`,
      why,
      remedy: COMPARE,
    });
  return findingOf(diagnosis, {
    kind: "not-loaded",
    severity: "note",
    message: `${diagnosis.code} is not in the loaded selection, so its validity was not checked.`,
    why,
    remedy: "Load the complete release in Settings.",
  });
}

/** A code the release does not hold, and that is nearly one it does hold. */
function misspelled(diagnosis: AnsweredDiagnosis, codeSets: CodeSets): CodeFinding | undefined {
  const { compact, on } = diagnosis;
  const lookUp = (code: string) => codeSets.lookUp({ system: "icd10cm", code, on });
  for (let length = compact.length - 1; length >= 3; length -= 1) {
    const shorter = displayCode("icd10cm", compact.slice(0, length));
    const answer = lookUp(shorter);
    if (answer.kind === "valid")
      return findingOf(diagnosis, {
        kind: "surplus-characters",
        message: `${diagnosis.code} has more characters than ${shorter}, which is complete.`,
        why: { authority: CHARACTERS, release: answer.release.name },
        remedy: `Take ${shorter} if it says what the record says.`,
        suggestions: [shorter],
      });
    if (answer.kind === "header") return ofHeader(diagnosis, answer, lookUp);
  }
  return undefined;
}

/** Below a header that wants a seventh character: a wrong one, or the right one at a wrong place. */
function ofHeader(
  diagnosis: AnsweredDiagnosis,
  { entry: header, children, release }: Extract<CodeAnswer, { kind: "header" }>,
  lookUp: (code: string) => CodeAnswer,
): CodeFinding | undefined {
  const { compact, code } = diagnosis;
  const padded = withPlaceholders(compact, header.code).find((filled) => lookUp(filled).kind === "valid");
  if (padded)
    return findingOf(diagnosis, {
      kind: "placeholder-missing",
      message: `${code} has a character at a wrong place; ${padded} has placeholders before it.`,
      why: { authority: PLACEHOLDER, release: release.name },
      remedy: `Take ${padded} if it says what the record says.`,
      suggestions: [padded],
    });
  const next = children.map((entry) => entry.code);
  if (compact.length !== 7 || !next.every((child) => child.length === 8)) return undefined;
  const allowed = next.map((child) => child.slice(-1)).join(", ");
  return findingOf(diagnosis, {
    kind: "seventh-wrong",
    message: `${code} has a seventh character that ${next[0]?.slice(0, 7)} does not take; it takes ${allowed}.`,
    why: { authority: SEVENTH, release: release.name },
    remedy: "Have the kind of encounter read again in the record.",
    suggestions: next,
  });
}

/** The code with placeholders before its last character, or behind its header: T14.8A is T14.8XXA, T36.01A is T36.0X1A. */
function withPlaceholders(compact: string, header: string): string[] {
  if (compact.length > 6) return [];
  const above = compactCode(header);
  return [
    `${compact.slice(0, -1).padEnd(6, "X")}${compact.slice(-1)}`,
    `${above}${compact.slice(above.length).padStart(7 - above.length, "X")}`,
  ].map((filled) => displayCode("icd10cm", filled));
}

type Part = Omit<CodeFinding, "at" | "codes" | "severity"> & Partial<Pick<CodeFinding, "severity">>;

const findingOf = ({ position, code }: AnsweredDiagnosis, part: Part): CodeFinding => ({
  severity: "block",
  at: { list: "diagnoses", position },
  codes: [code],
  ...part,
});
