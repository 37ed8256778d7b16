import type { CodeRelease } from "../code-release";
import type { Component } from "../components/component";
import { createDiagnosisNotes, type DiagnosisNotes } from "../diagnosis-notes";
import { type CodeSearch, createCodeSearch } from "../search/search-codes";
import { wordingsFrom } from "../search/wordings";
import { ofKind } from "./find-component";

/** Notes of the newest tabular list at hand; their source names its edition. */
export function newestNotes(components: readonly Component[]): DiagnosisNotes | undefined {
  const [newest] = ofKind(components, "icd10cm-tabular").sort((a, b) =>
    a.source.covers.from < b.source.covers.from ? 1 : -1,
  );
  return (
    newest &&
    createDiagnosisNotes(newest.content.notes, `ICD-10-CM tabular list ${newest.source.provenance.version}`)
  );
}

/** Search over releases read from files, inclusion terms and index entries of the files at hand included. */
export function createReleaseSearch(
  releases: readonly CodeRelease[],
  components: readonly Component[],
  commonness: (code: string) => number,
): CodeSearch {
  const notes = newestNotes(components);
  return createCodeSearch(releases, {
    alternates: wordingsFrom({
      ...(notes && { notes }),
      indexes: ofKind(components, "icd10cm-index").map(({ content }) => content),
      pcsIndexes: ofKind(components, "icd10pcs-index").map(({ content }) => content),
    }),
    commonness: (_, code) => commonness(code),
  });
}
