import type { CodeSystem } from "./code-system";

/** As a claim carries it: upper case, no dot, no blanks (E119). */
export const compactCode = (code: string): string => code.replaceAll(/[.\s]/g, "").toUpperCase();

/** As people read it: a diagnosis has a dot after three characters (E11.9), other codes have none. */
export function displayCode(system: CodeSystem, code: string): string {
  const compact = compactCode(code);
  if (system !== "icd10cm" || compact.length <= 3) return compact;
  return `${compact.slice(0, 3)}.${compact.slice(3)}`;
}
