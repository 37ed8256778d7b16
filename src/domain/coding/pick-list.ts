/** A code of a pick list and the heading it stands under; no heading is the empty text. */
export interface PickListEntry {
  readonly section: string;
  /** As typed, in capitals. */
  readonly code: string;
  /** Line of the text, from 1. */
  readonly line: number;
}

export interface ReadPickList {
  readonly entries: readonly PickListEntry[];
  /** What cannot stand, each with its line. */
  readonly problems: readonly string[];
}

export const MOST_PICKED = 200;
const LONGEST_SECTION = 40;
const CODE = /^(?=.*\d)[0-9A-Z][0-9A-Z.]{1,9}$/;

/**
 * A pick list as people type it: a heading is a line that ends with a colon, every other line begins with a code; what
 * stands behind the code is for the eye alone.
 */
export function readPickListText(text: string): ReadPickList {
  const entries: PickListEntry[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  let section = "";
  for (const { typed, line } of linesOf(text)) {
    const heading = typed.endsWith(":") ? typed.slice(0, -1).trim() : undefined;
    section = heading ?? section;
    const code = (typed.split(/\s/, 1)[0] ?? "").toUpperCase();
    const problem = heading === undefined ? codeProblem(code, seen) : headingProblem(heading);
    if (problem) problems.push(`Line ${line}: ${problem}`);
    else if (heading === undefined) entries.push({ section, code, line });
    seen.add(code);
  }
  if (entries.length > MOST_PICKED) problems.push(`At most ${MOST_PICKED} codes stand on one list.`);
  return { entries, problems };
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((raw, index) => ({ typed: raw.trim(), line: index + 1 }))
    .filter(({ typed }) => typed !== "");

const headingProblem = (heading: string): string | undefined =>
  heading.length > LONGEST_SECTION ? `a heading has at most ${LONGEST_SECTION} characters.` : undefined;

function codeProblem(code: string, seen: ReadonlySet<string>): string | undefined {
  if (!CODE.test(code)) return `“${code}” is no code; a heading ends with a colon.`;
  return seen.has(code) ? `${code} stands on the list already.` : undefined;
}

interface ShownEntry {
  readonly section: string;
  readonly code: string;
  readonly title: string;
}

/** The same text from what is kept, with the codes' words behind them. */
export function pickListText(entries: readonly ShownEntry[]): string {
  const lines = entries.flatMap(({ section, code, title }, index) => {
    const heads = section !== (entries[index - 1]?.section ?? "");
    return [...(heads ? [...(index > 0 ? [""] : []), `${section}:`] : []), `${code} ${title}`.trimEnd()];
  });
  return lines.join("\n");
}
