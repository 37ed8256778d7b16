/** A note of the tabular list and the code, block or chapter it stands at. */
export interface PrintedNote {
  readonly owner: string;
  readonly text: string;
}

interface PrintedCode {
  readonly code: string;
  readonly title: string;
  /** Its own and those of everything around it. */
  readonly notes: readonly PrintedNote[];
}

const TOKEN =
  /<(?<open>chapter|section|diag)\b(?: id="(?<id>[^"]*)")?[^>]*>|<\/(?<close>chapter|section|diag)>|<name>(?<name>[^<]*)<\/name>|<desc>(?<title>[^<]*)<\/desc>|<(?<kind>includes|inclusionTerm|excludes1|excludes2|codeFirst|useAdditionalCode|codeAlso|notes|sevenChrNote)>|<note>(?<note>[^<]*)<\/note>/g;

interface Level {
  readonly element: string;
  owner: string;
  title: string;
  readonly notes: PrintedNote[];
}

const plain = (raw: string): string =>
  raw.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll(/\s+/g, " ").trim();

/**
 * Every code of the tabular XML as it is printed, by its tags alone: the reader is what is compared with it. A block
 * such as T20-T32 stands above its parts by its span; the file prints them one behind the other.
 */
export function printedTabular(xml: string): PrintedCode[] {
  const levels: Level[] = [];
  const printed: PrintedCode[] = [];
  const sections: Level[] = [];
  let kind = "";
  for (const { groups: token = {} } of xml.matchAll(TOKEN)) {
    kind = token.kind ?? kind;
    if (token.open) levels.push(levelOf(token.open, token.id, sections));
    else if (token.close) printed.push(...codeAt(levels));
    else if (token.note === undefined) nameLevel(levels.at(-1), token);
    else if (kind !== "sevenChrNote") addNote(levels.at(-1), token.note);
    if (token.close) levels.pop();
  }
  return printed.map(({ code, title, notes }) => ({
    code,
    title,
    notes: [...notes, ...sections.filter((each) => spans(each.owner, code)).flatMap((each) => each.notes)],
  }));
}

function levelOf(element: string, id: string | undefined, sections: Level[]): Level {
  const level = { element, owner: id ?? "", title: "", notes: [] };
  if (element === "section") sections.push(level);
  return level;
}

function spans(block: string, code: string): boolean {
  const [first = "", last = first] = block.split("-");
  const category = code.slice(0, 3);
  return first <= category && category <= last;
}

function codeAt(levels: readonly Level[]): PrintedCode[] {
  const here = levels.at(-1);
  return here?.element === "diag"
    ? [
        {
          code: here.owner,
          title: here.title,
          notes: levels.filter(({ element }) => element !== "section").flatMap(({ notes }) => notes),
        },
      ]
    : [];
}

/** The first name and title inside a level are its own. */
function nameLevel(here: Level | undefined, { name, title }: Record<string, string | undefined>): void {
  if (!here) return;
  if (name && here.owner === "") here.owner = here.element === "chapter" ? `chapter ${name}` : name;
  if (title !== undefined && here.title === "") here.title = plain(title);
}

const addNote = (here: Level | undefined, note: string): void => {
  here?.notes.push({ owner: here.owner, text: plain(note) });
};
