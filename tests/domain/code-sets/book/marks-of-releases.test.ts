import { describe, expect, it } from "vitest";
import { bookPageOf } from "@/domain/code-sets/book/book-page-of";
import type { BookSources } from "@/domain/code-sets/book/book-sources";
import type { CodeMark } from "@/domain/code-sets/book/code-marks";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { withStarterFacts } from "@/domain/code-sets/release/with-starter-facts";
import {
  starterCodeSets,
  starterDiagnosisNotes,
  starterReleases,
} from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";

const ON = calendarDate("2026-01-15");

/** Each as the publisher’s list or the official guidelines have it (body mass index: I.B.14). */
const MARKED: readonly (readonly [what: string, code: string, kind: CodeMark["kind"], label: RegExp])[] = [
  ["female patients", "O80", "sex", /^female only$/],
  ["male patients", "N40.0", "sex", /^male only$/],
  ["ages of childbirth", "O80", "age", /^age 9–64$/],
  ["newborns", "A33", "age", /^newborn$/],
  ["a manifestation", "H42", "manifestation", /^manifestation$/],
  ["no principal diagnosis", "Z68.41", "position", /^never principal$/],
  ["exempt from present on admission", "Z79.4", "poa-exempt", /^POA exempt$/],
  ["a heading", "E11.2", "header", /^needs more characters$/],
];
const GROUPED: typeof MARKED = [
  ["a major complication", "A41.9", "cc", /^MCC$/],
  ["a complication", "E11.00", "cc", /^M?CC$/],
  ["a condition category with its coefficient, V28", "E11.22", "hcc", /^V28 HCC 37 · 0\.166$/],
  ["the same in V24", "E11.22", "hcc", /^V24 HCC 18 · 0\.302$/],
];

const marksOf = (code: string, sources: BookSources): readonly CodeMark[] =>
  bookPageOf({ system: "icd10cm", code, on: ON }, sources).marks;

function expectMark(code: string, kind: CodeMark["kind"], { label, sources }: Expected): void {
  const own = marksOf(code, sources).filter((mark) => mark.kind === kind);
  expect(own.map((mark) => mark.label)).toContainEqual(expect.stringMatching(label));
  for (const { explains } of own) expect(explains.length).toBeGreaterThan(20);
}
interface Expected {
  readonly label: RegExp;
  readonly sources: BookSources;
}

describe("C4: marks from the starter set, each with what follows from it", () => {
  const sources = { codeSets: starterCodeSets(), notesOn: starterDiagnosisNotes, components: [] };
  const held = MARKED.filter(([, code]) => marksOf(code, sources).length > 0);

  it("holds nearly all of the codes asked for", () => {
    expect(held.length).toBeGreaterThanOrEqual(MARKED.length - 2);
  });
  it.each(held)("%s: %s", (_what, code, kind, label) => expectMark(code, kind, { label, sources }));
});

describe.runIf(corpusIsAtHand)("C4, C14: marks from the official lists", () => {
  const components = corpusIsAtHand
    ? corpusComponents(
        ...(["icd10cm-order", "poa-exempt", "diagnosis-edits", "ms-drg-ccs", "ms-drg-mccs"] as const),
        ...(["hcc-mapping", "hcc-coefficients", "hcc-labels"] as const),
      )
    : [];
  const releases = releasesFromComponents(components).map((release) =>
    withStarterFacts(release, starterReleases(), components),
  );
  const sources = {
    codeSets: createCodeSets(releases),
    notesOn: () => undefined,
    components,
  };

  it.each([...MARKED, ...GROUPED])("%s: %s", (_what, code, kind, label) =>
    expectMark(code, kind, { label, sources }),
  );
});
