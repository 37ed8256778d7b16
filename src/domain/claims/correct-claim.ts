import type { Claim } from "./claim";
import { fieldAt } from "./claim-field";
import { EDITABLE_STATUSES } from "./claim-lifecycle";
import type { FindingPlace } from "./edit-finding";
import { formBox, placeInWords } from "./form-box";

/** One field and the text it should hold. */
export interface FieldChange {
  readonly at: FindingPlace;
  readonly value: string;
}

/** What a correction did, kept with the claim's story (S9). */
export interface FieldCorrection extends FieldChange {
  readonly label: string;
  readonly before: string;
}

export type CorrectionOutcome =
  | { readonly kind: "corrected"; readonly claim: Claim; readonly corrections: readonly FieldCorrection[] }
  | { readonly kind: "refused"; readonly reason: string };

/** Corrections in place, only in draft and held (AUTHZ-8). All of them hold, or none. */
export function correctClaim(claim: Claim, changes: readonly FieldChange[]): CorrectionOutcome {
  if (!EDITABLE_STATUSES.includes(claim.status))
    return {
      kind: "refused",
      reason: `A claim that is ${claim.status} is not corrected in place; replace or void it.`,
    };
  let corrected = claim;
  const corrections: FieldCorrection[] = [];
  for (const { at, value } of changes) {
    const field = fieldAt(at);
    const box = formBox(at);
    if (!field?.write || !box)
      return { kind: "refused", reason: `${placeInWords(at)} cannot be typed here.` };
    const next = field.write(corrected, value.trim());
    if (!next)
      return { kind: "refused", reason: `${box.label}, ${placeInWords(at)}: expected ${field.expects}.` };
    const before = field.read(corrected);
    if (field.read(next) !== before)
      corrections.push({ at, value: field.read(next), before, label: `${box.label}, ${placeInWords(at)}` });
    corrected = next;
  }
  return { kind: "corrected", claim: corrected, corrections };
}
