import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const modifierFormat = defineClaimEdit({
  id: "modifier-format",
  title: "Modifier has the wrong form",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV101-3 to SV101-6" },
  leavesWhen: "Each line has at most four modifiers of two characters",

  *check({ serviceLines }) {
    for (const { lineNumber, modifiers } of serviceLines) {
      const at = `serviceLines/${lineNumber}/modifiers` as const;
      if (modifiers.length > 4)
        yield {
          at,
          message: `Line ${lineNumber} has ${modifiers.length} modifiers; four have room.`,
          remedy: "Keep the four that affect payment, or use modifier 99 as the payer asks.",
        };
      for (const modifier of modifiers.filter((candidate) => !/^[0-9A-Z]{2}$/.test(candidate)))
        yield {
          at,
          message: `${modifier} is no modifier.`,
          remedy: "Enter the two characters of the modifier.",
        };
    }
  },
});
