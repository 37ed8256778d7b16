import type { CalendarDate } from "../../shared/calendar-date";
import type { ComponentKind } from "../components/component";
import type { CodeSeries, SeriesId } from "./code-series";

export interface EditionPair {
  readonly from: string;
  readonly to: string;
}

/** What is looked at first: the edition in force against the next one, else against the one before. */
export function firstPair(
  { editions }: Pick<CodeSeries, "editions">,
  today: CalendarDate,
): EditionPair | undefined {
  const inForce = editions.findLastIndex(({ covers }) => covers.from <= today);
  const next = editions[inForce + 1];
  const [from, to] = next ? [editions[inForce], next] : [editions[inForce - 1], editions[inForce]];
  return from && to ? { from: from.version, to: to.version } : undefined;
}

const NCCI = ["ncci-practitioner", "ncci-outpatient-hospital", "ncci-dme"] as const;

/** Which series may differ once a list of this kind is there; lists that belong to none compare with nothing. */
export function touchedSeries(kind: ComponentKind): readonly SeriesId[] {
  if (kind === "cpt" || kind === "cdt") return [kind];
  if (kind === "ncci-pairs" || kind === "mue") return NCCI;
  if (kind.startsWith("icd10pcs-")) return ["icd10pcs"];
  if (kind.startsWith("hcc-")) return ["hcc"];
  if (kind.startsWith("hcpcs")) return ["hcpcs", "modifier"];
  if (kind === "opps-status") return ["hcpcs"];
  const marks = kind === "poa-exempt" || kind === "diagnosis-edits" || kind.startsWith("ms-drg");
  return marks || kind.startsWith("icd10cm-") ? ["icd10cm"] : [];
}
