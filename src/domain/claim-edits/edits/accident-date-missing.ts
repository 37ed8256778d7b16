import { displayCode } from "../../code-sets/code-format";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const accidentDateMissing = defineClaimEdit({
  id: "accident-date-missing",
  title: "Injury without accident date",
  severity: "note",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 DTP*439 and CLM11" },
  leavesWhen: "Box 14 has the date of the accident, if there was one",

  *check({ diagnosisCodes, accidentOn }) {
    const position = diagnosisCodes.findIndex((code) => /^(?:V|W|X[0-8]|Y[0-3])/.test(code)) + 1;
    if (accidentOn || position === 0) return;
    yield {
      at: "claim/accidentOn",
      message: `${displayCode("icd10cm", diagnosisCodes[position - 1] ?? "")} names an external cause, and no accident date is given.`,
      remedy: "Enter the date; payers ask for it to find another liable party.",
    };
  },
});
