import type { CalendarDate } from "../../shared/calendar-date";
import type { AgeRange, CodeEntry } from "../code-entry";
import type { Component } from "../components/component";
import type { NcciEdits } from "../ncci/ncci-edits";
import { groupMarks } from "./group-marks";

/** What a coder must know of a code beside its notes: a word, and in a sentence what follows from it. */
export interface CodeMark {
  readonly kind:
    | "header"
    | "sex"
    | "age"
    | "manifestation"
    | "position"
    | "poa-exempt"
    | "cc"
    | "hcc"
    | "add-on"
    | "units"
    | "minutes";
  readonly label: string;
  readonly explains: string;
  /** The list and its edition, where it is another file than that of the title. */
  readonly from?: string;
}

export interface MarkSources {
  readonly components: readonly Component[];
  readonly ncci?: NcciEdits | undefined;
}

/** Every mark of a code on a date; lists that are not at hand leave no mark, and no guess. */
export const marksOf = (entry: CodeEntry, on: CalendarDate, sources: MarkSources): CodeMark[] => [
  ...ownMarks(entry),
  ...(entry.system === "icd10cm" ? groupMarks(entry.code, on, sources.components) : []),
  ...(entry.procedure ? procedureMarks(entry, on, sources) : []),
];

const ageMark = ({ from, through }: AgeRange): CodeMark => ({
  kind: "age",
  label: through === 0 ? "newborn" : `age ${from}–${through}`,
  explains: `${through === 0 ? "In the first year of life only" : `In completed years ${from} to ${through}`}; the code editor flags other ages.`,
});

function ownMarks({ billable, sex, age, manifestation, position, presentOnAdmissionExempt }: CodeEntry) {
  const marks: CodeMark[] = [];
  if (!billable)
    marks.push({
      kind: "header",
      label: "needs more characters",
      explains: "A heading: one of the codes below it is reported.",
    });
  if (sex)
    marks.push({
      kind: "sex",
      label: `${sex} only`,
      explains: `The code editor flags it where the record says another sex than ${sex}.`,
    });
  if (age) marks.push(ageMark(age));
  if (manifestation)
    marks.push({
      kind: "manifestation",
      label: "manifestation",
      explains: "Never first: its cause is coded before it.",
    });
  if (position) {
    const first = position.rule === "only-first";
    marks.push({
      kind: "position",
      label: first ? "first only" : "never principal",
      explains: first
        ? "May stand only in the first place."
        : "Not acceptable as principal or first-listed diagnosis.",
      from: position.authority,
    });
  }
  if (presentOnAdmissionExempt)
    marks.push({
      kind: "poa-exempt",
      label: "POA exempt",
      explains: "Takes no present-on-admission indicator on a hospital stay.",
    });
  return marks;
}

const ADJUDICATED = {
  1: "on one line of the claim",
  2: "a day, by policy: never more",
  3: "a day, unless the record proves more",
} as const;

function procedureMarks({ code, procedure }: CodeEntry, on: CalendarDate, { ncci }: MarkSources): CodeMark[] {
  const quarter = ncci?.quarterOn("practitioner", on);
  const limit = quarter?.unitLimits?.get(code);
  const marks: CodeMark[] = [];
  if (procedure?.addOn)
    marks.push({ kind: "add-on", label: "add-on", explains: "Reported only beside a primary service." });
  if (procedure?.minutesPerUnit)
    marks.push({
      kind: "minutes",
      label: `${procedure.minutesPerUnit} min a unit`,
      explains: `One unit stands for ${procedure.minutesPerUnit} minutes.`,
    });
  if (quarter && limit)
    marks.push({
      kind: "units",
      label: `most ${limit.units} a day`,
      explains: `At most ${limit.units} ${limit.units === 1 ? "unit" : "units"} ${ADJUDICATED[limit.adjudication]}.`,
      from: quarter.name,
    });
  return marks;
}
