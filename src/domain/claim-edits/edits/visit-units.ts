import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { visitRangeOf } from "../visit-codes";

export const visitUnits = defineClaimEdit({
  id: "visit-units",
  title: "Visit has more than one unit",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "CMS NCCI medically unlikely edits", section: "value 1 for visits" },
  leavesWhen: "A visit has one unit",

  *check({ serviceLines }) {
    for (const { lineNumber, procedureCode, units } of serviceLines) {
      const range = visitRangeOf(procedureCode);
      if (!range || units === 1) continue;
      yield {
        at: `serviceLines/${lineNumber}/units`,
        message: `${procedureCode} is ${range.name} and has ${units} units.`,
        remedy: "Bill one unit; a second visit of the day is a line of its own.",
      };
    }
  },
});
