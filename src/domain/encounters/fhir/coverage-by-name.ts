import type { CalendarDate } from "../../shared/calendar-date";
import type { IssueLog } from "../import-issue";
import type { ImportedCoverage } from "../imported-encounter";

/** A payer that a claim names by words alone, on the day of its encounter. */
export interface NamedPayer {
  readonly place: string;
  readonly patientSourceId: string;
  readonly name: string;
  readonly on: CalendarDate;
}

const WITHOUT_INSURANCE = new Set([
  "no_insurance",
  "no insurance",
  "none",
  "self pay",
  "self-pay",
  "selfpay",
]);

/**
 * One coverage per run of equal names in time, from the first day of the run to the day before the next; the last
 * run stays open. Dates are known only as far as the claims tell them.
 */
export function coveragesByName(named: readonly NamedPayer[], log: IssueLog): ImportedCoverage[] {
  const byPatient = Map.groupBy(named, ({ patientSourceId }) => patientSourceId);
  return [...byPatient.values()].flatMap((ofPatient) => {
    const runs = runsOf(ofPatient);
    return runs.flatMap((run, position) => {
      if (WITHOUT_INSURANCE.has(run.name.toLowerCase())) {
        log.note(run.place, "coverage/self-pay", "The source says the patient had no insurance.");
        return [];
      }
      const last = run.days.at(-1);
      const coverage: ImportedCoverage = {
        place: run.place,
        patientSourceId: run.patientSourceId,
        rank: 1,
        payer: { name: run.name },
        relationship: "self",
        ...(run.days[0] === undefined ? {} : { effectiveFrom: run.days[0] }),
        ...(position === runs.length - 1 || last === undefined ? {} : { effectiveTo: last }),
      };
      return [coverage];
    });
  });
}

interface Run extends NamedPayer {
  readonly days: CalendarDate[];
}

function runsOf(named: readonly NamedPayer[]): Run[] {
  const runs: Run[] = [];
  for (const one of [...named].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const current = runs.at(-1);
    if (current?.name === one.name) current.days.push(one.on);
    else runs.push({ ...one, days: [one.on] });
  }
  return runs;
}
