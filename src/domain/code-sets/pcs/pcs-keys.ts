import type { PcsDefinition, PcsDefinitions } from "../components/pcs-tables";

/** One line of the keys: a word of the record, and the value of ICD-10-PCS it is coded with. */
export interface PcsKeyRow {
  /** `part-of`: coded with the value. `means`: the value itself, defined. `general`: a device where a table lacks its own value. */
  readonly kind: "part-of" | "means" | "general";
  readonly term: string;
  /** Several where the sides differ. */
  readonly values: readonly string[];
  /** 3 operation, 4 body part, 5 approach, 6 device, 7 qualifier. */
  readonly position: number;
  /** Section by its character; none for a device of any section. */
  readonly section?: string;
  readonly definition?: string;
}

/** Body part key, device key, definitions of operations and approaches, in one list by term. */
export const pcsKeyRows = ({ terms, devices }: PcsDefinitions): PcsKeyRow[] =>
  [
    ...terms.flatMap(rowsOf),
    ...devices.map(
      ({ device, operations, bodySystems, general }): PcsKeyRow => ({
        kind: "general",
        term: device,
        values: [general.label],
        position: 6,
        definition: `${general.code} where a table does not hold it: ${[...operations, ...bodySystems].join(", ")}`,
      }),
    ),
  ].sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));

function rowsOf({ section, position, labels, definition, explanation, includes }: PcsDefinition) {
  const base = { values: labels, position, section };
  const rows = includes.map((term): PcsKeyRow => ({ kind: "part-of", term, ...base }));
  const words = [definition, explanation].filter(Boolean).join(" ");
  const [term] = labels;
  if (words !== "" && term !== undefined) rows.push({ kind: "means", term, ...base, definition: words });
  return rows;
}

export interface PcsKeysAsked {
  readonly words: string;
  readonly position?: number | undefined;
  readonly most: number;
}

/** Lines with words that begin so; those whose term begins as typed come first. */
export function findPcsKeys(
  rows: readonly PcsKeyRow[],
  { words, position, most }: PcsKeysAsked,
): { readonly rows: readonly PcsKeyRow[]; readonly more: number } {
  const asked = wordsOf(words);
  const found = rows.filter(
    (row) =>
      (position === undefined || row.position === position) &&
      holdsAll(wordsOf(`${row.term} ${row.values.join(" ")}`), asked),
  );
  const typed = words.trim().toLowerCase();
  const begins = (row: PcsKeyRow) => row.term.toLowerCase().startsWith(typed);
  const ordered = typed === "" ? found : [...found.filter(begins), ...found.filter((row) => !begins(row))];
  return { rows: ordered.slice(0, most), more: Math.max(0, ordered.length - most) };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const holdsAll = (held: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => held.some((each) => each.startsWith(word)));
