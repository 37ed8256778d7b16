import type { Cents } from "../shared/money";
import { type Days, divideRounded, type MeasureDefinition, type None } from "./measure";

export const DISCHARGED_NOT_FINAL_CODED: MeasureDefinition = {
  key: "dnfc",
  title: "Uncoded encounters",
  formula: "dollars and count of encounters without final coding; available to code and unavailable apart",
  basis: "snapshot; available means no hold and the required documents present",
  direction: "lower",
  authority: "convention",
  opens: "encounters",
  pitfall: "an encounter without charges yet counts with no dollars",
};

export type CodingAvailability = "available" | "unavailable";

/** Available to code means nothing is missing and nothing holds it. */
export const codingAvailability = (status: string): CodingAvailability | undefined => {
  if (status === "ready" || status === "coding") return "available";
  return status === "imported" || status === "incomplete" || status === "held" ? "unavailable" : undefined;
};

/** How many days of average charges wait uncoded: uncoded dollars ÷ (charges of the last 90 days ÷ 90). */
export function codingBacklogDays(backlog: {
  readonly uncodedCharges: Cents;
  readonly chargesOfLast90Days: Cents;
}): Days | None {
  if (backlog.chargesOfLast90Days <= 0n) return { kind: "none" };
  return {
    kind: "days",
    tenths: divideRounded(backlog.uncodedCharges * 900n, backlog.chargesOfLast90Days),
  };
}
