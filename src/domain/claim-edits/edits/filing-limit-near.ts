import { daysBetween, formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

const NEAR_DAYS = 10;

export const filingLimitNear = defineClaimEdit({
  id: "filing-limit-near",
  title: "Filing limit is near",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: { source: "42 CFR 424.44; 42 CFR 447.45", section: "or the payer contract" },
  leavesWhen: "The claim is sent in time",

  *check({ filingLimitOn, frequencyCode }, { today }) {
    if (!filingLimitOn || frequencyCode !== "1" || today > filingLimitOn) return;
    const left = daysBetween(today, filingLimitOn);
    if (left > NEAR_DAYS) return;
    yield {
      at: "claim",
      message: `The last day to file is ${formatCalendarDate(filingLimitOn)}, in ${left} days.`,
      remedy: "Release it first and send it with the next batch.",
    };
  },
});
