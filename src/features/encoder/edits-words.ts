import { day } from "@/features/encoder/encoder-words";
import type { Outputs } from "@/trpc/client";

export type ProcedureEdits = NonNullable<Outputs["encoder"]["page"]["edits"]>;
export type SettingEdits = ProcedureEdits["settings"][number];
type Limit = NonNullable<Extract<SettingEdits["units"], { kind: "told" }>["limit"]>;
export type Pair = Outputs["encoder"]["pairs"]["rows"][number];

export const SETTING_NAMES: Readonly<Record<SettingEdits["setting"], string>> = {
  practitioner: "Practitioner",
  "outpatient-hospital": "Outpatient hospital",
  dme: "Equipment (DME)",
};

const ADJUDICATED: Readonly<Record<Limit["adjudication"], string>> = {
  1: "on one line of the claim; each line is judged by itself",
  2: "on one day, by policy: no record justifies more",
  3: "on one day; more is paid only where the record proves it",
};

export const limitWords = ({ units, adjudication, rationale }: Limit): string =>
  [
    `At most ${units} ${units === 1 ? "unit" : "units"} ${ADJUDICATED[adjudication]} (indicator ${adjudication}).`,
    rationale && `${rationale}.`,
  ]
    .filter(Boolean)
    .join(" ");

const ADD_ON_TYPES = {
  1: "with the services listed alone",
  2: "with services that the contractor decides on",
  3: "with the services listed, and others the contractor takes",
} as const;

export const addOnWords = (type: keyof typeof ADD_ON_TYPES): string =>
  `An add-on: billed only beside a primary service, ${ADD_ON_TYPES[type]} (type\u00a0${type}).`;

/** What the modifier indicator of a pair allows. */
export const modifierWords = ({ indicator }: Pick<Pair, "indicator">): string =>
  indicator === 1
    ? "A modifier that shows a separate service lifts it (indicator 1)"
    : "No modifier lifts it (indicator 0)";

export const pairWords = ({ effective, deleted, rationale, ...pair }: Pair): string =>
  [
    modifierWords(pair),
    rationale,
    effective && `since ${day(effective)}`,
    deleted && `through ${day(deleted)}`,
  ]
    .filter(Boolean)
    .join(" · ");

/** "01/01/2026 to 03/31/2026" */
export const quarterDates = ({ from, through }: ProcedureEdits["atHand"][number]): string =>
  through ? `${day(from)} to ${day(through)}` : `from ${day(from)}`;
