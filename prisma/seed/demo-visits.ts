import { addDays, ageOn, type CalendarDate, dayOfWeek } from "../../src/domain/shared/calendar-date";
import { type SeededRandom, seededRandom } from "../../src/domain/shared/seeded-random";
import type { Chart, ChartTemplate } from "./charts/chart";
import { createChartRandom } from "./charts/chart-random";
import { CHART_TEMPLATES } from "./charts/chart-templates";
import type { DemoProvider } from "./demo-office";
import { type DemoPatient, inventPatient, monthsBetween } from "./demo-patients";

/** One invented visit, and what became of its paperwork before it reached the office. */
export interface DemoVisit {
  readonly id: string;
  readonly on: CalendarDate;
  readonly patient: DemoPatient;
  readonly provider: DemoProvider;
  readonly chart: Chart;
  readonly authorization: string | undefined;
  /** The practice forgot the note, or nobody asked for the card. */
  readonly missing: "note" | "coverage" | undefined;
  /** The clinician ticked the services on the superbill. */
  readonly chargesCaptured: boolean;
}

const IMAGING = /^7\d{4}$/;

interface WeekOfVisits {
  readonly monday: CalendarDate;
  readonly index: number;
  readonly count: number;
  readonly providers: readonly DemoProvider[];
  /** Patients of earlier weeks; new ones are added. */
  readonly known: DemoPatient[];
}

/** The visits of one week, Monday to Friday, spread over templates so that no two charts read alike. */
export function visitsOfWeek(week: WeekOfVisits): DemoVisit[] {
  const random = seededRandom(`visits of week ${week.index}`);
  return Array.from({ length: week.count }, (_unused, position) =>
    inventVisit(week, random, week.index * 100 + position + 1),
  );
}

function inventVisit(week: WeekOfVisits, random: SeededRandom, serial: number): DemoVisit {
  const template = random.pick(CHART_TEMPLATES);
  const on = addDays(week.monday, random.below(5));
  const patient = patientFor(week, random, { template, on, serial });
  const provider = week.providers.find(({ specialty }) => specialty === template.specialty);
  if (!provider) throw new Error(`no provider of ${template.specialty}`);
  const chart = template.write(createChartRandom(serial * 7919), {
    sex: patient.sex,
    age: ageOn(patient.birthDate, on),
    months: monthsBetween(patient.birthDate, on),
  });
  const imaged = chart.services.some(({ code }) => IMAGING.test(code));
  return {
    id: `V${String(serial).padStart(6, "0")}`,
    on,
    patient,
    provider,
    chart,
    authorization: imaged && random.chance(4, 5) ? `A${700_000 + serial}` : undefined,
    missing: random.chance(1, 40) ? random.pick(["note", "coverage"] as const) : undefined,
    chargesCaptured: random.chance(2, 5),
  };
}

/** Somebody who was here before and fits the story, in two of five visits; otherwise a new patient. */
function patientFor(
  week: WeekOfVisits,
  random: SeededRandom,
  visit: { readonly template: ChartTemplate; readonly on: CalendarDate; readonly serial: number },
): DemoPatient {
  const { template, on, serial } = visit;
  const [youngest, oldest] = template.ages;
  const returning = week.known.filter(({ birthDate, sex }) => {
    const age = ageOn(birthDate, on);
    return age >= youngest && age <= oldest && (template.sex === undefined || template.sex === sex);
  });
  if (returning.length > 0 && random.chance(2, 5)) return random.pick(returning);
  const wanted = { serial, ages: template.ages, today: on };
  const patient = inventPatient(random, template.sex ? { ...wanted, sex: template.sex } : wanted);
  week.known.push(patient);
  return patient;
}

/** The Monday on or before a day. */
export const mondayOf = (on: CalendarDate): CalendarDate => addDays(on, -((dayOfWeek(on) + 6) % 7));
