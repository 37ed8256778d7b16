import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { isSurgery, visitRangeOf } from "../visit-codes";

const SEPARATE: readonly string[] = ["24", "25", "57"];

export const visitBesideProcedure = defineClaimEdit({
  id: "visit-beside-procedure",
  title: "Visit beside a procedure",
  severity: "warn",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "NCCI Policy Manual for Medicare Services",
    section: "chapter I, section D: evaluation and management beside a procedure",
  },
  leavesWhen: "The visit is shown to be separate, or it is not billed",

  *check({ serviceLines }) {
    for (const visit of serviceLines) {
      if (
        !visitRangeOf(visit.procedureCode) ||
        visit.modifiers.some((modifier) => SEPARATE.includes(modifier))
      )
        continue;
      const procedure = serviceLines.find(
        (line) => isSurgery(line.procedureCode) && line.serviceFrom === visit.serviceFrom,
      );
      if (!procedure) continue;
      yield {
        at: `serviceLines/${visit.lineNumber}/modifiers`,
        message: `${visit.procedureCode} stands beside ${procedure.procedureCode} on the same day without a modifier that says it is separate.`,
        remedy:
          "Ask the coder whether the record shows a significant, separate visit; no modifier is added by default.",
      };
    }
  },
});
