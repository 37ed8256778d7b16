import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";

/** The views of the encounter list, each a set of states; together they hold every encounter exactly once. */
export const ENCOUNTER_VIEWS = {
  incomplete: ["imported", "incomplete"],
  ready: ["ready"],
  coding: ["coding"],
  held: ["held"],
  coded: ["coded", "auditing", "billable"],
  billed: ["billed", "closed"],
  ended: ["non-billable", "canceled"],
} as const satisfies Record<string, readonly EncounterStatus[]>;
export type EncounterView = keyof typeof ENCOUNTER_VIEWS | "open" | "all";

const ALL = Object.values(ENCOUNTER_VIEWS).flat() as EncounterStatus[];

/** `open`: no claim yet and no reason not to have one. */
export const statusesOf = (view: EncounterView): readonly EncounterStatus[] => {
  if (view === "all") return ALL;
  if (view === "open")
    return [...ENCOUNTER_VIEWS.incomplete, "ready", "coding", "held", ...ENCOUNTER_VIEWS.coded];
  return ENCOUNTER_VIEWS[view];
};
