import { ageOn, type CalendarDate } from "../../shared/calendar-date";
import type { CodeAnswer } from "../code-answer";
import { compactCode, displayCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import { type CodeSystem, isInpatientProcedure, procedureCodeSystem } from "../code-system";
import type { CoveragePolicies } from "../coverage/coverage-policies";
import type { DiagnosisNotes } from "../diagnosis-notes";
import type { NcciEdits } from "../ncci/ncci-edits";
import type { CodeFinding } from "./code-finding";
import { type SideFamily, sideFamilyOf } from "./side-family";

/** Which rules apply: NCCI has tables for three settings; an inpatient stay has present-on-admission and no NCCI. */
export type CheckSetting = "practitioner" | "outpatient-hospital" | "dme" | "inpatient";

export interface ListedDiagnosis {
  /** With or without dot. */
  readonly code: string;
  /** Dates it must be valid on, where they differ from the date of the list. */
  readonly on?: readonly CalendarDate[];
  /** Y, N, U, W, or 1 for exempt. */
  readonly presentOnAdmission?: string;
}

export interface ListedService {
  readonly code: string;
  readonly modifiers?: readonly string[];
  readonly units?: number;
  readonly on?: CalendarDate;
  /** Places of the diagnoses it points to, from 1. */
  readonly diagnosisPointers?: readonly number[];
}

/** In sequence: the first diagnosis is the principal or first-listed one. */
export interface CodesToCheck {
  readonly diagnoses: readonly ListedDiagnosis[];
  readonly services?: readonly ListedService[];
}

export interface CheckContext {
  /** Discharge date of a stay, date of service otherwise. */
  readonly date: CalendarDate;
  readonly setting: CheckSetting;
  readonly sex?: "F" | "M" | "U";
  /** Completed years; the birth date wins where both are given. */
  readonly age?: number;
  readonly birthDate?: CalendarDate;
  /** The Medicare contractor whose coverage articles are asked; without it none are. */
  readonly contractor?: string;
}

/** What the checker reads from. What is not given is not checked. */
export interface CheckSources {
  readonly codeSets: CodeSets;
  readonly notes?: Pick<DiagnosisNotes, "source" | "excludes1Between"> &
    Partial<Pick<DiagnosisNotes, "instructionsOf" | "notesOf">>;
  readonly ncci?: NcciEdits;
  readonly coverage?: Pick<CoveragePolicies, "ask">;
}

/** A diagnosis on one of its dates. */
export interface AnsweredDiagnosis {
  readonly position: number;
  /** With dot. */
  readonly code: string;
  readonly compact: string;
  readonly on: CalendarDate;
  readonly answer: CodeAnswer;
}

export interface AnsweredService {
  readonly position: number;
  readonly code: string;
  readonly on: CalendarDate;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly diagnosisPointers: readonly number[];
  /** Neither where the code does not have the shape of a procedure code. */
  readonly system: CodeSystem | undefined;
  readonly answer: CodeAnswer | undefined;
}

/** The list as every check sees it; the code sets are asked once, and only if a check wants to know. */
export interface CheckedCodes {
  readonly context: CheckContext;
  readonly sources: CheckSources;
  /** Each diagnosis once, on its first date, in sequence. */
  readonly sequence: readonly AnsweredDiagnosis[];
  /** Each diagnosis on each of its dates. */
  readonly diagnoses: readonly AnsweredDiagnosis[];
  readonly services: readonly AnsweredService[];
  readonly listed: CodesToCheck;
  /** The codes that differ from the diagnosis in nothing but the side, where there are any. */
  sideFamilyOf(diagnosis: AnsweredDiagnosis): SideFamily | undefined;
}

export type CodeCheck = (checked: CheckedCodes) => Iterable<CodeFinding>;

export function prepareCodes(
  listed: CodesToCheck,
  context: CheckContext,
  sources: CheckSources,
): CheckedCodes {
  const diagnoses = lazily(() => answerDiagnoses(listed, context, sources));
  const sequence = lazily(() =>
    diagnoses().filter((row, index, all) => all[index - 1]?.position !== row.position),
  );
  const services = lazily(() => answerServices(listed, context, sources));
  const families = new Map<AnsweredDiagnosis, SideFamily | undefined>();
  return {
    listed,
    context,
    sources,
    sideFamilyOf(diagnosis) {
      if (!families.has(diagnosis))
        families.set(diagnosis, sideFamilyOf(sources.codeSets, diagnosis.code, diagnosis.on));
      return families.get(diagnosis);
    },
    get diagnoses() {
      return diagnoses();
    },
    get sequence() {
      return sequence();
    },
    get services() {
      return services();
    },
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let held: { readonly value: Value } | undefined;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}

const answerDiagnoses = (
  { diagnoses }: CodesToCheck,
  { date }: CheckContext,
  { codeSets }: CheckSources,
): AnsweredDiagnosis[] =>
  diagnoses.flatMap((listed, index) => {
    const code = displayCode("icd10cm", listed.code);
    return (listed.on ?? [date]).map((on) => ({
      position: index + 1,
      code,
      compact: compactCode(code),
      on,
      answer: codeSets.lookUp({ system: "icd10cm", code, on }),
    }));
  });

const answerServices = (
  { services = [] }: CodesToCheck,
  { date }: CheckContext,
  { codeSets }: CheckSources,
): AnsweredService[] =>
  services.map(({ code, modifiers = [], units = 1, on = date, diagnosisPointers = [] }, index) => {
    const compact = compactCode(code);
    const system = procedureCodeSystem(compact) ?? (isInpatientProcedure(compact) ? "icd10pcs" : undefined);
    return {
      position: index + 1,
      code: compact,
      on,
      modifiers,
      units,
      diagnosisPointers,
      system,
      answer: system && codeSets.lookUp({ system, code: compact, on }),
    };
  });

/** Completed years on a date, as far as known. */
export const ageAt = ({ birthDate, age }: CheckContext, on: CalendarDate): number | undefined =>
  birthDate ? ageOn(birthDate, on) : age;
