import type { Setting } from "../../../src/domain/encounters/setting";
import type { ChartRandom } from "./chart-random";

/** Facts of an invented patient on the day of the visit. */
export interface ChartPatient {
  readonly sex: "F" | "M";
  /** Completed years; months count only below two years. */
  readonly age: number;
  readonly months: number;
}

export interface ExpectedService {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** 1-based positions in the diagnoses. */
  readonly pointers: readonly number[];
}

/** One invented visit: what the note says, and what a careful coder makes of it. */
export interface Chart {
  readonly specialty: string;
  readonly setting: Setting;
  readonly placeOfService: string;
  readonly reason: string;
  readonly noteTitle: string;
  readonly noteText: string;
  /** ICD-10-CM with dots, in sequence. */
  readonly diagnoses: readonly string[];
  readonly services: readonly ExpectedService[];
}

export interface ChartTemplate {
  readonly id: string;
  readonly specialty: string;
  /** Youngest and oldest age in years that the story fits. */
  readonly ages: readonly [number, number];
  readonly sex?: "F" | "M";
  write(random: ChartRandom, patient: ChartPatient): Chart;
}

export interface ChartParts {
  readonly reason: string;
  readonly history: readonly (string | false)[];
  readonly exam: readonly (string | false)[];
  readonly plan: readonly (string | false)[];
  readonly procedure?: readonly (string | false)[];
  readonly diagnoses: readonly string[];
  readonly services: readonly ExpectedService[];
  readonly setting?: Setting;
  readonly placeOfService?: string;
  readonly title?: string;
}

/** `service("20610", [4], "RT")`: code, pointers, modifiers; units with `times`. */
export const service = (
  code: string,
  pointers: readonly number[] = [1],
  ...modifiers: readonly string[]
): ExpectedService => ({ code, modifiers, units: 1, pointers });
export const times = (units: number, one: ExpectedService): ExpectedService => ({ ...one, units });

const kept = (parts: readonly (string | false)[]): string[] => parts.filter((part) => part !== false);

export function defineChart(
  template: Omit<ChartTemplate, "write"> & {
    readonly parts: (random: ChartRandom, patient: ChartPatient) => ChartParts;
  },
): ChartTemplate {
  const { parts, ...facts } = template;
  return {
    ...facts,
    write(random, patient) {
      const chart = parts(random, patient);
      return {
        specialty: facts.specialty,
        setting: chart.setting ?? "office",
        placeOfService: chart.placeOfService ?? "11",
        reason: chart.reason,
        noteTitle: chart.title ?? "Progress note",
        noteText: noteText(chart),
        diagnoses: chart.diagnoses,
        services: chart.services,
      };
    },
  };
}

function noteText(chart: ChartParts): string {
  const plan = kept(chart.plan).map((line, position) => `${position + 1}. ${line}`);
  const sections = [
    ["Reason for visit", chart.reason],
    ["History", kept(chart.history).join(" ")],
    ["Exam and results", kept(chart.exam).join(" ")],
    ["Assessment and plan", plan.join("\n")],
    ...(chart.procedure ? [["Procedure", kept(chart.procedure).join(" ")]] : []),
  ];
  return sections.map(([heading, body]) => `${heading}\n${body}`).join("\n\n");
}
