import type { PayerProgram } from "../claims/claim";
import type { ClaimStatus } from "../claims/claim-lifecycle";
import type { CalendarDate } from "../shared/calendar-date";
import { GENERAL_PLAY, PLAYS, type Play, type WayOn } from "./plays";

export const WAY_TITLES: Readonly<Record<WayOn, string>> = {
  correct: "Correct and resend",
  "send-as-new": "Correct and send as new",
  appeal: "Appeal",
  "ask-for-records": "Ask for records",
  "move-to-patient": "Bill the patient",
  "write-off": "Propose a write-off",
  "not-a-denial": "Not a denial",
};

/** What decides whether a way is open for one denial today. */
export interface DenialSituation {
  readonly groupCode: string;
  readonly remarkCodes: readonly string[];
  readonly program: PayerProgram;
  readonly claimStatus: ClaimStatus;
  readonly claimActive: boolean;
  readonly hasPayerControlNumber: boolean;
  readonly resolved: boolean;
  readonly appealOpen: boolean;
  readonly correctionOpen: boolean;
  readonly writeOffProposed: boolean;
  readonly filingLimitOn: CalendarDate | undefined;
  readonly today: CalendarDate;
}

export interface OfferedWay {
  readonly id: WayOn;
  readonly title: string;
  /** Why it cannot be taken today; absent when it can. */
  readonly closed?: string;
}

export const playOf = (category: string): Play => PLAYS[category] ?? GENERAL_PLAY;

/** RARC MA130: never processed, so there is nothing to appeal or to replace. */
export const isUnprocessable = (remarkCodes: readonly string[]): boolean => remarkCodes.includes("MA130");

/**
 * The ways on in the order of the category's play. A way that payer or law forbids is left out; one that only waits
 * for something says for what.
 */
export function waysOn(category: string, situation: DenialSituation): OfferedWay[] {
  const wanted = orderOf(category, situation);
  return wanted
    .filter((way) => !forbidden(way, situation))
    .map((way) => {
      const closed = closedBecause(way, situation);
      return { id: way, title: WAY_TITLES[way], ...(closed ? { closed } : {}) };
    });
}

/** Records, write-off and "no denial" are ways everywhere; the play decides what comes first. */
function orderOf(category: string, { remarkCodes }: DenialSituation): WayOn[] {
  const { ways } = playOf(category);
  const swapped = isUnprocessable(remarkCodes)
    ? ways.map((way): WayOn => (way === "correct" ? "send-as-new" : way))
    : ways;
  const everywhere: readonly WayOn[] = ["move-to-patient", "write-off", "not-a-denial"];
  return [...new Set([...swapped, ...everywhere])];
}

function forbidden(way: WayOn, { groupCode, remarkCodes, program }: DenialSituation): boolean {
  if (way === "appeal") return isUnprocessable(remarkCodes);
  // The payer itself must have named the patient (PR); Medicaid takes what it pays as payment in full (42 CFR 447.15).
  if (way === "move-to-patient") return groupCode !== "PR" || program === "medicaid";
  return false;
}

function closedBecause(way: WayOn, situation: DenialSituation): string | undefined {
  if (situation.resolved) return "The denial is resolved.";
  if (situation.writeOffProposed && way !== "ask-for-records") return "A write-off waits for its approval.";
  if (way === "correct" || way === "send-as-new") return correctionClosed(situation);
  if (way === "appeal") return appealClosed(situation);
  if (way === "move-to-patient" && situation.appealOpen)
    return "No statement goes to a patient while a payer decides.";
  if (way === "not-a-denial" && situation.appealOpen) return "An appeal is open; withdraw it first.";
  return undefined;
}

function correctionClosed(situation: DenialSituation): string | undefined {
  if (situation.correctionOpen) return "A corrected claim is under way.";
  if (situation.appealOpen) return "An appeal is open; a corrected claim would end it.";
  if (!situation.claimActive) return "Only the active version of a claim can be corrected.";
  if (!situation.hasPayerControlNumber) return "The payer's number of the claim is missing.";
  if (situation.filingLimitOn && situation.filingLimitOn < situation.today)
    return "The filing limit has passed.";
  return undefined;
}

function appealClosed(situation: DenialSituation): string | undefined {
  if (situation.appealOpen) return "An appeal is open.";
  if (situation.correctionOpen) return "A corrected claim is under way; it ends the appeal path.";
  return APPEALABLE.includes(situation.claimStatus)
    ? undefined
    : `A claim that is ${situation.claimStatus} has nothing to appeal.`;
}
const APPEALABLE: readonly ClaimStatus[] = ["denied", "partly-denied", "appealed"];
