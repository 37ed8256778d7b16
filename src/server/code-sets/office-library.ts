import type { CodeRelease } from "@/domain/code-sets/code-release";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component } from "@/domain/code-sets/components/component";
import type { DiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import type { NcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { createNotesFinder, wordingsOfComponents } from "@/domain/code-sets/release/release-search";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { withStarterFacts } from "@/domain/code-sets/release/with-starter-facts";
import {
  componentWithoutLicensedWords,
  LICENSED_SYSTEMS,
  type LicensedSystem,
  releaseWithoutLicensedWords,
} from "@/domain/code-sets/release/without-licensed-words";
import { createReleaseIndex } from "@/domain/code-sets/release-index";
import { type CodeSearch, createCodeSearch } from "@/domain/code-sets/search/search-codes";
import { type SearchIndex, searchIndexSteps } from "@/domain/code-sets/search/search-index";
import {
  commonStarterCodes,
  starterDiagnosisNotes,
  starterReleases,
} from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { breathe, inTurns } from "./breathe";

/** What the people of one office are answered from; the words of licensed sets only as far as a license covers. */
export interface LibraryView {
  readonly codeSets: CodeSets;
  readonly search: CodeSearch;
  readonly components: readonly Component[];
}

/** The official files of an office, ready to answer. */
export interface OfficeLibrary {
  readonly systems: ReadonlySet<CodeSystem>;
  notesOn(on: CalendarDate): DiagnosisNotes;
  readonly ncci?: NcciEdits;
  viewFor(licenses: readonly LicensedSystem[]): LibraryView;
}

/** Takes seconds for a full set of files; other work goes on between the steps. */
export async function buildOfficeLibrary(components: readonly Component[]): Promise<OfficeLibrary> {
  const own = await releasesOf(components);
  const indexes = await searchIndexesOf(own, components);
  const notesOf = createNotesFinder(components);
  const ncci = ncciFromComponents(components);
  const views = new Map<string, LibraryView>();
  const library = { components, own, indexes };
  return {
    systems: new Set(own.map(({ system }) => system)),
    notesOn: (on) => notesOf(on) ?? starterDiagnosisNotes(),
    ...(ncci && { ncci }),
    viewFor(licenses) {
      const covered = LICENSED_SYSTEMS.filter((system) => licenses.includes(system));
      const held = views.get(covered.join()) ?? viewOf(library, covered);
      views.set(covered.join(), held);
      return held;
    },
  };
}

/** The large sets each alone, with what only the starter set knows. */
async function releasesOf(components: readonly Component[]): Promise<CodeRelease[]> {
  const releases: CodeRelease[] = [];
  for (const group of Map.groupBy(components, groupOf).values()) {
    await breathe();
    for (const release of releasesFromComponents(group)) {
      await breathe();
      releases.push(withStarterFacts(release, starterReleases(), components));
    }
  }
  return releases;
}

function groupOf({ kind }: Component): string {
  if (kind === "poa-exempt" || kind === "diagnosis-edits") return "icd10cm";
  return ["icd10cm", "icd10pcs"].find((system) => kind.startsWith(system)) ?? "others";
}

async function searchIndexesOf(
  releases: readonly CodeRelease[],
  components: readonly Component[],
): Promise<Map<CodeRelease, SearchIndex>> {
  const wordings = wordingsOfComponents(components);
  const indexes = new Map<CodeRelease, SearchIndex>();
  for (const release of releases) {
    await breathe();
    createReleaseIndex(release);
    const steps = searchIndexSteps({
      entries: release.entries,
      alternates: (code) => wordings(release.system, code),
      commonness,
    });
    indexes.set(release, await inTurns(steps));
  }
  return indexes;
}

const commonness = (code: string): number => (commonStarterCodes().has(code) ? 1 : 0);

interface Library {
  readonly components: readonly Component[];
  readonly own: readonly CodeRelease[];
  readonly indexes: ReadonlyMap<CodeRelease, SearchIndex>;
}

/** Dates that no file covers stay with the starter set, which is no complete list and says so. */
function viewOf({ components, own, indexes }: Library, covered: readonly LicensedSystem[]): LibraryView {
  const hidden = new Set<string>(LICENSED_SYSTEMS.filter((system) => !covered.includes(system)));
  const releases = [
    ...own.map((release) =>
      hidden.has(release.system) ? releaseWithoutLicensedWords(release, ownWordsOf(release)) : release,
    ),
    ...starterReleases(),
  ];
  const starterNotes = starterDiagnosisNotes();
  return {
    codeSets: createCodeSets(releases),
    search: createCodeSearch(releases, {
      indexes: new Map(indexes),
      alternates: (system, code) => (system === "icd10cm" ? starterNotes.wordingsOf(code) : []),
      commonness: (_, code) => commonness(code),
    }),
    components: components.map((component) =>
      hidden.has(component.kind) ? componentWithoutLicensedWords(component) : component,
    ),
  };
}

/** Our own short words for a number, whenever it was in force. */
function ownWordsOf({ system }: CodeRelease): (code: string) => string {
  const words = new Map(
    starterReleases()
      .filter((starter) => starter.system === system)
      .flatMap(({ entries }) => entries.map(({ code, title }) => [code, title] as const)),
  );
  return (code) => words.get(code) ?? "";
}
