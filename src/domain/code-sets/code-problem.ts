import type { CalendarDate } from "../shared/calendar-date";
import type { CodeSets } from "./code-sets";
import { type CodeSystem, procedureCodeSystem } from "./code-system";

/** Says what is wrong with a code of a list on a day; nothing where the lists at hand cannot tell. */
export type CodeProblem = (
  list: CodeSystem | "procedure",
  code: string,
  on: CalendarDate,
) => string | undefined;

export const codeProblem =
  (codeSets: CodeSets): CodeProblem =>
  (list, code, on) => {
    const system = list === "procedure" ? procedureCodeSystem(code) : list;
    const answer = system && codeSets.lookUp({ system, code, on });
    if (answer?.kind === "header") return `${code} needs more characters to be billed.`;
    if (answer?.kind === "not-on-date") return `${code} was not valid on ${on}.`;
    if (answer?.kind === "unknown" && answer.complete)
      return `${code} is in no ${list} list that was valid on ${on}.`;
    return undefined;
  };
