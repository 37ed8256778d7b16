import { EVALUATION_ONLY_MODIFIERS } from "../../code-sets/modifiers";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { isVisit } from "../visit-codes";

export const visitModifierOnOtherService = defineClaimEdit({
  id: "visit-modifier-on-other-service",
  title: "Visit modifier on another service",
  severity: "warn",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "NCCI Policy Manual for Medicare Services",
    section: "chapter I, section E: modifiers 24, 25 and 57",
  },
  leavesWhen: "Modifiers 24, 25 and 57 stand on a visit",

  *check({ serviceLines }) {
    for (const { lineNumber, modifiers, procedureCode } of serviceLines) {
      const astray = modifiers.find((modifier) => EVALUATION_ONLY_MODIFIERS.has(modifier));
      if (astray === undefined || isVisit(procedureCode)) continue;
      yield {
        at: `serviceLines/${lineNumber}/modifiers`,
        message: `Modifier ${astray} describes a visit, and ${procedureCode} is none.`,
        remedy: "Move it to the visit's line, if the record supports it there.",
      };
    }
  },
});
