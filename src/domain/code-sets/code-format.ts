import type { CodeSystem } from "./code-system";

/** As a claim carries it: upper case, no dot, no blanks (E119). */
export function compactCode(code: string): string {
  const plain = code.charAt(3) === "." ? code.slice(0, 3) + code.slice(4) : code;
  return COMPACT.test(plain) ? plain : plain.replaceAll(/[.\s]/g, "").toUpperCase();
}

/** Nearly every code asked for is compact or has its dot in place; the rest is cleaned. */
const COMPACT = /^[A-Z0-9]*$/;

/** As people read it: a diagnosis has a dot after three characters (E11.9), other codes have none. */
export function displayCode(system: CodeSystem, code: string): string {
  const compact = compactCode(code);
  if (system !== "icd10cm" || compact.length <= 3) return compact;
  return `${compact.slice(0, 3)}.${compact.slice(3)}`;
}
