import { type InterchangeAcknowledgment, TA1_NOTES } from "../x12/guides/ta1";
import type { AcknowledgmentOutcome, InterchangeAnswer } from "./acknowledgment";

/** Note 025: the number was used before, so the partner already has the interchange and dropped the second copy. */
const DUPLICATE = "025";

/** Undefined when the TA1 names no interchange. */
export function readTa1(ta1: Partial<InterchangeAcknowledgment>): InterchangeAnswer | undefined {
  const { controlNumber, status, note } = ta1;
  if (controlNumber === undefined || status === undefined) return undefined;
  const outcome = outcomeOf(status, note);
  const reason = note && note !== "000" ? TA1_NOTES[note] : undefined;
  return {
    kind: "TA1",
    interchangeControlNumber: controlNumber,
    outcome,
    summary: reason ? `${SUMMARIES[outcome]}: ${lowerFirst(reason)}` : SUMMARIES[outcome],
  };
}

function outcomeOf(
  status: InterchangeAcknowledgment["status"],
  note: InterchangeAcknowledgment["note"] | undefined,
): InterchangeAnswer["outcome"] {
  if (status === "A") return "accepted";
  if (status === "E") return "accepted-with-errors";
  return note === DUPLICATE ? "duplicate" : "rejected";
}

const SUMMARIES: Readonly<Record<AcknowledgmentOutcome, string>> = {
  accepted: "Interchange accepted",
  "accepted-with-errors": "Interchange accepted with errors",
  "partly-rejected": "Interchange partly rejected",
  rejected: "Interchange rejected",
  duplicate: "Second copy dropped by the partner",
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
