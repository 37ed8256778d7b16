import { contradictionsAmong } from "../../code-sets/modifiers";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const modifierContradiction = defineClaimEdit({
  id: "modifier-contradiction",
  title: "Modifiers contradict each other",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "NCCI Policy Manual for Medicare Services",
    section: "chapter I; HCPCS Level II modifiers",
  },
  leavesWhen: "No line carries two modifiers that exclude each other",

  *check({ serviceLines }) {
    for (const { lineNumber, modifiers } of serviceLines) {
      for (const [one, other] of contradictionsAmong(modifiers))
        yield {
          at: `serviceLines/${lineNumber}/modifiers`,
          message: `Modifiers ${one} and ${other} on line ${lineNumber} exclude each other.`,
          remedy: "Keep the one that the record supports.",
        };
    }
  },
});
