import type { CodeSystem } from "./code-system";

/** What a code of each set looks like; of two sets that fit, the first is meant by a code typed without a dot. */
const SHAPES: readonly (readonly [set: CodeSystem, shape: RegExp])[] = [
  ["cpt", /^\d{4}[0-9A-Z]$/],
  ["cdt", /^D\d{4}$/],
  ["hcpcs", /^[A-Z]\d{4}$/],
  ["icd10pcs", /^[0-9A-HJ-NP-Z]{7}$/],
  // A table of ICD-10-PCS, or a code begun.
  ["icd10pcs", /^\d(?=\d{0,2}[A-HJ-NP-Z])[0-9A-HJ-NP-Z]{2,5}$/],
  ["icd10cm", /^[A-Z][0-9A-Z]{2}(\.?[0-9A-Z]{1,4})?$/],
  ["modifier", /^[0-9A-Z]{2}$/],
  ["place-of-service", /^\d{2}$/],
  ["carc", /^[A-Z]?\d{1,3}$/],
  ["rarc", /^[MN]A?\d{1,3}$/],
  ["taxonomy", /^[0-9A-Z]{9}X$/],
];

/**
 * The sets a typed code may belong to. A dot after the third character makes it a diagnosis, or an inpatient procedure
 * of seven characters; dots anywhere else are passed over. Without a known shape it is taken for a diagnosis, which
 * then says what is wrong.
 */
export function setsFor(word: string): CodeSystem[] {
  const typed = word.trim().toUpperCase();
  const asTyped = fitting(typed);
  const undotted = typed.includes(".") ? fitting(typed.replaceAll(".", "")) : [];
  const sets = asTyped.length > 0 ? [...asTyped, ...undotted.filter((set) => set === "icd10pcs")] : undotted;
  return sets.length > 0 ? sets : ["icd10cm"];
}

const fitting = (code: string): CodeSystem[] =>
  SHAPES.filter(([, shape]) => shape.test(code)).map(([set]) => set);
