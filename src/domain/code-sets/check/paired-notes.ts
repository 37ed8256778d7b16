import { displayCode } from "../code-format";
import { type CodingInstruction, instructionText } from "../coding-instruction";
import { inherits } from "../diagnosis-notes";
import { isInRange } from "../note-codes";
import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

const A13 = "ICD-10-CM Official Guidelines, section I.A.13: etiology and manifestation";
const A17 = "ICD-10-CM Official Guidelines, section I.B.7: several codes for one condition";

/** Code-first and use-additional notes: what they name is there, and on the right side of the code. */
export const checkPairedNotes: CodeCheck = function* (checked) {
  const { sequence, sources } = checked;
  const reminded = new Set<string>();
  for (const diagnosis of sequence) {
    const instructions = sources.notes?.instructionsOf?.(diagnosis.code) ?? [];
    for (const instruction of instructions) {
      const named = namedAmong(sequence, diagnosis, instruction);
      const speaksOfCase = isCase(instruction, instructions);
      const finding = judge({ checked, diagnosis, instruction, named, speaksOfCase });
      if (finding && !isRepeated(finding, instruction, reminded)) yield finding;
    }
  }
};

/** What a block or chapter asks for is told once, not at each of its codes. */
function isRepeated({ kind }: CodeFinding, { owner, lines }: CodingInstruction, told: Set<string>): boolean {
  if (kind !== "use-additional-missing" || !(owner.includes("-") || owner.startsWith("chapter")))
    return false;
  const key = `${owner}: ${lines[0]?.text}`;
  const isKnown = told.has(key);
  told.add(key);
  return isKnown;
}

/** "Venous thrombosis complicating pregnancy": a case, whatever the code is. */
const OF_A_CASE = /\bcomplicating\b|\bdue to breast graft\b|^associated AIDS\b/;

/** Several code-first notes at one place each speak of a case, such as heart failure after surgery: none is due by itself. */
const isCase = ({ kind, owner, lines }: CodingInstruction, all: readonly CodingInstruction[]): boolean =>
  OF_A_CASE.test(lines[0]?.text ?? "") ||
  all.filter((other) => other.kind === kind && other.owner === owner).length > 1;

function judge(paired: Paired): CodeFinding | undefined {
  const { kind } = paired.instruction;
  if (kind === "code-first") return causeBefore(paired);
  return kind === "use-additional" ? additionBehind(paired) : undefined;
}

interface Paired {
  readonly checked: CheckedCodes;
  readonly diagnosis: AnsweredDiagnosis;
  readonly instruction: CodingInstruction;
  /** The listed diagnoses the note names, in sequence. */
  readonly named: readonly AnsweredDiagnosis[];
  /** Due only where the case it speaks of is that of the record. */
  readonly speaksOfCase: boolean;
}

const namedAmong = (
  sequence: readonly AnsweredDiagnosis[],
  diagnosis: AnsweredDiagnosis,
  { ranges, owner }: CodingInstruction,
): AnsweredDiagnosis[] =>
  ranges.length === 0
    ? []
    : sequence.filter(
        (other) =>
          other.compact !== diagnosis.compact &&
          !inherits(other.code, owner) &&
          ranges.some((range) => isInRange(other.compact, range)),
      );

function causeBefore(paired: Paired): CodeFinding | undefined {
  const { diagnosis, instruction, named } = paired;
  const { position, code } = diagnosis;
  if (named.some((other) => other.position < position)) return undefined;
  const [after] = named;
  if (after)
    return findingOf(paired, {
      kind: "code-first-order",
      severity: isManifestation(diagnosis) ? "block" : "warn",
      codes: [code, after.code],
      message: `${after.code} goes before ${code}, by the note at ${instruction.owner}.`,
      remedy: `Have ${after.code} sequenced before ${code}.`,
    });
  return paired.speaksOfCase ? undefined : causeMissing(paired);
}

function causeMissing(paired: Paired): CodeFinding | undefined {
  const { diagnosis, instruction } = paired;
  const { position, code } = diagnosis;
  const first = position === 1;
  if (instruction.conditional && !(first && instruction.ranges.length === 0)) return undefined;
  if (instruction.open && !first) return undefined;
  return findingOf(paired, {
    kind: "code-first-missing",
    severity: instruction.conditional ? "note" : isManifestation(diagnosis) ? "block" : "warn",
    codes: [code],
    message: `${code} wants another code before it${namedIn(instruction)}.`,
    remedy: "Have the underlying condition coded and sequenced first.",
  });
}

