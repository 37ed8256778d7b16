import { needsFacility, type Setting } from "./setting";

export type EncounterGap =
  | "document"
  | "signature"
  | "coverage"
  | "member-id"
  | "provider"
  | "practice"
  | "facility"
  | "charge";

interface GapFacts {
  readonly words: string;
  /** What must be true for it to be gone. */
  readonly leavesWhen: string;
  /** Coding does not start while one of these is open. */
  readonly blocks: boolean;
  /** Kind of the intake work item (reference list 4); none where the coder fills the gap while coding. */
  readonly workItem?: string;
}

export const GAP_FACTS: Readonly<Record<EncounterGap, GapFacts>> = {
  document: {
    words: "No note or structured record",
    leavesWhen: "a signed note or the structured record of the visit has arrived",
    blocks: true,
    workItem: "document-missing",
  },
  signature: {
    words: "Note not signed",
    leavesWhen: "a note of this visit is signed",
    blocks: true,
    workItem: "document-missing",
  },
  coverage: {
    words: "No coverage on the service date",
    leavesWhen: "a coverage is in force on the service date, or the visit is marked non-billable",
    blocks: true,
    workItem: "coverage-not-ready",
  },
  "member-id": {
    words: "Coverage without member id",
    leavesWhen: "the coverage has a member id",
    blocks: false,
    workItem: "coverage-not-ready",
  },
  provider: {
    words: "Provider not known",
    leavesWhen: "the rendering provider is set up with a valid NPI",
    blocks: true,
    workItem: "import-row",
  },
  practice: {
    words: "Billing practice not known",
    leavesWhen: "the visit names one of the organization's practices",
    blocks: true,
    workItem: "import-row",
  },
  facility: {
    words: "Place of care not known",
    leavesWhen: "the facility where care was given is set up",
    blocks: true,
    workItem: "import-row",
  },
  charge: {
    words: "No charges came with it",
    leavesWhen: "the coder has entered the services",
    blocks: false,
  },
};

export interface EncounterFacts {
  readonly setting: Setting;
  readonly documents: readonly { readonly signed: boolean }[];
  readonly entryCount: number;
  /** The coverage in force on the service date, if there is one. */
  readonly coverage?: { readonly memberId: string } | undefined;
  readonly hasProvider: boolean;
  readonly hasPractice: boolean;
  readonly hasFacility: boolean;
  readonly chargeCount: number;
}

/** What is missing before coding can start, by the setting of care (R8, R15). */
export function findGaps(facts: EncounterFacts): EncounterGap[] {
  const { documents, coverage } = facts;
  const missing: readonly (readonly [EncounterGap, boolean])[] = [
    ["document", documents.length === 0 && facts.entryCount === 0],
    ["signature", documents.length > 0 && !documents.some(({ signed }) => signed)],
    ["coverage", coverage === undefined],
    ["member-id", coverage?.memberId === ""],
    ["provider", !facts.hasProvider],
    ["practice", !facts.hasPractice],
    ["facility", needsFacility(facts.setting) && !facts.hasFacility],
    ["charge", facts.chargeCount === 0],
  ];
  return missing.flatMap(([gap, open]) => (open ? [gap] : []));
}

export const blocksCoding = (gaps: readonly EncounterGap[]): boolean =>
  gaps.some((gap) => GAP_FACTS[gap].blocks);
