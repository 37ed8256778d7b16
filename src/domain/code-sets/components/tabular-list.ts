import type { TabularNote } from "../tabular-note";

/** The ICD-10-CM tabular list. Owners are a code with dot, a block such as E08-E13, or "chapter 4". */
export interface TabularList {
  /** As the file states it: the fiscal year. */
  readonly version: string;
  readonly chapters: readonly TabularChapter[];
  readonly blocks: readonly TabularBlock[];
  /** Categories and every code below them, in the order of the list. Codes made by a seventh character are not in it. */
  readonly diagnoses: readonly TabularDiagnosis[];
  readonly notes: readonly TabularNote[];
  readonly seventhCharacters: readonly SeventhCharacters[];
}

export interface TabularChapter {
  /** "1" to "22". */
  readonly number: string;
  readonly title: string;
}

export interface TabularBlock {
  /** E08-E13; the same as first where a block is one category. */
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly title: string;
  readonly chapter: string;
}

export interface TabularDiagnosis {
  /** With dot. */
  readonly code: string;
  readonly title: string;
  /** The code above it; a category has none. */
  readonly parent?: string;
  readonly block: string;
  readonly chapter: string;
  /** The list shows this code only to hold the place of an X. */
  readonly placeholder?: true;
}

/** Which seventh characters the codes below the owner take; the nearest definition above a code holds. */
export interface SeventhCharacters {
  readonly owner: string;
  readonly note: string;
  readonly characters: readonly SeventhCharacter[];
}

export interface SeventhCharacter {
  readonly character: string;
  readonly meaning: string;
}
