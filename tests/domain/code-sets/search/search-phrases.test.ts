import { describe, expect, test } from "vitest";
import { createCodeList } from "@/domain/code-sets/search/code-list";
import { addedIn, deniedIn, tellingLength } from "@/domain/code-sets/search/document-marks";
import { phraseKey } from "@/domain/code-sets/search/phrase-key";
import { phraseTableSteps } from "@/domain/code-sets/search/phrase-table";
import { phrasesFrom } from "@/domain/code-sets/search/search-phrases";
import { queryWords } from "@/domain/code-sets/search/tokens";
import { atOnce } from "@/domain/shared/steps";

const INDEX = {
  version: "2026",
  title: "Index",
  terms: [
    { title: "Attack, attacks", terms: [{ title: "heart", see: "Infarct, myocardium", terms: [] }] },
    {
      title: "Infarct, infarction",
      terms: [{ title: "myocardium", nonessential: "(acute)", code: "I21.9", terms: [] }],
    },
    { title: "Keloid, cheloid", code: "L91.0", terms: [] },
    { title: "Shoulder", terms: [{ title: "frozen", code: "M75.0-", terms: [] }] },
  ],
};

describe("C3: words that name a code", () => {
  const phrases = phrasesFrom({
    indexes: [INDEX],
    notes: [{ owner: "B02.9", kind: "inclusion-term", text: "Zoster NOS" }],
    drugs: [
      {
        version: "2026",
        columns: [],
        rows: [{ title: "Lisinopril", codes: ["T46.4X1", "T46.4X2"], rows: [] }],
      },
    ],
  })("icd10cm");
  const codes = ["B029", "I219", "L910", "M7501", "M7502", "T464X1A", "T464X5A"];
  const list = createCodeList(codes);
  const table = atOnce(phraseTableSteps(phrases, list));
  const named = (...words: string[]) =>
    table.rangesOf(words).flatMap(({ range: [from, to] }) => codes.slice(from, to));

  test("an index entry names its code in any order of its words", () => {
    expect(named("keloid")).toEqual(["L910"]);
    expect(named("cheloid")).toEqual(["L910"]);
    expect(named("infarct", "myocardium")).toEqual(["I219"]);
    expect(named("myocardium", "infarction")).toEqual(["I219"]);
  });

  test("a reference names what it leads to", () => {
    expect(named("heart", "attack")).toEqual(["I219"]);
  });

  test("a header names every code below it; more or fewer words name nothing", () => {
    expect(named("frozen", "shoulder")).toEqual(["M7501", "M7502"]);
    expect(named("shoulder")).toEqual([]);
    expect(named("frozen", "left", "shoulder")).toEqual([]);
  });

  test("an inclusion term names its code, a substance its codes of all intents", () => {
    expect(named("zoster")).toEqual(["B029"]);
    expect(named("lisinopril")).toEqual(["T464X1A", "T464X5A"]);
    expect(table.rangesOf(["lisinopril"])[0]?.isPart).toBe(true);
  });
});

test("C3: a phrase is the same in any order, with or without filling words, shortened or not", () => {
  expect(phraseKey(["ca", "of", "the", "breast"])).toBe(phraseKey(["breast", "cancer"]));
  expect(phraseKey(["fxs", "rib"])).toBe(phraseKey(["rib", "fracture"]));
  expect(phraseKey(["breast", "cancer"])).not.toBe(phraseKey(["breast", "mass"]));
});

describe("C3: shorthand", () => {
  test.each([
    ["s/p cabg", "status post cabg"],
    ["dm 2/2 steroids", "dm due to steroids"],
    ["fx d/t fall", "fx due to fall"],
    ["fhx of colon ca", "family history colon ca"],
    ["h/o mi", "history mi"],
    ["65 yo f w/ cp", "f with cp"],
    ["bmi 42.3", "bmi 40 0 44 9"],
    ["bmi 31", "bmi 31 0 31 9"],
    ["bmi 18", "bmi 19 9 less"],
    ["burn 25% tbsa", "burn tbsa 20 29"],
    ["vent >96 hrs", "vent greater than 96 hours"],
    ["cabg x3", "cabg three"],
  ])("%s is read as %s", (typed, read) => {
    expect(queryWords(typed).join(" ")).toBe(read);
  });
});

describe("C3: what a title denies and adds", () => {
  test.each([
    ["Laceration without foreign body of scalp, initial encounter", ["foreign", "body"], []],
    ["Concussion without loss of consciousness", ["loss", "of", "consciousness"], []],
    ["Crohn's disease, unspecified, with fistula", [], ["fistula"]],
    ["Asthma with (acute) exacerbation", [], ["acute", "exacerbation"]],
  ])("%s", (title, denied, added) => {
    expect(deniedIn(title)).toEqual(denied);
    expect(addedIn(title)).toEqual(added);
  });

  test("plain words, denials and parentheses say nothing of the case", () => {
    expect(tellingLength("Essential (primary) hypertension")).toBe(1);
    expect(tellingLength("Laceration without foreign body of scalp, initial encounter")).toBe(2);
  });
});

test("C3: the index of operations says what the names of parts stand for", () => {
  const [muscle, short, drainage] = phrasesFrom({
    pcsIndexes: [
      {
        version: "2026",
        terms: [
          { title: "Vastus lateralis muscle", use: "Upper Leg Muscle, Right", codes: [], terms: [] },
          { title: "Tap", codes: ["0W9"], terms: [] },
        ],
      },
    ],
  })("icd10pcs");
  expect(muscle).toEqual({ words: "Vastus lateralis muscle", code: "", meant: "Upper Leg Muscle" });
  expect(short).toEqual({ words: "Vastus lateralis", code: "", meant: "Upper Leg Muscle" });
  expect(drainage).toEqual({ words: "Tap", code: "0W9" });
});
