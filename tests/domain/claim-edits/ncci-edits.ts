import type { AddOnPairing, NcciPairTable } from "@/domain/code-sets/components/ncci-tables";
import { buildPairTable } from "@/domain/code-sets/ncci/build-pair-table";
import { createNcciEdits, type NcciEdits, type NcciQuarter } from "@/domain/code-sets/ncci/ncci-edits";
import { toDayNumber } from "@/domain/shared/calendar-date";
import { day } from "../../factories/build-claim";

type PairRow = readonly [
  column1: string,
  column2: string,
  modifier: 0 | 1 | 9,
  from?: string | undefined,
  deleted?: string | undefined,
];

/** A published table as its reader leaves it. */
export function pairTable(rows: readonly PairRow[]): NcciPairTable {
  const codes = [...new Set(rows.flatMap((row) => [row[0], row[1]]))];
  const days = (date: string | undefined) => (date ? toDayNumber(day(date)) : 0);
  return {
    setting: "practitioner",
    codes,
    column1: Uint16Array.from(rows, ([code]) => codes.indexOf(code)),
    column2: Uint16Array.from(rows, ([, code]) => codes.indexOf(code)),
    from: Uint16Array.from(rows, (row) => days(row[3])),
    deleted: Uint16Array.from(rows, (row) => days(row[4])),
    modifier: Uint8Array.from(rows, (row) => row[2]),
    rationale: Uint8Array.from(rows, () => 0),
    rationales: ["Standards of medical practice"],
  };
}

type AddOnRow = readonly [
  addOn: string,
  type: AddOnPairing["type"],
  primary: string | undefined,
  through?: string,
];

/** The published rows of each add-on. */
export const addOnRows = (rows: readonly AddOnRow[]): NonNullable<NcciQuarter["addOns"]> =>
  Map.groupBy(
    rows.map(([addOn, type, primary, through]) => ({
      addOn,
      type,
      ...(primary && { primary }),
      from: day("2011-01-01"),
      ...(through && { through: day(through) }),
    })),
    ({ addOn }) => addOn,
  );

type LimitRow = readonly [code: string, units: number, adjudication: 1 | 2 | 3];

/** Practitioner tables of the first quarter of 2026. */
export const ncciQuarter = (
  pairs: readonly PairRow[],
  limits: readonly LimitRow[] = [],
  rest: Partial<NcciQuarter> = {},
): NcciQuarter => ({
  setting: "practitioner",
  name: "NCCI practitioner tables, 2026 quarter 1",
  covers: { from: day("2026-01-01"), through: day("2026-03-31") },
  pairs: buildPairTable(pairTable(pairs)),
  unitLimits: new Map(
    limits.map(([code, units, adjudication]) => [code, { code, units, adjudication, rationale: "" }]),
  ),
  ...rest,
});

export const ncciEdits = (...row: Parameters<typeof ncciQuarter>): NcciEdits =>
  createNcciEdits([ncciQuarter(...row)]);
