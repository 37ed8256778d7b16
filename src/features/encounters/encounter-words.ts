import type { Severity } from "@/components/ui/severity-mark";
import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";

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

const BEFORE_CODED: readonly EncounterStatus[] = ["imported", "incomplete", "ready", "coding", "held"];

/** What is missing and by when counts until the visit is coded. */
export const isBeforeCoded = (status: EncounterStatus): boolean => BEFORE_CODED.includes(status);

export const IMPORT_SEVERITY = { block: "blocks", warn: "warning", note: "note" } as const satisfies Record<
  string,
  Severity
>;
