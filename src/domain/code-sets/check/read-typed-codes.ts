import type { CodesToCheck, ListedDiagnosis, ListedService } from "./checked-codes";

export interface TypedCodes extends CodesToCheck {
  readonly services: readonly ListedService[];
  /** Words that are no code. */
  readonly unread: readonly string[];
}

const TYPED = /^(?=.*\d)([0-9A-Z][0-9A-Z.]{2,8}?)((?:-[0-9A-Z]{2})*)(?:[X*×](\d{1,4}))?(?:[/:]([YNUW1]))?$/;

/**
 * Codes as people type them, in sequence, parted by blanks, commas or lines: E11.22, 99213-25, J3301x4 or J3301*4 for
 * units, N18.31/Y for present on admission.
 */
export function readTypedCodes(text: string, isProcedure: (code: string) => boolean): TypedCodes {
  const diagnoses: ListedDiagnosis[] = [];
  const services: ListedService[] = [];
  const unread: string[] = [];
  for (const word of text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)) {
    const [, code = "", modifiers = "", units, presentOnAdmission] = TYPED.exec(word) ?? [];
    if (code === "") unread.push(word);
    else if (isProcedure(code))
      services.push({
        code,
        ...(modifiers && { modifiers: modifiers.slice(1).split("-") }),
        ...(units && { units: Number(units) }),
      });
    else diagnoses.push({ code, ...(presentOnAdmission && { presentOnAdmission }) });
  }
  return { diagnoses, services, unread };
}
