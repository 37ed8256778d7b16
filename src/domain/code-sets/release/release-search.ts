import { type CalendarDate, calendarDate } from "../../shared/calendar-date";
import type { CodeRelease } from "../code-release";
import type { CodeSystem } from "../code-system";
import type { AlphabeticIndex } from "../components/alphabetic-index";
import type { Component } from "../components/component";
import { createDiagnosisNotes, type DiagnosisNotes } from "../diagnosis-notes";
import { type CodeSearch, createCodeSearch } from "../search/search-codes";
import { phrasesFrom, type SearchPhrase } from "../search/search-phrases";
import { wordingsFrom } from "../search/wordings";
import { componentOn, ofKind } from "./find-component";

/** Notes of the tabular list that answers for a date, each list prepared once; their source names its edition. */
export function createNotesFinder(
  components: readonly Component[],
): (on: CalendarDate) => DiagnosisNotes | undefined {
  const prepared = new Map<Component, DiagnosisNotes>();
  return (on) => {
    const component = componentOn(components, "icd10cm-tabular", on)?.component;
    if (!component) return undefined;
    const { version } = component.source.provenance;
    const notes =
      prepared.get(component) ??
      createDiagnosisNotes(component.content.notes, `ICD-10-CM tabular list ${version}`);
    prepared.set(component, notes);
    return notes;
  };
}

/** Beyond every release: asks for the newest file. */
const LAST_DAY = calendarDate("9999-12-31");

const alphabeticIndexes = (components: readonly Component[]): readonly AlphabeticIndex[] =>
  [...ofKind(components, "icd10cm-index"), ...ofKind(components, "icd10cm-external-cause-index")].map(
    ({ content }) => content,
  );

/** Words of a code beyond its title: inclusion terms and index entries of the newest files at hand. */
export function wordingsOfComponents(
  components: readonly Component[],
): (system: CodeSystem, code: string) => readonly string[] {
  const notes = createNotesFinder(components)(LAST_DAY);
  return wordingsFrom({
    ...(notes && { notes }),
    indexes: alphabeticIndexes(components),
    pcsIndexes: ofKind(components, "icd10pcs-index").map(({ content }) => content),
  });
}

/** Words of the newest files at hand that name a code by themselves. */
export const phrasesOfComponents = (
  components: readonly Component[],
): ((system: CodeSystem) => Iterable<SearchPhrase>) =>
  phrasesFrom({
    notes: componentOn(components, "icd10cm-tabular", LAST_DAY)?.component.content.notes ?? [],
    indexes: alphabeticIndexes(components),
    neoplasms: ofKind(components, "icd10cm-neoplasm-table").map(({ content }) => content),
    drugs: ofKind(components, "icd10cm-drug-table").map(({ content }) => content),
    pcsIndexes: ofKind(components, "icd10pcs-index").map(({ content }) => content),
  });

/** Search over releases read from files, inclusion terms and index entries of the files at hand included. */
export function createReleaseSearch(
  releases: readonly CodeRelease[],
  components: readonly Component[],
  commonness: (code: string) => number,
): CodeSearch {
  return createCodeSearch(releases, {
    alternates: wordingsOfComponents(components),
    phrases: phrasesOfComponents(components),
    commonness: (_, code) => commonness(code),
  });
}
