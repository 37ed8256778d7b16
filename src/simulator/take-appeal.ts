import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { seededRandom } from "@/domain/shared/seeded-random";
import type { PayerState } from "./payer-state";

const DECISION_DAYS = { from: 18, spread: 22 };

/**
 * An appeal packet lies in the documents folder under the payer's claim number. Its decision comes as a remittance:
 * the lines are paid, or refused again because the decision stands.
 */
export function takeAppeal(
  state: PayerState,
  fileName: string,
  today: CalendarDate,
): "taken" | "unknown-claim" {
  const icn = fileName.split(/[._-]/)[0] ?? "";
  const claim = state.claims.get(icn);
  if (!claim?.adjudicated) return "unknown-claim";
  const random = seededRandom(`${state.seed}:appeal-days:${icn}:${today}`);
  state.due.push({
    icn,
    act: "decide-appeal",
    on: addDays(today, DECISION_DAYS.from + random.below(DECISION_DAYS.spread)),
  });
  return "taken";
}
