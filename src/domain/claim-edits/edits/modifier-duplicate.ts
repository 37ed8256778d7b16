import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const modifierDuplicate = defineClaimEdit({
  id: "modifier-duplicate",
  title: "Modifier is given twice",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV101-3 to SV101-6" },
  leavesWhen: "Each modifier stands once on a line",

  *check({ serviceLines }) {
    for (const { lineNumber, modifiers } of serviceLines) {
      const doubled = modifiers.find((modifier, index) => modifiers.indexOf(modifier) !== index);
      if (doubled === undefined) continue;
      yield {
        at: `serviceLines/${lineNumber}/modifiers`,
        message: `Modifier ${doubled} stands twice on line ${lineNumber}.`,
        remedy: "Keep it once.",
      };
    }
  },
});
