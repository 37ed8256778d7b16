import { addMonths } from "../../shared/calendar-date";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { isNewPatientVisit, isVisit } from "../visit-codes";

export const newPatientSeenBefore = defineClaimEdit({
  id: "new-patient-seen-before",
  title: "New-patient visit, seen before",
  severity: "warn",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "Medicare Claims Processing Manual (CMS Pub. 100-04)",
    section: "chapter 12, section 30.6.7: three years, same group and specialty",
  },
  leavesWhen: "The visit is coded as established, or the earlier visit was of another specialty",

  *check({ serviceLines, parties }, { otherClaims }) {
    for (const { lineNumber, procedureCode, serviceFrom } of serviceLines) {
      if (!isNewPatientVisit(procedureCode)) continue;
      const since = addMonths(serviceFrom, -36);
      const earlier = otherClaims.find(
        (other) =>
          other.billingNpi === parties.billing.npi &&
          other.renderingTaxonomy === parties.rendering?.taxonomyCode &&
          other.serviceLines.some(
            (line) =>
              isVisit(line.procedureCode) && line.serviceFrom > since && line.serviceFrom < serviceFrom,
          ),
      );
      if (!earlier) continue;
      yield {
        at: `serviceLines/${lineNumber}/procedureCode`,
        message: `${procedureCode} is for a new patient, and claim ${earlier.patientControlNumber} shows an earlier visit.`,
        remedy: "Have the visit coded as established, or confirm that the specialty differs.",
      };
    }
  },
});
