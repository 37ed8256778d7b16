import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const bilateralUnits = defineClaimEdit({
  id: "bilateral-units",
  title: "Bilateral service has more than one unit",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "Medicare Claims Processing Manual (CMS Pub. 100-04)",
    section: "chapter 12, section 40.7",
  },
  leavesWhen: "A line with modifier 50 has one unit",

  *check({ serviceLines }) {
    for (const { lineNumber, modifiers, units } of serviceLines) {
      if (units === 1 || !modifiers.includes("50")) continue;
      yield {
        at: `serviceLines/${lineNumber}/units`,
        message: `Line ${lineNumber} is bilateral (50) and has ${units} units.`,
        remedy: "Bill one unit with modifier 50.",
      };
    }
  },
});
