import type { ServiceLine } from "../../claims/claim";
import type { ClaimStatus } from "../../claims/claim-lifecycle";
import type { OtherClaim } from "../claim-edit";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

const ENDED: readonly ClaimStatus[] = ["withdrawn", "voided", "replaced", "rejected"];
const REPEATED: readonly string[] = ["76", "77", "91"];

const isSame = (billed: OtherClaim["serviceLines"][number], line: ServiceLine): boolean =>
  billed.serviceFrom === line.serviceFrom &&
  billed.procedureCode === line.procedureCode &&
  [...billed.modifiers].sort().join() === [...line.modifiers].sort().join();

export const duplicateClaim = defineClaimEdit({
  id: "duplicate-claim",
  title: "Service was billed before",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "Medicare Claims Processing Manual (CMS Pub. 100-04)",
    section: "chapter 1, section 120: exact and suspect duplicates",
  },
  leavesWhen: "The service is not on another open or paid claim of the patient",

  *check({ serviceLines, frequencyCode }, { otherClaims }) {
    if (frequencyCode !== "1") return;
    const standing = otherClaims.filter(({ status }) => !ENDED.includes(status));
    for (const line of serviceLines) {
      const twin = standing.find((other) => other.serviceLines.some((billed) => isSame(billed, line)));
      if (!twin || line.modifiers.some((modifier) => REPEATED.includes(modifier))) continue;
      yield {
        at: `serviceLines/${line.lineNumber}`,
        message: `${line.procedureCode} of this date is on claim ${twin.patientControlNumber}, which is ${twin.status}.`,
        remedy: "Withdraw this claim, or replace the other one if it was wrong.",
      };
    }
  },
});
