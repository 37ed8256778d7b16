import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";
import type { Side, SideFamily } from "./side-family";

const B13 = "ICD-10-CM Official Guidelines, section I.B.13: laterality";

interface Sided {
  readonly diagnosis: AnsweredDiagnosis;
  readonly family: SideFamily;
}

/** Sides that contradict each other or a modifier, and sides left open that the book has codes for. */
export const checkLaterality: CodeCheck = function* (checked) {
  const sided = checked.sequence.flatMap((diagnosis): Sided[] => {
    const family = checked.sideFamilyOf(diagnosis);
    return family ? [{ diagnosis, family }] : [];
  });
  for (const [index, later] of sided.entries()) {
    const relatives = sided.slice(0, index).filter(({ family }) => family.key === later.family.key);
    const conflicts = relatives.map((earlier) => conflictBetween(earlier, later));
    const found = conflicts.find((finding) => finding !== undefined);
    if (found) yield found;
    else if (later.family.side === "unspecified") yield unspecifiedSide(later, checked);
  }
  yield* againstModifiers(checked, sided);
};

function conflictBetween(earlier: Sided, later: Sided): CodeFinding | undefined {
  const [one, other] = [earlier.family.side, later.family.side];
  const { bilateral } = later.family.members;
  if (one === other) return undefined;
  const [first, second] = [earlier.diagnosis.code, later.diagnosis.code];
  const sides = new Set<Side>([one, other]);
  const part = { codes: [second, first], at: placeOf(later) };
  if (sides.has("unspecified"))
    return conflict({
      ...part,
      message: `${first} and ${second} are the same condition, once with its side and once without.`,
      remedy: "Remove the one that leaves the side open.",
    });
  if (sides.has("bilateral"))
    return conflict({
      ...part,
      message: `${first} and ${second} name the same condition on both sides and on one.`,
      remedy: "Keep the one the record supports.",
    });
  if (!bilateral) return undefined;
  return conflict({
    ...part,
    message: `${first} and ${second} are right and left of one condition; ${bilateral} says both.`,
    remedy: `Report ${bilateral} in place of the two, if both sides were present at this encounter.`,
    suggestions: [bilateral],
  });
}

const conflict = (
  part: Pick<CodeFinding, "codes" | "at" | "message" | "remedy" | "suggestions">,
): CodeFinding => ({ kind: "side-conflict", severity: "warn", why: { authority: B13 }, ...part });

const placeOf = ({ diagnosis }: Sided): CodeFinding["at"] => ({
  list: "diagnoses",
  position: diagnosis.position,
});

function unspecifiedSide(sided: Sided, { context }: CheckedCodes): CodeFinding {
  const { diagnosis, family } = sided;
  const { right, left, bilateral } = family.members;
  const choices = [right, left, bilateral].filter((code) => code !== undefined);
  return {
    kind: "side-unspecified",
    severity: context.setting === "inpatient" ? "warn" : "note",
    at: placeOf(sided),
    codes: [diagnosis.code],
    message: `${diagnosis.code} leaves the side open; ${choices.join(", ")} name it.`,
    why: { authority: B13 },
    remedy: "Read the side in the record, or ask the clinician.",
    suggestions: choices,
  };
}

const RIGHT: ReadonlySet<string> = new Set("RT E3 E4 F5 F6 F7 F8 F9 T5 T6 T7 T8 T9 RC RI".split(" "));
const LEFT: ReadonlySet<string> = new Set("LT E1 E2 FA F1 F2 F3 F4 TA T1 T2 T3 T4 LC LD LM".split(" "));

/** A service on one side that points only to conditions of the other. */
function* againstModifiers({ services }: CheckedCodes, sided: readonly Sided[]): Iterable<CodeFinding> {
  for (const { position, code, modifiers, diagnosisPointers } of services) {
    const [right, left] = [RIGHT, LEFT].map((set) => modifiers.some((modifier) => set.has(modifier)));
    if (right === left) continue;
    const side: Side = right ? "right" : "left";
    const pointed = sided.filter(({ diagnosis }) => diagnosisPointers.includes(diagnosis.position));
    const opposite = right ? "left" : "right";
    if (pointed.length === 0 || pointed.some(({ family }) => family.side !== opposite)) continue;
    const codes = pointed.map(({ diagnosis }) => diagnosis.code);
    yield {
      kind: "side-modifier",
      severity: "warn",
      at: { list: "services", position, field: "modifiers" },
      codes: [code, ...codes],
      message: `${code} was done on the ${side} side and points to ${codes.join(", ")}, on the ${opposite}.`,
      why: { authority: B13 },
      remedy: "Compare modifier and diagnosis with the record.",
    };
  }
}
