import type { PcsRow, PcsTable, PcsTables, PcsValue } from "../components/pcs-tables";

/** One character of a code: what it is called here and the values that can still stand there. */
export interface PcsAxisChoice {
  /** 1 section, 2 body system, 3 operation, then as the section calls them. */
  readonly position: number;
  readonly title: string;
  /** What each value may be; more than one title where tables of the prefix call it differently. */
  readonly values: readonly PcsValue[];
}

export interface PcsBuilder {
  /** The next open character of a code begun; undefined when it is complete or no code begins so. */
  openAt(prefix: string): PcsAxisChoice | undefined;
  /** The characters chosen so far with their meanings, as far as a code begins so. */
  chosenIn(prefix: string): readonly PcsAxisChoice[];
  isBuildable(code: string): boolean;
  /** Every code the tables allow, in code order, table by table. */
  codes(): Iterable<string>;
  /** What the operation of a table means. */
  definitionOf(prefix: string): string | undefined;
}

const AXIS_TITLES = ["Section", "Body System", "Operation"];

/** Builds over the tables of one year: it opens only values that lead to a code, and so can build no other. */
export function createPcsBuilder({ tables }: PcsTables): PcsBuilder {
  const byPrefix = new Map(tables.map((table) => [prefixOf(table), table]));

  const openAt = (text: string): PcsAxisChoice | undefined => {
    const prefix = text.toUpperCase();
    const position = prefix.length + 1;
    if (position > 7) return undefined;
    if (position <= 3) {
      const values = tables
        .filter((table) => prefixOf(table).startsWith(prefix))
        .map((table) => headOf(table, position));
      return values.length === 0 ? undefined : choice(position, AXIS_TITLES[position - 1] ?? "", values);
    }
    const rows = rowsOpen(byPrefix.get(prefix.slice(0, 3)), prefix);
    const axes = rows.map((row) => row.axes[position - 4]).filter((axis) => axis !== undefined);
    const [first] = axes;
    return (
      first &&
      choice(
        position,
        first.title,
        axes.flatMap(({ values }) => values),
      )
    );
  };

  return {
    openAt,
    chosenIn(text) {
      const prefix = text.toUpperCase();
      const chosen: PcsAxisChoice[] = [];
      for (const [index, character] of [...prefix].entries()) {
        const open = openAt(prefix.slice(0, index));
        const values = open?.values.filter(({ code }) => code === character) ?? [];
        if (!open || values.length === 0) return chosen;
        chosen.push({ ...open, values });
      }
      return chosen;
    },
    isBuildable(text) {
      const code = text.toUpperCase();
      return code.length === 7 && rowsOpen(byPrefix.get(code.slice(0, 3)), code).length > 0;
    },
    *codes() {
      for (const table of [...byPrefix.keys()].sort()) yield* codesOf(table, byPrefix.get(table)?.rows ?? []);
    },
    definitionOf: (prefix) => byPrefix.get(prefix.slice(0, 3).toUpperCase())?.definition,
  };
}

const prefixOf = ({ section, bodySystem, operation }: PcsTable): string =>
  section.code + bodySystem.code + operation.code;

const headOf = ({ section, bodySystem, operation }: PcsTable, position: number): PcsValue =>
  position === 1 ? section : position === 2 ? bodySystem : operation;

/** Rows of the table that allow every character given behind the third. */
const rowsOpen = (table: PcsTable | undefined, prefix: string): readonly PcsRow[] =>
  (table?.rows ?? []).filter(({ axes }) =>
    [...prefix.slice(3)].every((character, index) =>
      axes[index]?.values.some(({ code }) => code === character),
    ),
  );

/** Values once each, in the order of their characters; digits before letters. */
function choice(position: number, title: string, values: readonly PcsValue[]): PcsAxisChoice {
  const unique = new Map(values.map((value) => [`${value.code} ${value.label}`, value]));
  return { position, title, values: [...unique.values()].sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** Rows may overlap: each code once, sorted. */
function codesOf(prefix: string, rows: readonly PcsRow[]): string[] {
  const found = new Set<string>();
  for (const { axes } of rows) {
    const endings = axes.reduce<string[]>(
      (begun, { values }) => begun.flatMap((start) => values.map(({ code }) => start + code)),
      [prefix],
    );
    for (const code of endings) found.add(code);
  }
  return [...found].sort();
}
