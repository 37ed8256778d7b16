import { printable } from "../field-text";

/** A parsed JSON value that nobody has vouched for yet. */
export type Json = unknown;

/** Follows a path through objects and arrays; undefined as soon as a step is missing or of another kind. */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Object.hasOwn(here, step) ? (here as Record<string | number, Json>)[step] : undefined;
  }
  return here;
}

/** A text or number with something in it, trimmed. */
export function textAt(value: Json, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  if (typeof found === "number") return String(found);
  return typeof found === "string" ? printable(found).trim() || undefined : undefined;
}

export function listAt(value: Json, ...path: readonly (string | number)[]): readonly Json[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

export interface Coding {
  readonly system: string;
  readonly code?: string;
  readonly display: string;
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  "http://snomed.info/sct": "snomed",
  "http://loinc.org": "loinc",
  "http://www.nlm.nih.gov/research/umls/rxnorm": "rxnorm",
  "http://hl7.org/fhir/sid/cvx": "cvx",
  "http://hl7.org/fhir/sid/ndc": "ndc",
  "http://hl7.org/fhir/sid/icd-10-cm": "icd10cm",
  "http://hl7.org/fhir/sid/icd-10": "icd10cm",
  "http://www.ama-assn.org/go/cpt": "cpt",
  "https://bluebutton.cms.gov/resources/codesystem/hcpcs": "hcpcs",
  "urn:oid:2.16.840.1.113883.6.285": "hcpcs",
  "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets": "hcpcs",
};

/** The codings of a CodeableConcept, each with the words shown for it. */
export function codingsAt(value: Json, ...path: readonly (string | number)[]): Coding[] {
  const concept = at(value, ...path);
  const text = textAt(concept, "text");
  return listAt(concept, "coding").map((coding) => {
    const system = textAt(coding, "system") ?? "";
    const code = textAt(coding, "code");
    return {
      system: SYSTEM_WORDS[system] ?? system,
      ...(code === undefined ? {} : { code }),
      display: textAt(coding, "display") ?? text ?? code ?? "no words given",
    };
  });
}

/** The words of a CodeableConcept: its own text first, then the first coding's. */
export const wordsAt = (value: Json, ...path: readonly (string | number)[]): string | undefined =>
  textAt(at(value, ...path), "text") ?? codingsAt(value, ...path)[0]?.display;
