/** A line that begins as a numbered heading may: its level inward and its label. */
export interface NumberedLine {
  readonly level: number;
  readonly label: string;
  readonly title: string;
}

const SHAPES: readonly (readonly [level: number, shape: RegExp])[] = [
  [0, /^Section ([IVX]+)\. +(\S.*)$/],
  [0, /^(Appendix I)\b:? *(.*)$/],
  [1, /^([A-Z])\. +(\S.*)$/],
  [2, /^(\d{1,2})\. +(\S.*)$/],
  [3, /^([a-z])\. +(\S.*)$/],
  [4, /^(\d{1,2})\) *(\S.*)$/],
  [5, /^\(([a-z])\) *(\S.*)$/],
  [6, /^\(([ivx]+)\) *(\S.*)$/],
];

/** Every way the line can be read: "(i)" is a letter and a Roman number. */
export const readingsOf = (line: string): NumberedLine[] =>
  SHAPES.flatMap(([level, shape]) => {
    const [, label, title] = shape.exec(line) ?? [];
    return label === undefined ? [] : [{ level, label, title: title ?? "" }];
  });

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const SECTIONS = ["I", "II", "III", "IV", "Appendix I"];

/** Labels of a level in their order, from 0; -1 for one that is none. */
export function placeOf({ level, label }: Pick<NumberedLine, "level" | "label">): number {
  if (level === 0) return SECTIONS.indexOf(label);
  if (level === 6) return ROMAN.indexOf(label);
  if (level === 2 || level === 4) return Number(label) - 1;
  return label.toLowerCase().charCodeAt(0) - "a".charCodeAt(0);
}

/** The labels of the headings that are open, one a level; absent where a level is passed over. */
export type OpenLabels = readonly (string | undefined)[];

/** Whether the line carries the number on from the headings that are open: the next of its level, or the first within. */
export function carriesOn(open: OpenLabels, line: NumberedLine): boolean {
  const before = open[line.level];
  if (before !== undefined) return placeOf(line) === placeOf({ level: line.level, label: before }) + 1;
  if (placeOf(line) !== 0) return false;
  // Only the inner numbers pass a level over.
  return line.level < 4 ? open.length === line.level : open.length >= 3 && open.length <= line.level;
}

export const opened = (open: OpenLabels, { level, label }: NumberedLine): OpenLabels => [
  ...Array.from({ length: level }, (_, at) => open[at]),
  label,
];

/** "I.C.9.a.2" */
export const numberOf = (open: OpenLabels): string => open.filter((label) => label !== undefined).join(".");
