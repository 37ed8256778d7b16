import type {
  SeventhCharacters,
  TabularBlock,
  TabularChapter,
  TabularDiagnosis,
  TabularList,
} from "../components/tabular-list";
import type { NoteKind, TabularNote } from "../tabular-note";
import { type FileRead, type ImportIssue, isIssue, issueAt, remarkAt } from "./import-issue";
import { childrenNamed, childText, readXml, type XmlElement } from "./xml-tree";

const NOTE_ELEMENTS: Readonly<Record<string, NoteKind>> = {
  inclusionTerm: "inclusion-term",
  includes: "includes",
  excludes1: "excludes1",
  excludes2: "excludes2",
  codeFirst: "code-first",
  useAdditionalCode: "use-additional",
  codeAlso: "code-also",
  notes: "note",
};

const CODE = /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/;

interface Draft {
  readonly chapters: TabularChapter[];
  readonly blocks: TabularBlock[];
  readonly diagnoses: TabularDiagnosis[];
  readonly notes: TabularNote[];
  readonly seventhCharacters: SeventhCharacters[];
  readonly issues: ImportIssue[];
}

interface Place {
  readonly chapter: string;
  readonly block: string;
  /** The codes around it, the nearest last. */
  readonly above: readonly string[];
}

/** Reads the ICD-10-CM tabular list (XML of NCHS): chapters, blocks, codes, instructional notes, seventh characters. */
export function readIcd10cmTabular(xml: string): FileRead<TabularList> {
  const draft: Draft = {
    chapters: [],
    blocks: [],
    diagnoses: [],
    notes: [],
    seventhCharacters: [],
    issues: [],
  };
  const root = readXml(xml);
  if (isIssue(root)) draft.issues.push(root);
  else if (root.name !== "ICD10CM.tabular")
    draft.issues.push(issueAt("wrong-file", root.line, `<${root.name}> is no tabular list of ICD-10-CM`));
  else for (const chapter of childrenNamed(root, "chapter")) takeChapter(draft, chapter);
  const version = isIssue(root) ? "" : (childText(root, "version") ?? "");
  if (draft.issues.length === 0 && draft.diagnoses.length === 0)
    draft.issues.push(issueAt("file-empty", 0, "no code was found in the tabular list"));
  const { issues, ...content } = draft;
  return { content: { version, ...content }, issues };
}

function takeChapter(draft: Draft, element: XmlElement): void {
  const number = childText(element, "name") ?? "";
  draft.chapters.push({ number, title: childText(element, "desc") ?? "" });
  takeNotes(draft, element, `chapter ${number}`);
  const refs = new Map(
    childrenNamed(element, "sectionIndex").flatMap((index) =>
      childrenNamed(index, "sectionRef").map((ref) => [ref.attributes.id ?? "", ref] as const),
    ),
  );
  for (const section of childrenNamed(element, "section")) takeBlock(draft, section, { number, refs });
}

interface Chapter {
  readonly number: string;
  readonly refs: ReadonlyMap<string, XmlElement>;
}

function takeBlock(draft: Draft, element: XmlElement, { number, refs }: Chapter): void {
  const id = element.attributes.id ?? "";
  const [low = "", high = low] = id.split("-");
  const ref = refs.get(id)?.attributes;
  const title = (childText(element, "desc") ?? "").replace(/ ?\([^()]*\)$/, "");
  draft.blocks.push({ id, first: ref?.first ?? low, last: ref?.last ?? high, title, chapter: number });
  takeNotes(draft, element, id);
  for (const diagnosis of childrenNamed(element, "diag"))
    takeDiagnosis(draft, diagnosis, { chapter: number, block: id, above: [] });
}

function takeDiagnosis(draft: Draft, element: XmlElement, place: Place): void {
  const code = childText(element, "name") ?? "";
  const title = childText(element, "desc") ?? "";
  if (!CODE.test(code)) draft.issues.push(issueAt("code-malformed", element.line, `"${code}" is no code`));
  if (title === "") draft.issues.push(issueAt("title-missing", element.line, `${code} has no title`));
  const { chapter, block, above } = place;
  const parent = above.findLast((each) => code.startsWith(each));
  if (parent !== above.at(-1))
    draft.issues.push(remarkAt("order-broken", element.line, `${code} stands below ${above.at(-1)}`));
  draft.diagnoses.push({
    code,
    title,
    ...(parent && { parent }),
    block,
    chapter,
    ...(element.attributes.placeholder === "true" && { placeholder: true as const }),
  });
  takeNotes(draft, element, code);
  for (const child of childrenNamed(element, "diag"))
    takeDiagnosis(draft, child, { ...place, above: [...above, code] });
}

function takeNotes(draft: Draft, element: XmlElement, owner: string): void {
  for (const child of element.children) {
    const kind = NOTE_ELEMENTS[child.name];
    if (!kind) continue;
    for (const { text } of childrenNamed(child, "note")) draft.notes.push({ owner, kind, text });
  }
  const extensions = childrenNamed(element, "sevenChrDef").flatMap((part) =>
    childrenNamed(part, "extension"),
  );
  if (extensions.length === 0) return;
  draft.seventhCharacters.push({
    owner,
    note: childrenNamed(element, "sevenChrNote")
      .flatMap((part) => childrenNamed(part, "note"))
      .map(({ text }) => text)
      .join(" "),
    characters: extensions.map(({ attributes, text }) => ({
      character: attributes.char ?? "",
      meaning: text,
    })),
  });
}
