import { compactCode } from "../code-format";
import type { CodeSystem } from "../code-system";
import type { AlphabeticIndex, IndexTerm } from "../components/alphabetic-index";
import type { PcsIndex, PcsIndexTerm } from "../components/pcs-tables";
import type { DiagnosisNotes } from "../diagnosis-notes";

/** Where the words of a code beyond its title come from; each may be of another year than the codes. */
export interface WordingSources {
  readonly notes?: Pick<DiagnosisNotes, "wordingsOf">;
  readonly indexes?: readonly AlphabeticIndex[];
  readonly pcsIndexes?: readonly PcsIndex[];
}

/** Inclusion terms and index entries under which a code is to be found. */
export function wordingsFrom({
  notes,
  indexes = [],
  pcsIndexes = [],
}: WordingSources): (system: CodeSystem, code: string) => readonly string[] {
  const byCode = new Map<string, string[]>();
  for (const { terms } of indexes) for (const term of terms) takeTerm(byCode, term, "");
  const byPrefix = new Map<string, string[]>();
  for (const { terms } of pcsIndexes) for (const term of terms) takePcsTerm(byPrefix, term, "");
  return (system, code) => {
    const compact = compactCode(code);
    if (system === "icd10cm")
      return [
        ...(notes?.wordingsOf(code) ?? []),
        ...(byCode.get(compact) ?? []),
        ...(byCode.get(beforeEncounter(compact)) ?? []),
      ];
    if (system !== "icd10pcs") return [];
    return PCS_LENGTHS.flatMap((length) => byPrefix.get(compact.slice(0, length)) ?? []);
  };
}

/** The index leads to a code without its encounter; the initial one is meant. */
const beforeEncounter = (compact: string): string =>
  compact.length === 7 && compact.endsWith("A") ? compact.slice(0, 6).replace(/X+$/, "") : "";

/** The index names whole codes, tables, and everything between. */
const PCS_LENGTHS = [3, 4, 5, 6, 7];

/** "Fracture, traumatic, wrist" without the words in parentheses: any of them may be absent. */
function takeTerm(byCode: Map<string, string[]>, term: IndexTerm, above: string): void {
  const path = `${above} ${term.title}`.trim();
  for (const code of [term.code, term.manifestation])
    if (code) add(byCode, compactCode(code.replace(/[-.]+$/, "")), path);
  for (const below of term.terms) takeTerm(byCode, below, path);
}

/** Every title says its approach; an entry that leads to a whole table would lend it to all approaches of the table. */
const APPROACHES = /\b(?:laparoscopic|thoracoscopic|endoscopic|percutaneous|open)(?:-assisted)?\b/gi;

function takePcsTerm(byPrefix: Map<string, string[]>, term: PcsIndexTerm, above: string): void {
  const path = `${above} ${term.title.replaceAll(APPROACHES, "")}`.trim();
  for (const code of term.codes) add(byPrefix, code, path);
  for (const below of term.terms) takePcsTerm(byPrefix, below, path);
}

function add(wordings: Map<string, string[]>, code: string, wording: string): void {
  const held = wordings.get(code);
  if (held) held.push(wording);
  else wordings.set(code, [wording]);
}
