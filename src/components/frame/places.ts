import type { KeyAction } from "@/components/keyboard/key-table";

export type PlaceId =
  | "home"
  | "queue"
  | "encoder"
  | "encounters"
  | "claims"
  | "batches"
  | "remittances"
  | "denials"
  | "audits"
  | "measures"
  | "settings";

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly href: string;
  /** Records of this place that have an address of their own. */
  readonly holds?: string;
  readonly go: KeyAction;
}

/** The rail: the order of the revenue cycle. */
export const places: readonly Place[] = [
  { id: "home", name: "Home", href: "/", go: "go-home" },
  { id: "queue", name: "Queue", href: "/queue", holds: "/coding", go: "go-queue" },
  { id: "encoder", name: "Encoder", href: "/encoder", go: "go-encoder" },
  { id: "encounters", name: "Encounters", href: "/encounters", holds: "/imports", go: "go-encounters" },
  { id: "claims", name: "Claims", href: "/claims", go: "go-claims" },
  { id: "batches", name: "Batches", href: "/batches", holds: "/files", go: "go-batches" },
  { id: "remittances", name: "Remittances", href: "/remittances", go: "go-remittances" },
  { id: "denials", name: "Denials", href: "/denials", holds: "/appeals", go: "go-denials" },
  { id: "audits", name: "Audits", href: "/audits", go: "go-audits" },
  { id: "measures", name: "Measures", href: "/measures", go: "go-measures" },
  { id: "settings", name: "Settings", href: "/settings", go: "go-settings" },
];
