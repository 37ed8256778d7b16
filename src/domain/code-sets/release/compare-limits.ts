import type { MedicallyUnlikelyEdit, MueTable } from "../components/ncci-tables";

export interface LimitChange {
  readonly change: "limit-added" | "limit-removed" | "limit-changed";
  readonly code: string;
  /** As the later table has it, or the earlier one for a limit that went. */
  readonly units: number;
  /** 1 per line, 2 per day and never more, 3 per day unless proven. */
  readonly adjudication: MedicallyUnlikelyEdit["adjudication"];
  readonly previousUnits?: number;
  readonly previousAdjudication?: MedicallyUnlikelyEdit["adjudication"];
}

/** Medically unlikely edits that only one of two quarters has, or whose units or adjudication changed, in code order. */
export function compareLimits(from: MueTable, to: MueTable): LimitChange[] {
  const [before, after] = [byCode(from), byCode(to)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((code): LimitChange[] => {
    const [old, fresh] = [before.get(code), after.get(code)];
    if (!fresh) return old ? [{ change: "limit-removed", ...limitOf(old) }] : [];
    if (!old) return [{ change: "limit-added", ...limitOf(fresh) }];
    if (old.units === fresh.units && old.adjudication === fresh.adjudication) return [];
    const previous = { previousUnits: old.units, previousAdjudication: old.adjudication };
    return [{ change: "limit-changed", ...limitOf(fresh), ...previous }];
  });
}

const byCode = ({ rows }: MueTable): ReadonlyMap<string, MedicallyUnlikelyEdit> =>
  new Map(rows.map((row) => [row.code, row]));

const limitOf = ({ code, units, adjudication }: MedicallyUnlikelyEdit) => ({ code, units, adjudication });
