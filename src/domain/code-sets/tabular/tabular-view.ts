import { compactCode, displayCode } from "../code-format";
import type { SeventhCharacters, TabularDiagnosis, TabularList } from "../components/tabular-list";
import type { TabularNote } from "../tabular-note";

/** One step of the way to a code, outermost first, with the notes that stand there. */
export interface TabularLevel {
  readonly kind: "chapter" | "block" | "code";
  /** "chapter 4", E08-E13, E11. */
  readonly owner: string;
  readonly title: string;
  readonly notes: readonly TabularNote[];
}

export interface TabularEntry {
  readonly code: string;
  readonly title: string;
  /** Chapter, block, category and every code above, the code itself last: what it inherits, and from where. */
  readonly levels: readonly TabularLevel[];
  readonly children: readonly TabularDiagnosis[];
  /** The nearest definition above or at the code, where its codes take a seventh character. */
  readonly seventhCharacters?: SeventhCharacters;
  /** The codes before and behind it on the same level. */
  readonly previous?: string;
  readonly next?: string;
}

export interface TabularView {
  /** Which edition: a fiscal year. */
  readonly version: string;
  /** Also for a code with its seventh character, which the list itself does not print. */
  entryOf(code: string): TabularEntry | undefined;
  childrenOf(code: string): readonly TabularDiagnosis[];
  /** Every complete code of the list, seventh characters and placeholders added, in the order of the list. */
  billableCodes(): Iterable<string>;
}

/** The tabular list as a coder reads it: each code with everything it inherits. */
export function createTabularView(list: TabularList): TabularView {
  const shelf = shelve(list);
  return {
    version: list.version,
    childrenOf: (code) => shelf.children.get(displayCode("icd10cm", code)) ?? [],
    entryOf: (code) => {
      const diagnosis = printedOf(shelf, code);
      return diagnosis && entryFor(shelf, diagnosis);
    },
    *billableCodes() {
      for (const { code } of list.diagnoses) {
        if (shelf.children.has(code)) continue;
        const seventh = seventhOf(shelf, code);
        if (seventh) yield* withSeventh(code, charactersFor(shelf, code, seventh));
        else yield code;
      }
    },
  };
}

interface Shelf {
  readonly byCode: ReadonlyMap<string, TabularDiagnosis>;
  readonly children: ReadonlyMap<string, readonly TabularDiagnosis[]>;
  readonly notes: ReadonlyMap<string, readonly TabularNote[]>;
  readonly seventh: ReadonlyMap<string, SeventhCharacters>;
  readonly titles: ReadonlyMap<string, string>;
}

function shelve({ diagnoses, notes, seventhCharacters, chapters, blocks }: TabularList): Shelf {
  return {
    byCode: new Map(diagnoses.map((diagnosis) => [diagnosis.code, diagnosis])),
    children: Map.groupBy(diagnoses, parentKey),
    notes: Map.groupBy(notes, ({ owner }) => owner),
    seventh: new Map(seventhCharacters.map((definition) => [definition.owner, definition])),
    titles: new Map([
      ...chapters.map(({ number, title }) => [`chapter ${number}`, title] as const),
      ...blocks.map(({ id, title }) => [id, title] as const),
    ]),
  };
}

/** A category stands below its block, whose id may be that of the category. */
const parentKey = ({ parent, block }: TabularDiagnosis): string => parent ?? `block ${block}`;

/** The printed code, or the one a seventh character and its placeholders were added to. */
function printedOf({ byCode }: Shelf, code: string): TabularDiagnosis | undefined {
  const compact = compactCode(code);
  const printed = byCode.get(displayCode("icd10cm", compact));
  if (printed || compact.length !== 7) return printed;
  return byCode.get(displayCode("icd10cm", compact.slice(0, 6).replace(/X+$/, "")));
}

function entryFor(shelf: Shelf, diagnosis: TabularDiagnosis): TabularEntry {
  const { code, title, chapter, block } = diagnosis;
  const level = (kind: TabularLevel["kind"], owner: string, words: string): TabularLevel => ({
    kind,
    owner,
    title: words,
    notes: shelf.notes.get(owner) ?? [],
  });
  const siblings = shelf.children.get(parentKey(diagnosis)) ?? [];
  const place = siblings.indexOf(diagnosis);
  const [previous, next] = [siblings[place - 1]?.code, siblings[place + 1]?.code];
  const seventhCharacters = seventhOf(shelf, code);
  return {
    code,
    title,
    levels: [
      level("chapter", `chapter ${chapter}`, shelf.titles.get(`chapter ${chapter}`) ?? ""),
      // A block of one category carries the category's own id; its notes stand there once.
      ...(block === code.slice(0, 3) ? [] : [level("block", block, shelf.titles.get(block) ?? "")]),
      ...lineageOf(shelf, diagnosis).map((each) => level("code", each.code, each.title)),
    ],
    children: shelf.children.get(code) ?? [],
    ...(seventhCharacters && { seventhCharacters }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** The category first, the code itself last. */
function lineageOf({ byCode }: Shelf, diagnosis: TabularDiagnosis): TabularDiagnosis[] {
  const lineage = [diagnosis];
  for (let above = diagnosis.parent; above !== undefined; above = byCode.get(above)?.parent) {
    const parent = byCode.get(above);
    if (parent) lineage.unshift(parent);
  }
  return lineage;
}

const seventhOf = (shelf: Shelf, code: string): SeventhCharacters | undefined => {
  const diagnosis = shelf.byCode.get(code);
  const lineage = diagnosis ? lineageOf(shelf, diagnosis) : [];
  return lineage
    .map((each) => shelf.seventh.get(each.code))
    .filter((definition) => definition !== undefined)
    .at(-1);
};

/** A note may take characters away: "7th characters D and S do not apply to codes … with 6th character 7 - …, or 8 - …". */
function charactersFor(
  shelf: Shelf,
  code: string,
  { characters, owner }: SeventhCharacters,
): readonly string[] {
  const all = characters.map(({ character }) => character);
  const sixth = compactCode(code).padEnd(6, "X").charAt(5);
  const excluded = (shelf.notes.get(owner) ?? []).flatMap(({ text }) => {
    const [, letters = "", conditions = ""] = NOT_APPLICABLE.exec(text) ?? [];
    const places = [...conditions.matchAll(/\b([0-9A-Z]) - /g)].map(([, character]) => character);
    return places.includes(sixth) ? (letters.match(/\b[0-9A-Z]\b/g) ?? []) : [];
  });
  return all.filter((character) => !excluded.includes(character));
}

const NOT_APPLICABLE =
  /^7th characters? ([0-9A-Z](?:(?:,? and |, )[0-9A-Z])*) (?:do|does) not apply to codes .*?with 6th character (.*)$/;

const withSeventh = (code: string, characters: readonly string[]): string[] =>
  characters.map((character) => displayCode("icd10cm", `${compactCode(code).padEnd(6, "X")}${character}`));
