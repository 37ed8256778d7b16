import type { Severity } from "@/components/ui/severity-mark";
import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";
import type { RecordEntryKind } from "@/domain/encounters/imported-encounter";

export const STATUS_WORDS: Readonly<Record<EncounterStatus, string>> = {
  imported: "Imported",
  incomplete: "Incomplete",
  ready: "Ready to code",
  coding: "Being coded",
  held: "Held",
  coded: "Coded",
  auditing: "In audit",
  billable: "Billable",
  billed: "Billed",
  closed: "Closed",
  "non-billable": "Non-billable",
  canceled: "Canceled",
};

export const ENTRY_WORDS: Readonly<Record<RecordEntryKind, string>> = {
  "proposed-diagnosis": "Diagnoses named by the source",
  condition: "Conditions",
  procedure: "Procedures",
  service: "Services named by the source",
  observation: "Observations",
  report: "Reports",
  medication: "Medications",
  immunization: "Immunizations",
  allergy: "Allergies",
};

/** Order in which a structured record is read. */
export const ENTRY_ORDER = Object.keys(ENTRY_WORDS) as RecordEntryKind[];

export const IMPORT_SEVERITY = { block: "blocks", warn: "warning", note: "note" } as const satisfies Record<
  string,
  Severity
>;
