import { type CalendarDate, formatCalendarDate, toDayNumber } from "../../shared/calendar-date";
import type { MedicallyUnlikelyEdit } from "../components/ncci-tables";
import { NCCI_ASSOCIATED_MODIFIERS } from "../modifiers";
import { type NcciQuarter, pairsAmong } from "../ncci/ncci-edits";
import { kindAt, type PairKind } from "../ncci/pair-table";
import type { AnsweredService, CheckedCodes, CheckSetting, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

const PAIRS = "NCCI procedure-to-procedure edits";
const UNITS = "NCCI medically unlikely edits";

/** Services of one day together, with the quarter that speaks for it. */
interface Day {
  readonly on: CalendarDate;
  readonly services: readonly AnsweredService[];
  readonly quarter: NcciQuarter | undefined;
}

function daysOf({ services, context, sources: { ncci } }: CheckedCodes): Day[] {
  const { setting } = context;
  if (setting === "inpatient" || !ncci) return [];
  return [...Map.groupBy(services, ({ on }) => on)].map(([on, ofDay]) => ({
    on,
    services: ofDay,
    quarter: ncci.quarterOn(setting, on),
  }));
}

/** What of a quarter is not loaded is said to be unchecked, never checked against another quarter. */
export const checkNcciLoaded: CodeCheck = function* (checked) {
  for (const { on, services, quarter } of daysOf(checked)) {
    const [first] = services;
    const unchecked = uncheckedIn(quarter, checked.context.setting);
    if (unchecked.length === 0 || !first) continue;
    yield {
      kind: "ncci-not-loaded",
      severity: "note",
      at: { list: "services", position: first.position },
      codes: services.map(({ code }) => code),
      message: `No NCCI tables of ${unchecked.join(" and ")} for ${formatCalendarDate(on)} are loaded; these were not checked.`,
      why: { authority: PAIRS },
      remedy: "Load the tables of that quarter in Settings.",
    };
  }
};

/** Suppliers of equipment have no table of pairs. */
const uncheckedIn = (quarter: NcciQuarter | undefined, setting: CheckSetting): string[] => [
  ...(quarter?.pairs || setting === "dme" ? [] : ["pairs"]),
  ...(quarter?.unitLimits ? [] : ["units"]),
];

/** Two services of a day of which the second is not paid beside the first. */
export const checkProcedurePairs: CodeCheck = function* (checked) {
  for (const day of daysOf(checked)) yield* pairsOfDay(day);
};

function* pairsOfDay({ on, services, quarter }: Day): Iterable<CodeFinding> {
  if (!quarter?.pairs) return;
  const { pairs } = quarter;
  const numbers = services.map(({ code }) => pairs.numbers.numberOf(code));
  for (const { column1, column2, terms } of pairsAmong(pairs, numbers, toDayNumber(on))) {
    const [paid, denied, kind] = [services[column1], services[column2], kindAt(pairs, terms)];
    if (!paid || !denied || !kind || (kind.indicator === 1 && isBypassed(paid, denied))) continue;
    yield pairFinding({ paid, denied }, kind, quarter);
  }
}

/** Since July 2019 the modifier may stand at either code of the pair. */
const isBypassed = (one: AnsweredService, other: AnsweredService): boolean =>
  [...one.modifiers, ...other.modifiers].some((modifier) => NCCI_ASSOCIATED_MODIFIERS.has(modifier));

interface ServicePair {
  readonly paid: AnsweredService;
  readonly denied: AnsweredService;
}

function pairFinding(
  { paid: { code: column1 }, denied: { code: column2, position } }: ServicePair,
  { indicator, rationale }: PairKind,
  { name }: NcciQuarter,
): CodeFinding {
  const never = indicator === 0;
  return {
    kind: "procedure-pair",
    severity: "block",
    at: { list: "services", position, field: "code" },
    codes: [column2, column1],
    message: `${column2} is not paid beside ${column1}${never ? ", with no modifier whatever" : " without a modifier that shows a separate service"}.`,
    why: {
      authority: PAIRS,
      release: name,
      notes: [
        {
          owner: `${column1} / ${column2}`,
          text: `Modifier indicator ${indicator}${rationale ? `; ${rationale}` : ""}`,
        },
      ],
    },
    remedy: never
      ? `Remove ${column2}; the pair can never be paid.`
      : "Remove it; or, if the record shows a separate service, add the modifier that says why.",
  };
}

/** Units of a code above what one provider can do for one patient: per line, or over the day. */
export const checkUnits: CodeCheck = function* (checked) {
  for (const day of daysOf(checked)) yield* unitsOfDay(day);
};

function* unitsOfDay({ services, quarter }: Day): Iterable<CodeFinding> {
  const totals = new Map<string, number>();
  for (const service of services) {
    const limit = quarter?.unitLimits?.get(service.code);
    if (!quarter || !limit) continue;
    const total = (totals.get(service.code) ?? 0) + service.units;
    totals.set(service.code, total);
    const counted = limit.adjudication === 1 ? service.units : total;
    if (counted > limit.units) yield unitsFinding(service, limit, { counted, name: quarter.name });
  }
}

const HOW_JUDGED: Readonly<Record<MedicallyUnlikelyEdit["adjudication"], string>> = {
  1: "each line is judged by itself",
  2: "all lines of the day count together, and no record can justify more",
  3: "all lines of the day count together; more is paid only on proof",
};

const UNIT_REMEDIES: Readonly<Record<MedicallyUnlikelyEdit["adjudication"], string>> = {
  1: "Compare the units with the record; services that were really separate go on lines of their own with a modifier.",
  2: "Bill no more than the limit.",
  3: "Compare the units with the record; if they are right, have the proof ready for the payer.",
};

function unitsFinding(
  { position, code }: AnsweredService,
  { units, adjudication, rationale }: MedicallyUnlikelyEdit,
  { counted, name }: { readonly counted: number; readonly name: string },
): CodeFinding {
  const day = adjudication === 1 ? "" : " on the day";
  return {
    kind: adjudication === 3 ? "units-to-prove" : "units",
    severity: adjudication === 3 ? "warn" : "block",
    at: { list: "services", position, field: "units" },
    codes: [code],
    message: `${code} has ${counted} ${counted === 1 ? "unit" : "units"}${day}; the limit is ${units}.`,
    why: {
      authority: UNITS,
      release: name,
      notes: [
        {
          owner: code,
          text: `Adjudication indicator ${adjudication}: ${HOW_JUDGED[adjudication]}${rationale ? `; ${rationale}` : ""}`,
        },
      ],
    },
    remedy: UNIT_REMEDIES[adjudication],
  };
}
