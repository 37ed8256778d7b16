import { placeOf } from "../claim-dates";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

/** Repeat by the same or another provider, repeated test, distinct service. */
const REPEATED: readonly string[] = ["76", "77", "91", "59", "XE", "XP", "XS", "XU"];

export const duplicateLine = defineClaimEdit({
  id: "duplicate-line",
  title: "Line stands twice on the claim",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "Medicare Claims Processing Manual (CMS Pub. 100-04)",
    section: "chapter 1, section 120: exact duplicates",
  },
  leavesWhen: "No two lines have the same date, code, modifiers and place",

  *check(claim) {
    const seen = new Map<string, number>();
    for (const line of claim.serviceLines) {
      const key = [
        line.serviceFrom,
        line.procedureCode,
        [...line.modifiers].sort().join(),
        placeOf(claim, line),
      ].join("|");
      const first = seen.get(key);
      seen.set(key, first ?? line.lineNumber);
      if (first === undefined || line.modifiers.some((modifier) => REPEATED.includes(modifier))) continue;
      yield {
        at: `serviceLines/${line.lineNumber}`,
        message: `Line ${line.lineNumber} repeats line ${first}: same date, code, modifiers and place.`,
        remedy: "Return it to coding, or show with a modifier that the service was repeated.",
      };
    }
  },
});
