import { MAX_DIAGNOSES } from "@/domain/claims/assemble-claim";
import type { Claim, PayerProgram } from "@/domain/claims/claim";
import { placesOf } from "@/domain/claims/claim-difference";
import { type ClaimField, fieldAt } from "@/domain/claims/claim-field";
import type { FindingPlace } from "@/domain/claims/edit-finding";
import { diagnosisLetter, formBox } from "@/domain/claims/form-box";
import { displayCode } from "@/domain/code-sets/code-format";

export interface FormField {
  readonly at: FindingPlace;
  readonly box: string;
  readonly label: string;
  readonly element: string;
  readonly kind: ClaimField["kind"];
  readonly expects: string;
  readonly choices: readonly string[];
  /** As it is typed; dates are YYYY-MM-DD. */
  readonly value: string;
  readonly editable: boolean;
}

const MASKED = "•••";
const isIdentifying = (at: string): boolean => /^parties\/(?:patient|subscriber)\//.test(at);

/** Every box of the form in its order, with one empty diagnosis to type into while the claim is editable. */
export function claimForm(
  claim: Claim,
  shown: { readonly editable: boolean; readonly masked: boolean },
): FormField[] {
  const next = claim.diagnosisCodes.length + 1;
  const places = placesOf(claim).flatMap((at): FindingPlace[] =>
    shown.editable && next <= MAX_DIAGNOSES && at === `diagnosisCodes/${next - 1}`
      ? [at, `diagnosisCodes/${next}`]
      : [at],
  );
  return places.flatMap((at) => {
    const field = fieldAt(at);
    const box = formBox(at);
    if (!field || !box) return [];
    const hidden = shown.masked && (isIdentifying(at) || field.kind === "money");
    const letter = /^diagnosisCodes\/(\d+)$/.exec(at)?.[1];
    return [
      {
        at,
        ...box,
        label: letter ? `Diagnosis ${diagnosisLetter(Number(letter))}` : box.label,
        kind: field.kind,
        expects: field.expects,
        choices: field.choices ?? [],
        value: hidden ? MASKED : shownValue(claim, at, field.read(claim)),
        editable: shown.editable && field.write !== undefined,
      },
    ];
  });
}

const PROGRAM_WORDS: Readonly<Record<PayerProgram, string>> = {
  "medicare-ffs": "Medicare",
  "medicare-advantage": "Medicare Advantage",
  medicaid: "Medicaid",
  commercial: "commercial",
  "workers-compensation": "workers’ compensation",
};

/** As people read it: diagnoses with their dot, the coverage code with its words. */
function shownValue(claim: Claim, at: FindingPlace, value: string): string {
  if (at.startsWith("diagnosisCodes/")) return displayCode("icd10cm", value);
  return at === "parties/payer/filingIndicator"
    ? `${value}, ${PROGRAM_WORDS[claim.parties.payer.program]}`
    : value;
}
