import { formatCalendarDate } from "../../shared/calendar-date";
import { placeOf } from "../claim-dates";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const placeOfServiceInvalid = defineClaimEdit({
  id: "place-of-service-invalid",
  title: "Place of service not valid",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "CMS place of service code set", section: "codes in force on the date of service" },
  leavesWhen: "Box 24B has a place of service that is valid on the date",

  *check(claim, { codeSets }) {
    for (const line of claim.serviceLines) {
      const code = placeOf(claim, line);
      const answer = codeSets.lookUp({ system: "place-of-service", code, on: line.serviceFrom });
      const unknown = answer.kind === "unknown" && answer.complete;
      if (/^\d{2}$/.test(code) && !unknown && answer.kind !== "not-on-date") continue;
      yield {
        at: line.placeOfService ? `serviceLines/${line.lineNumber}/placeOfService` : "claim/placeOfService",
        message: `${code || "Nothing"} is not a place of service on ${formatCalendarDate(line.serviceFrom)}.`,
        remedy: "Enter the two digits of the place where the patient was.",
      };
      if (!line.placeOfService) return;
    }
  },
});
