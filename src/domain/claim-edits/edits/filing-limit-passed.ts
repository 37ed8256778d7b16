import { daysBetween, formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const filingLimitPassed = defineClaimEdit({
  id: "filing-limit-passed",
  title: "Filing limit has passed",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "42 CFR 424.44; 42 CFR 447.45", section: "or the payer contract" },
  leavesWhen: "The payer grants an exception, or the amount is written off",

  *check({ filingLimitOn, frequencyCode }, { today }) {
    if (!filingLimitOn || frequencyCode !== "1" || today <= filingLimitOn) return;
    yield {
      at: "claim",
      message: `The last day to file was ${formatCalendarDate(filingLimitOn)}, ${daysBetween(filingLimitOn, today)} days ago.`,
      remedy: "Attach proof of timely filing or a granted exception; otherwise write it off with its reason.",
    };
  },
});
