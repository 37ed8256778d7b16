import type { NoteKind, TabularNote } from "../tabular-note";

const NOTE_ELEMENTS: Readonly<Record<string, NoteKind>> = {
  inclusionTerm: "inclusion-term",
  includes: "includes",
  excludes1: "excludes1",
  excludes2: "excludes2",
  codeFirst: "code-first",
  useAdditionalCode: "use-additional",
  codeAlso: "code-also",
};

const TOKEN = /<(\/?)([A-Za-z0-9.]+)([^>]*)>|([^<]+)/g;

interface TabularPlace {
  readonly element: string;
  owner: string;
}

/**
 * Reads the instructional notes of the ICD-10-CM tabular list (XML of NCHS). A note's owner is a code with dot,
 * a block such as E08-E13, or "chapter 4".
 */
export function readTabularNotes(xml: string): TabularNote[] {
  const state: TabularState = { notes: [], places: [], kind: undefined, open: "" };
  let text = "";
  for (const [, slash, element = "", attributes = "", characters = ""] of xml.matchAll(TOKEN)) {
    if (characters) {
      text += characters;
      continue;
    }
    if (slash) closeElement(state, element, text);
    else openElement(state, element, attributes);
    text = "";
  }
  return state.notes;
}

interface TabularState {
  readonly notes: TabularNote[];
  /** Chapter, block and codes around the present place, the innermost last. */
  readonly places: TabularPlace[];
  kind: NoteKind | undefined;
  /** The element whose text is being read. */
  open: string;
}

function openElement(state: TabularState, element: string, attributes: string): void {
  if (PLACES.has(element)) state.places.push({ element, owner: /id="([^"]*)"/.exec(attributes)?.[1] ?? "" });
  state.kind = NOTE_ELEMENTS[element] ?? state.kind;
  state.open = element;
}

function closeElement(state: TabularState, element: string, text: string): void {
  const { places, kind } = state;
  if (element === "name") nameOwner(places, text);
  if (element === "note" && state.open === "note" && kind) state.notes.push(noteOf(places, kind, text));
  if (element === places.at(-1)?.element) places.pop();
  if (element in NOTE_ELEMENTS) state.kind = undefined;
  state.open = "";
}

const PLACES: ReadonlySet<string> = new Set(["chapter", "section", "diag"]);

/** Chapters and codes carry their name as a child element, blocks as an attribute. */
function nameOwner(places: readonly TabularPlace[], text: string): void {
  const place = places.at(-1);
  if (!place || place.owner) return;
  place.owner = place.element === "chapter" ? `chapter ${text.trim()}` : text.trim();
}

const noteOf = (places: readonly TabularPlace[], kind: NoteKind, text: string): TabularNote => ({
  owner: places.at(-1)?.owner ?? "",
  kind,
  text: plainText(text),
});

const plainText = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
