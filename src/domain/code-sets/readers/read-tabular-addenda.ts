import type { Coverage } from "../code-release";
import type { AddendaPart, AddendaRow, PrintedAddenda } from "../components/printed-addenda";
import { type AddendaEntry, addendaEntries, headIssue, NO_CHANGES, printedLines } from "./addenda-lines";
import { type FileRead, type ImportIssue, issueAt } from "./import-issue";

const BOOK = "ICD-10-CM TABULAR LIST of DISEASES and INJURIES";
const CODE = /^([A-Z](?:\d[0-9A-Z]|A\d)(?:\.[0-9A-Z]{1,4})?) (\S.*)$/;
const BLOCK = /^\S.* \(([A-Z][0-9A-Z]{2})(?:- ?([A-Z][0-9A-Z]{2}))?\)$/;
const CHAPTER = /^Chapter (\d{1,2})$/;

/** The words a list of notes begins with; of the excludes and includes they are no part of the text. */
const HEADINGS: readonly (readonly [RegExp, AddendaPart])[] = [
  [/^Excludes? ?1\b:? ?/i, "excludes1"],
  [/^Excludes? ?2\b:? ?/i, "excludes2"],
  [/^Includes?\b:? ?/i, "includes"],
  [/^Code first\b/i, "code-first"],
  [/^Use additional\b/i, "use-additional"],
  [/^Code also\b/i, "code-also"],
  [/^(?:The (?:appropriate|following) )?(?:7th|seventh) character/i, "seventh-character"],
  [/^Notes?: ?/i, "note"],
  [/^This chapter contains the following blocks:?$/i, "contents"],
];

interface Heading {
  readonly part: AddendaPart;
  readonly action: AddendaEntry["action"];
}

/** Where the reading is: whose lines follow, and under which heading. */
interface Place {
  readonly owner: string;
  readonly heading?: Heading;
  /** The next line is the title of the chapter. */
  readonly titleNext?: true;
}

interface Step {
  readonly place: Place;
  readonly row?: Omit<AddendaRow, "action" | "page">;
}

/** Reads the addenda of the tabular list: each change with the code, block or chapter it stands under. */
export function readTabularAddenda(text: string, covers: Coverage): FileRead<PrintedAddenda> {
  const lines = printedLines(text);
  const refusal = headIssue(lines, BOOK, covers);
  if (refusal) return { content: NO_CHANGES, issues: [refusal] };
  const { content: entries, issues: broken } = addendaEntries(lines.slice(2));
  const issues: ImportIssue[] = [...broken];
  const rows: AddendaRow[] = [];
  let place: Place = { owner: "" };
  for (const [at, entry] of entries.entries()) {
    const step = stepOf(entry, place, () => nextCategory(entries, at));
    const { action, page, line } = entry;
    if (!step || step.place.owner === "")
      issues.push(issueAt("value-malformed", line, `"${entry.text}" stands under no code, block or chapter`));
    else if (step.row && action !== "none") rows.push({ action, ...step.row, page });
    place = step?.place ?? place;
  }
  const unchanged = entries.filter(({ action }) => action === "none").length;
  return { content: { rows, unchanged }, issues };
}

/** Undefined where a line that did not change is nothing that others could stand under. */
function stepOf(entry: AddendaEntry, place: Place, category: () => string | undefined): Step | undefined {
  const [, chapter] = CHAPTER.exec(entry.text) ?? [];
  if (chapter) return { place: { owner: `chapter ${chapter}`, titleNext: true } };
  if (place.titleNext) return titled(place.owner, entry);
  const code = codeStep(entry, place) ?? blockStep(entry, place, category);
  if (code) return code;
  return headingStep(entry, place) ?? itemStep(entry, place);
}

const titled = (owner: string, { text, was }: AddendaEntry): Step => ({
  place: { owner },
  row: { owner, part: "title", text, ...(was && { was }) },
});

function codeStep(entry: AddendaEntry, place: Place): Step | undefined {
  const [, owner, title] = CODE.exec(entry.text) ?? [];
  if (!owner || !title) return undefined;
  if (place.heading?.part === "contents" && entry.action !== "none") return undefined;
  const [, codeBefore, titleBefore] = CODE.exec(entry.was ?? "") ?? [];
  return codeBefore === undefined || codeBefore === owner
    ? titled(owner, { ...entry, text: title, ...(titleBefore && { was: titleBefore }) })
    : titled(owner, entry);
}

/** A title with its range of categories is a block; one that came or changed only where the next code lies in it: notes end alike. */
function blockStep(entry: AddendaEntry, { owner }: Place, category: () => string | undefined) {
  const [, first, last = first] = BLOCK.exec(entry.text) ?? [];
  if (!first || !last || HEADINGS.some(([pattern]) => pattern.test(entry.text))) return undefined;
  const isWithin = (code: string | undefined) => code !== undefined && code >= first && code <= last;
  const isKnown = entry.action === "none";
  if (!isKnown && (!isWithin(category()) || isWithin(CATEGORY.exec(owner)?.[0]))) return undefined;
  return titled(first === last ? first : `${first}-${last}`, entry);
}

/** Of an owner that is a code. */
const CATEGORY = /^[A-Z][0-9A-Z]{2}(?=\.|$)/;

function nextCategory(entries: readonly AddendaEntry[], at: number): string | undefined {
  for (const { text } of entries.slice(at + 1)) {
    const [, code] = CODE.exec(text) ?? [];
    if (code || CHAPTER.test(text)) return code?.slice(0, 3);
  }
  return undefined;
}

const isBare = (part: AddendaPart): boolean => /^(excludes|includes|note)/.test(part);

function headingStep({ text, was, action }: AddendaEntry, { owner }: Place): Step | undefined {
  const [pattern, part] = HEADINGS.find(([each]) => each.test(text)) ?? [];
  if (!pattern || !part) return undefined;
  const plain = (words: string) => (isBare(part) ? words.replace(pattern, "") || words : words);
  return {
    place: { owner, heading: { part, action } },
    row: { owner, part, text: plain(text), ...(was && { was: plain(was) }) },
  };
}

/** A line of the list above it, or an inclusion term; a heading that was itself added or deleted heads only its like. */
function itemStep({ text, was, action }: AddendaEntry, { owner, heading }: Place): Step | undefined {
  if (action === "none") return undefined;
  const held = heading && (heading.action === "none" || heading.action === action) ? heading : undefined;
  const part = held?.part ?? (/^chapter|-/.test(owner) ? "note" : "inclusion-term");
  return {
    place: { owner, ...(held && { heading: held }) },
    row: { owner, part, text, ...(was && { was }) },
  };
}
