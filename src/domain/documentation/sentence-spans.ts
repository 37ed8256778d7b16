import { readSections } from "./document-section";

/** A sentence or line of a document: character offsets, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A stop ends a sentence before a blank or the line's end, so that 8.4 % and 0.5 mg stay whole. */
const SENTENCE = /[^\s](?:[^\n]*?[^\s\d][.;!?](?=\s|$)|[^\n]*)/g;

/** The sentences of a note in order, headings left out: what a reader steps through and quotes. */
export function sentenceSpans(text: string): TextSpan[] {
  return readSections(text).flatMap(({ bodyStart, end }) =>
    [...text.slice(bodyStart, end).matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
      start: bodyStart + index,
      end: bodyStart + index + sentence.trimEnd().length,
    })),
  );
}
