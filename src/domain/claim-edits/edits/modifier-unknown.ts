import { isAmbulanceTripModifier } from "../../code-sets/modifiers";
import { formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const modifierUnknown = defineClaimEdit({
  id: "modifier-unknown",
  title: "Modifier is not in the code set",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "HCPCS Level II and CPT modifiers",
    section: "release in force on the date of service",
  },
  leavesWhen: "Each modifier is known on the date of its line",

  *check({ serviceLines }, { codeSets }) {
    for (const { lineNumber, modifiers, serviceFrom: on } of serviceLines) {
      for (const code of modifiers.filter((modifier) => !isAmbulanceTripModifier(modifier))) {
        const answer = codeSets.lookUp({ system: "modifier", code, on });
        const unknown = answer.kind === "unknown" && answer.complete;
        if (!unknown && answer.kind !== "not-on-date") continue;
        yield {
          at: `serviceLines/${lineNumber}/modifiers`,
          message: `Modifier ${code} is not valid on ${formatCalendarDate(on)}.`,
          remedy: "Enter the modifier that the record supports.",
        };
      }
    }
  },
});
