import type { CalendarDate } from "../../shared/calendar-date";
import type { Coverage } from "../code-release";
import type { AddOnPairing, MedicallyUnlikelyEdit, NcciSetting } from "../components/ncci-tables";
import type { NcciEdits, NcciQuarter } from "../ncci/ncci-edits";
import { type CodePair, type PairPlaces, pairAt, placesOfCode } from "../ncci/pairs-of-code";

/** What one table of a quarter says of a code; `not-loaded` is never the same as nothing found. */
export type Told<Content> = { readonly kind: "not-loaded" } | ({ readonly kind: "told" } & Content);

/** The published edits of a procedure in one setting, counted first. */
export interface SettingEdits {
  readonly setting: NcciSetting;
  /** The quarter of the date; absent where none at hand speaks for it. */
  readonly quarter?: string;
  /** Services that are not paid beside the code, and services beside which the code is not paid. */
  readonly pairs: Told<{ readonly denies: number; readonly deniedBeside: number }>;
  /** Without a limit the table of units does not name the code. */
  readonly units: Told<{
    readonly limit?: Pick<MedicallyUnlikelyEdit, "units" | "adjudication" | "rationale">;
  }>;
  /** Empty lists: the table names the code neither as add-on nor as primary service. */
  readonly addOns: Told<AddOnRelations>;
}

export interface AddOnRelations {
  /** The code is an add-on: who says beside which services. */
  readonly type?: AddOnPairing["type"];
  readonly primaries: readonly string[];
  /** Add-ons that may be billed beside the code. */
  readonly takes: readonly string[];
}

export interface ProcedureEdits {
  readonly settings: readonly SettingEdits[];
  /** Quarters at hand for any date, newest first. */
  readonly atHand: readonly Coverage[];
}

const SETTINGS: readonly NcciSetting[] = ["practitioner", "outpatient-hospital", "dme"];

/** What NCCI says of a procedure on a date, by setting; undefined where no table of any quarter is at hand. */
export function procedureEdits(
  ncci: NcciEdits | undefined,
  code: string,
  on: CalendarDate,
): ProcedureEdits | undefined {
  if (!ncci) return undefined;
  const byStart = new Map(ncci.quarters.map(({ covers }) => [covers.from, covers]));
  return {
    settings: SETTINGS.map((setting) => settingEdits(setting, ncci.quarterOn(setting, on), { code, on })),
    atHand: [...byStart.values()].sort((a, b) => (a.from < b.from ? 1 : -1)),
  };
}

interface Asked {
  readonly code: string;
  readonly on: CalendarDate;
}

const NOT_LOADED = { kind: "not-loaded" } as const;

function settingEdits(
  setting: NcciSetting,
  quarter: NcciQuarter | undefined,
  { code, on }: Asked,
): SettingEdits {
  if (!quarter) return { setting, pairs: NOT_LOADED, units: NOT_LOADED, addOns: NOT_LOADED };
  const { pairs, unitLimits, addOns, name } = quarter;
  const places = pairs && placesOfCode(pairs, code, on);
  const limit = unitLimits?.get(code);
  return {
    setting,
    quarter: name,
    pairs: places
      ? { kind: "told", denies: places.column1.length, deniedBeside: places.column2.length }
      : NOT_LOADED,
    units: unitLimits ? { kind: "told", ...(limit && { limit: limitOf(limit) }) } : NOT_LOADED,
    addOns: addOns ? { kind: "told", ...relationsOf(addOns, { code, on }) } : NOT_LOADED,
  };
}

const limitOf = ({ units, adjudication, rationale }: MedicallyUnlikelyEdit) => ({
  units,
  adjudication,
  rationale,
});

function relationsOf(
  addOns: ReadonlyMap<string, readonly AddOnPairing[]>,
  { code, on }: Asked,
): AddOnRelations {
  const holds = ({ from, through }: AddOnPairing) =>
    (from === undefined || from <= on) && (through === undefined || on <= through);
  const own = (addOns.get(code) ?? []).filter(holds);
  const takes = [...addOns].flatMap(([addOn, rows]) =>
    rows.some((row) => row.primary === code && holds(row)) ? [addOn] : [],
  );
  const [first] = own;
  return {
    ...(first && { type: first.type }),
    primaries: [...new Set(own.flatMap(({ primary }) => primary ?? []))].sort(),
    takes: takes.sort(),
  };
}

export interface PairsAsked {
  readonly setting: NcciSetting;
  readonly code: string;
  readonly on: CalendarDate;
  /** 1: services not paid beside the code. 2: services beside which the code is not paid. */
  readonly column: 1 | 2;
  /** Whether a service with these words is wanted, by its code. */
  readonly holds?: ((other: string) => boolean) | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface PairsFound {
  readonly quarter?: string;
  readonly pairs: readonly CodePair[];
  /** Of the whole column, then of those that hold the words. */
  readonly total: number;
  readonly found: number;
}

/** One page of the pairs of a code, in the order of the other code. */
export function procedurePairs(
  ncci: NcciEdits | undefined,
  { setting, code, on, column, holds, offset, limit }: PairsAsked,
): PairsFound {
  const quarter = ncci?.quarterOn(setting, on);
  const table = quarter?.pairs;
  if (!table) return { pairs: [], total: 0, found: 0 };
  const places: PairPlaces = placesOfCode(table, code, on);
  const all = column === 1 ? places.column1 : places.column2;
  const wanted = holds ? all.filter(({ other }) => holds(other)) : all;
  return {
    quarter: quarter.name,
    pairs: wanted.slice(offset, offset + limit).map((place) => pairAt(table, column, place)),
    total: all.length,
    found: wanted.length,
  };
}