function additionBehind(paired: Paired): CodeFinding | undefined {
  const { diagnosis, instruction, named } = paired;
  const { position, code } = diagnosis;
  if (named.some((other) => other.position > position)) return undefined;
  if (named.length > 0 && isAnswered(paired)) return undefined;
  const [before] = named;
  if (before)
    return findingOf(paired, {
      kind: "use-additional-order",
      severity: isDemanded(instruction) ? "warn" : "note",
      codes: [code, before.code],
      message: `${before.code} is the additional code and stands before ${code}, by the note at ${instruction.owner}.`,
      remedy: `Have ${before.code} sequenced behind ${code}, unless it is the reason for the visit.`,
    });
  return findingOf(paired, {
    kind: "use-additional-missing",
    severity: isDemanded(instruction) ? "warn" : "note",
    codes: [code],
    message: `${code} asks for an additional code${namedIn(instruction)}.`,
    remedy: "Add the code if the record says what the note asks for.",
  });
}

/** The additional code stands behind another code of the same note: one insulin for several complications of diabetes. */
const isAnswered = ({ checked, instruction, named }: Paired): boolean =>
  !instruction.owner.includes("-") &&
  checked.sequence.some(
    (other) =>
      inherits(other.code, instruction.owner) && named.some(({ position }) => position > other.position),
  );

/** What a record need not know: an organism, a receptor. */
const WHERE_KNOWN = /infectious agent|organism|receptor/i;

/** A note at the code itself or its headers that names what is due; lists, blocks and chapters only remind. */
const isDemanded = ({ owner, conditional, open, lines }: CodingInstruction): boolean =>
  !conditional &&
  !open &&
  !WHERE_KNOWN.test(lines[0]?.text ?? "") &&
  lines.length === 1 &&
  !owner.includes("-") &&
  !owner.startsWith("chapter");

const MOST_NAMED = 6;

/** The codes a note names, in short; its words stand with the reason. */
function namedIn({ ranges, owner, conditional, open }: CodingInstruction): string {
  const spans = ranges.map(({ low, high }) =>
    [...new Set([low, high])].map((code) => displayCode("icd10cm", code)).join("-"),
  );
  const names = [...new Set(spans)];
  if (names.length === 0) return `, by the note at ${owner}`;
  const some = [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ["…"] : [])].join(", ");
  return `${conditional ? ", where it applies" : ""}${open ? ", such as" : ":"} ${some}`;
}

const isManifestation = ({ answer }: AnsweredDiagnosis): boolean =>
  answer.kind === "valid" && answer.entry.manifestation === true;

type Part = Omit<CodeFinding, "at" | "why">;

const findingOf = ({ checked, diagnosis, instruction }: Paired, part: Part): CodeFinding => ({
  ...part,
  at: { list: "diagnoses", position: diagnosis.position },
  why: {
    authority: instruction.kind === "code-first" ? A13 : A17,
    ...(checked.sources.notes && { release: checked.sources.notes.source }),
    notes: [{ owner: instruction.owner, text: instructionText(instruction) }],
  },
});

/**
 * Excludes1 notes that name no code, such as "current injury - see injury by body region": nothing can be compared, so
 * a person reads them. Only for a list that is to be checked to the last note.
 */
export const checkUnnamedExclusions: CodeCheck = function* ({ sequence, sources: { notes } }) {
  for (const { position, code } of sequence) {
    for (const note of notes?.notesOf?.(code) ?? []) {
      if (note.kind !== "excludes1" || /[A-Z]\d[0-9A-Z]/.test(note.text)) continue;
      yield {
        kind: "excludes-unnamed",
        severity: "note",
        at: { list: "diagnoses", position },
        codes: [code],
        message: `${code} is not for: “${note.text}” (note at ${note.owner}).`,
        why: {
          authority: "ICD-10-CM Official Guidelines, section I.A.12.a: Excludes1",
          ...(notes && { release: notes.source }),
          notes: [{ owner: note.owner, text: note.text }],
        },
        remedy: "Compare the note with the record.",
      };
    }
  }
};
