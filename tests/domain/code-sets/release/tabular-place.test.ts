import { expect, test } from "vitest";
import type { TabularList } from "@/domain/code-sets/components/tabular-list";
import { placeInTabular } from "@/domain/code-sets/release/tabular-place";

const character = (letter: string) => ({ character: letter, meaning: letter });
const LIST: TabularList = {
  version: "2021",
  chapters: [
    { number: "2", title: "Neoplasms (C00-D49)" },
    { number: "19", title: "Injury" },
  ],
  blocks: [
    { id: "C00-C96", first: "C00", last: "C96", title: "Malignant neoplasms", chapter: "2" },
    { id: "C00-C14", first: "C00", last: "C14", title: "Of lip", chapter: "2" },
    { id: "S50-S59", first: "S50", last: "S59", title: "Forearm", chapter: "19" },
  ],
  diagnoses: [],
  notes: [],
  seventhCharacters: [
    { owner: "S50-S59", note: "block", characters: [character("A")] },
    { owner: "S52", note: "category", characters: [character("B")] },
    { owner: "S52.5", note: "nearer", characters: [character("C")] },
  ],
};

test.each([
  ["S52.501A", "S50-S59", "19", "nearer"],
  ["S52.61", "S50-S59", "19", "category"],
  ["S51.0", "S50-S59", "19", "block"],
  ["C00.9", "C00-C14", "2", undefined],
  ["C34.1", "C00-C96", "2", undefined],
  ["U07.1", undefined, undefined, undefined],
])(
  "C4: %s stands in block %s of chapter %s, its seventh characters are those of the %s",
  (code, block, chapter, note) => {
    const place = placeInTabular(LIST, code);
    expect([place.block?.id, place.chapter?.number, place.seventhCharacters?.note]).toEqual([
      block,
      chapter,
      note,
    ]);
  },
);
