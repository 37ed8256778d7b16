import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const serviceDateInFuture = defineClaimEdit({
  id: "service-date-in-future",
  title: "Service date lies in the future",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "Social Security Act 1862(a)", section: "services must have been furnished" },
  leavesWhen: "No service date is later than today",

  *check({ serviceLines }, { today }) {
    for (const { lineNumber, serviceFrom, serviceTo } of serviceLines) {
      if (serviceFrom <= today && serviceTo <= today) continue;
      yield {
        at: `serviceLines/${lineNumber}/${serviceFrom > today ? "serviceFrom" : "serviceTo"}`,
        message: `Line ${lineNumber} is dated after today.`,
        remedy: "Correct the date, or wait until the service was rendered.",
      };
    }
  },
});
