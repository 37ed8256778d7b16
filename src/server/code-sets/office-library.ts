import type { CodeRelease } from "@/domain/code-sets/code-release";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component } from "@/domain/code-sets/components/component";
import type { DiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import type { NcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import { behindFiles } from "@/domain/code-sets/release/behind-files";
import { ncciSteps } from "@/domain/code-sets/release/ncci-from-components";
import {
  createNotesFinder,
  phrasesOfComponents,
  wordingsOfComponents,
} from "@/domain/code-sets/release/release-search";
import { releaseSteps } from "@/domain/code-sets/release/releases-from-components";
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
import { phrasesFrom } from "@/domain/code-sets/search/search-phrases";
import {
  commonStarterCodes,
  starterDiagnosisNotes,
  starterNotes,
  starterReleases,
} from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { breathe, inTurns } from "./breathe";
import { letGo } from "./let-go";

/** What the people of one office are answered from; the words of licensed sets only as far as a license covers. */
export interface LibraryView {
  readonly codeSets: CodeSets;
  /** Undefined while its indexes are made, which begins when it is first asked for. */
  search(): CodeSearch | undefined;
  readonly components: readonly Component[];
}

/** The official files of an office, ready to answer. */
export interface OfficeLibrary {
  readonly systems: ReadonlySet<CodeSystem>;
  notesOn(on: CalendarDate): DiagnosisNotes;
  readonly ncci?: NcciEdits;
  readonly searching: SearchState;
  viewFor(licenses: readonly LicensedSystem[]): LibraryView;
}

/** Indexes for search are made beside other work, and only in a process that searches. */
export interface SearchState {
  readonly begun: boolean;
  readonly ready: boolean;
  prepare(): Promise<void>;
}

/** Takes seconds for a full set of files; other work goes on between the steps. */
export async function buildOfficeLibrary(components: readonly Component[]): Promise<OfficeLibrary> {
  const own = await releasesOf(components);
  const searching = prepareSearch(own, components);
  await breathe();
  const notesOf = createNotesFinder(components);
  const ncci = await inTurns(ncciSteps(components));
  const views = new Map<string, LibraryView>();
  const library = { components, own, searching };
  return {
    systems: new Set(own.map(({ system }) => system)),
    notesOn: (on) => notesOf(on) ?? starterDiagnosisNotes(),
    ...(ncci && { ncci }),
    searching,
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
    for (const made of await inTurns(releaseSteps(group))) {
      await breathe();
      const release = withStarterFacts(made, starterReleases(), components);
      await breathe();
      createReleaseIndex(release);
      releases.push(release);
    }
  }
  return releases;
}

function groupOf({ kind }: Component): string {
  if (kind === "poa-exempt" || kind === "diagnosis-edits") return "icd10cm";
  return ["icd10cm", "icd10pcs"].find((system) => kind.startsWith(system)) ?? "others";
}

/** A whole year of diagnoses or procedures. */
const MANY_CODES = 50_000;

type Indexes = ReadonlyMap<CodeRelease, SearchIndex>;

interface PreparedSearch extends SearchState {
  readonly indexes: Indexes | undefined;
}

function prepareSearch(own: readonly CodeRelease[], components: readonly Component[]): PreparedSearch {
  let indexes: Indexes | undefined;
  let making: Promise<void> | undefined;
  const make = async (): Promise<void> => {
    try {
      indexes = await searchIndexesOf(own, components);
      if (own.some(({ entries }) => entries.length > MANY_CODES)) letGo();
    } catch (error) {
      making = undefined;
      throw error;
    }
  };
  return {
    get indexes() {
      return indexes;
    },
    get begun() {
      return making !== undefined;
    },
    get ready() {
      return indexes !== undefined;
    },
    prepare() {
      making ??= make();
      return making;
    },
  };
}

async function searchIndexesOf(
  releases: readonly CodeRelease[],
  components: readonly Component[],
): Promise<Map<CodeRelease, SearchIndex>> {
  const wordings = wordingsOfComponents(components);
  const phrases = phrasesOfComponents(components);
  const indexes = new Map<CodeRelease, SearchIndex>();
  for (const release of releases) {
    const steps = searchIndexSteps({
      entries: release.entries,
      alternates: (code) => wordings(release.system, code),
      commonness,
      phrases: () => phrases(release.system),
    });
    indexes.set(release, await inTurns(steps));
  }
  return indexes;
}

const commonness = (code: string): number => (commonStarterCodes().has(code) ? 1 : 0);

interface Library {
  readonly components: readonly Component[];
  readonly own: readonly CodeRelease[];
  readonly searching: PreparedSearch;
}

/** Dates that no file covers stay with the starter set, which is no complete list and says so. */
function viewOf({ components, own, searching }: Library, covered: readonly LicensedSystem[]): LibraryView {
  const hidden = new Set<string>(LICENSED_SYSTEMS.filter((system) => !covered.includes(system)));
  const releases = [
    ...own.map((release) =>
      hidden.has(release.system) ? releaseWithoutLicensedWords(release, ownWordsOf(release)) : release,
    ),
    ...behindFiles(starterReleases(), own),
  ];
  let search: CodeSearch | undefined;
  return {
    codeSets: createCodeSets(releases),
    search() {
      if (searching.indexes) search ??= searchOver(releases, searching.indexes);
      return search;
    },
    components: components.map((component) =>
      hidden.has(component.kind) ? componentWithoutLicensedWords(component) : component,
    ),
  };
}

/** Releases without an index yet are those of the starter set; theirs are made when they are asked. */
function searchOver(releases: readonly CodeRelease[], indexes: Indexes): CodeSearch {
  const notes = starterDiagnosisNotes();
  return createCodeSearch(releases, {
    indexes: new Map(indexes),
    alternates: (system, code) => (system === "icd10cm" ? notes.wordingsOf(code) : []),
    commonness: (_, code) => commonness(code),
    phrases: phrasesFrom({ notes: starterNotes() }),
  });
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
