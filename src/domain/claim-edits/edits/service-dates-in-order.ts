import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const serviceDatesInOrder = defineClaimEdit({
  id: "service-dates-in-order",
  title: "Service ends before it begins",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 DTP*472" },
  leavesWhen: "Each line ends on or after the day it begins",

  *check({ serviceLines }) {
    for (const { lineNumber, serviceFrom, serviceTo } of serviceLines) {
      if (serviceFrom <= serviceTo) continue;
      yield {
        at: `serviceLines/${lineNumber}/serviceTo`,
        message: `Line ${lineNumber} ends before it begins.`,
        remedy: "Correct the from or the to date.",
      };
    }
  },
});
