import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component } from "@/domain/code-sets/components/component";
import type { DiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import type { NcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import { LICENSED_SYSTEMS, type LicensedSystem } from "@/domain/code-sets/release/without-licensed-words";
import type { CodeSearch } from "@/domain/code-sets/search/search-codes";
import {
  starterCodeSearch,
  starterCodeSets,
  starterDiagnosisNotes,
} from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Actor } from "@/server/access/actor";
import type { Transaction } from "@/server/db/scoped-transaction";
import { heldLibrary, keepUnderWay } from "./held-libraries";
import type { OfficeLibrary } from "./office-library";

/** What one office's questions about codes are answered from. */
export interface OfficeCodes {
  /** `releases` as soon as one code system stands on the office's own files. */
  readonly origin: "starter" | "releases";
  /** False while newer files are made ready: what was there before answers. */
  readonly isCurrent: boolean;
  /** Where the answers for one system come from: a system that no file brings stays with the starter set. */
  originOf(system: CodeSystem): "starter" | "releases";
  readonly codeSets: CodeSets;
  readonly search: CodeSearch;
  /** Notes of the tabular list that answers for the date; their source names its edition. */
  notesOn(on: CalendarDate): DiagnosisNotes;
  /** Every official list the office holds, read; empty on the starter set. */
  readonly components: readonly Component[];
  /** Procedure pairs and unit limits, where a file of any quarter is at hand. */
  readonly ncci?: NcciEdits;
}

/**
 * The office's releases where it has imported some, otherwise and for the rest the starter set. Words of CPT and CDT
 * are there only when the person asking is given and the office's license covers that person (C2).
 */
export async function officeCodes(tx: Transaction, reader?: Pick<Actor, "userId">): Promise<OfficeCodes> {
  const held = await heldLibrary(tx);
  if (!held) return STARTER;
  const { library, isCurrent } = held;
  const isLicensed = LICENSED_SYSTEMS.some((system) => library.systems.has(system));
  const view = library.viewFor(isLicensed && reader?.userId ? await licensesOf(tx, reader.userId) : []);
  return {
    origin: library.systems.size > 0 ? "releases" : "starter",
    isCurrent,
    originOf: (system) => (library.systems.has(system) ? "releases" : "starter"),
    codeSets: view.codeSets,
    get search() {
      return view.search() ?? searchMeanwhile(library);
    },
    notesOn: library.notesOn,
    components: view.components,
    ...(library.ncci && { ncci: library.ncci }),
  };
}

/** The starter set is searched while the indexes of the files are made for the first time. */
function searchMeanwhile({ searching }: OfficeLibrary): CodeSearch {
  keepUnderWay(searching.prepare());
  return starterCodeSearch();
}

async function licensesOf(tx: Transaction, userId: string): Promise<LicensedSystem[]> {
  const member = await tx.membership.findFirst({
    where: { userId, endedAt: null },
    select: { codeLicenses: true },
  });
  return LICENSED_SYSTEMS.filter((system) => member?.codeLicenses.includes(system));
}

const STARTER: OfficeCodes = {
  origin: "starter",
  isCurrent: true,
  originOf: () => "starter",
  get codeSets() {
    return starterCodeSets();
  },
  get search() {
    return starterCodeSearch();
  },
  notesOn: () => starterDiagnosisNotes(),
  components: [],
};
