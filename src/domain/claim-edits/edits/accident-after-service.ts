import { formatCalendarDate } from "../../shared/calendar-date";
import { firstServiceDate } from "../claim-dates";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const accidentAfterService = defineClaimEdit({
  id: "accident-after-service",
  title: "Accident date lies after the service",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 DTP*439" },
  leavesWhen: "The accident date is not after the first service",

  *check(claim) {
    const first = firstServiceDate(claim);
    if (!claim.accidentOn || !first || claim.accidentOn <= first) return;
    yield {
      at: "claim/accidentOn",
      message: `The accident of ${formatCalendarDate(claim.accidentOn)} lies after the first service.`,
      remedy: "Correct the accident date.",
    };
  },
});
