import { numberOf, type OpenLabels, opened, readingsOf } from "./numbered-heading";

const LEADER = /\s*\.{3,}\s*\d*\s*$|\s+\d{2,3}\s*$/;
const PAGE_ALONE = /^\d{1,3}$/;

/** The numbers and titles that the document's own table of contents names, in its order. */
export function readContentsTable(lines: readonly string[]): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  let open: OpenLabels = [];
  for (const entry of entriesOf(lines)) {
    const [heading] = readingsOf(entry);
    if (!heading || heading.level > 3) continue;
    open = opened(open, heading);
    listed.set(numberOf(open), heading.title);
  }
  return listed;
}

/** Long titles take two lines; the page number may stand on a line of its own. */
function entriesOf(lines: readonly string[]): string[] {
  const entries: string[] = [];
  let begun = "";
  const close = () => {
    if (begun !== "") entries.push(begun);
    begun = "";
  };
  for (const line of lines) {
    if (PAGE_ALONE.test(line)) {
      close();
      continue;
    }
    if (readingsOf(line).length > 0) close();
    begun = begun === "" ? line : `${begun}${begun.endsWith("-") ? "" : " "}${line}`;
    if (!LEADER.test(line)) continue;
    begun = begun.replace(LEADER, "");
    close();
  }
  close();
  return entries;
}

/** Pages whose lines lead to page numbers by dots. */
export const isContentsPage = (lines: readonly string[]): boolean =>
  lines.filter((line) => /\.{5,}\s*\d{0,3}$/.test(line)).length >= 5;
