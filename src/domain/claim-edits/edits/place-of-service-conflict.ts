import { placeOf } from "../claim-dates";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { visitRangeOf } from "../visit-codes";

export const placeOfServiceConflict = defineClaimEdit({
  id: "place-of-service-conflict",
  title: "Visit and place do not agree",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "Medicare Claims Processing Manual (CMS Pub. 100-04)",
    section: "chapter 12, section 30.6; chapter 26, section 10.5",
  },
  leavesWhen: "The visit code belongs to the place where the patient was seen",

  *check(claim) {
    for (const line of claim.serviceLines) {
      const range = visitRangeOf(line.procedureCode);
      const place = placeOf(claim, line);
      const fits = range?.only ? range.only.includes(place) : !range?.never?.includes(place);
      if (!range || fits) continue;
      yield {
        at: `serviceLines/${line.lineNumber}/placeOfService`,
        message: `${line.procedureCode} is ${range.name}, and the place of service is ${place}.`,
        remedy: "Correct the place, or have the visit coded for the place where the patient was.",
      };
    }
  },
});
