import { formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const coverageNotActive = defineClaimEdit({
  id: "coverage-not-active",
  title: "Coverage not active on the date",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "45 CFR 162.1201", section: "eligibility for a health plan on the date" },
  leavesWhen: "Every service date lies within the coverage, or the right coverage is billed",

  *check({ serviceLines, parties: { coverage } }) {
    const { effectiveFrom, effectiveTo } = coverage;
    for (const { lineNumber, serviceFrom } of serviceLines) {
      const at = `serviceLines/${lineNumber}/serviceFrom` as const;
      if (effectiveTo && serviceFrom > effectiveTo)
        yield {
          at,
          message: `Coverage ended ${formatCalendarDate(effectiveTo)}, before line ${lineNumber}.`,
          remedy: "Ask the payer for eligibility on the date; bill the coverage that was active.",
        };
      if (effectiveFrom && serviceFrom < effectiveFrom)
        yield {
          at,
          message: `Coverage begins ${formatCalendarDate(effectiveFrom)}, after line ${lineNumber}.`,
          remedy: "Ask the payer for eligibility on the date; bill the coverage that was active.",
        };
    }
  },
});
