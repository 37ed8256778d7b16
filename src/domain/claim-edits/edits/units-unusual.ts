import { procedureCodeSystem } from "../../code-sets/code-system";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

const MOST_UNITS = 40;
/** Anesthesia is billed in minutes. */
const isAnesthesia = (code: string): boolean => /^0[01]\d{3}$/.test(code);

export const unitsUnusual = defineClaimEdit({
  id: "units-unusual",
  title: "Unusually many units",
  severity: "warn",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "CMS NCCI medically unlikely edits",
    section: "units far above any published value for a procedure",
  },
  leavesWhen: "Units agree with the record",

  *check({ serviceLines }) {
    for (const { lineNumber, procedureCode, units } of serviceLines) {
      if (units <= MOST_UNITS || procedureCodeSystem(procedureCode) !== "cpt" || isAnesthesia(procedureCode))
        continue;
      yield {
        at: `serviceLines/${lineNumber}/units`,
        message: `${procedureCode} has ${units} units.`,
        remedy: "Compare the units with the record.",
      };
    }
  },
});
