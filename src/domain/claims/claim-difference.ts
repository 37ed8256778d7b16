import type { Claim } from "./claim";
import { fieldAt } from "./claim-field";
import type { FindingPlace } from "./edit-finding";
import { CLAIM_BOXES, formBox, LINE_BOXES, placeInWords } from "./form-box";

export interface FieldDifference {
  readonly at: FindingPlace;
  readonly place: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Every field of a claim that can be shown, in form order; diagnoses and lines as far as either claim has them. */
export function placesOf(...claims: readonly Claim[]): FindingPlace[] {
  const most = (count: (claim: Claim) => number) => Math.max(0, ...claims.map(count));
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const lines = numbers(
    most(({ serviceLines }) => Math.max(0, ...serviceLines.map((line) => line.lineNumber))),
  );
  const diagnoses = numbers(most(({ diagnosisCodes }) => diagnosisCodes.length));
  return Object.keys(CLAIM_BOXES).flatMap((key): FindingPlace[] => {
    if (key === "diagnosisCodes")
      return diagnoses.map((position): FindingPlace => `diagnosisCodes/${position}`);
    if (key !== "claim/placeOfService") return [key as FindingPlace];
    const columns = Object.keys(LINE_BOXES);
    return [
      key,
      ...lines.flatMap((line) => columns.map((column): FindingPlace => `serviceLines/${line}/${column}`)),
    ];
  });
}

/** Two versions of a claim, field by field. */
export const claimDifference = (before: Claim, after: Claim): FieldDifference[] =>
  placesOf(before, after).flatMap((at) => {
    const field = fieldAt(at);
    const label = formBox(at)?.label ?? "";
    const [was, is] = [field?.read(before) ?? "", field?.read(after) ?? ""];
    return was === is ? [] : [{ at, place: placeInWords(at), label, before: was, after: is }];
  });
