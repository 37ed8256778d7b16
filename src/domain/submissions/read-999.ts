import type { ImplementationAcknowledgment, TransactionSetResponse } from "../x12/guides/999";
import type { AcknowledgmentOutcome, GroupAnswer, SetAnswer, SetProblem } from "./acknowledgment";
import { claimFieldAt } from "./claim-field-at";

/** What a 999 says of one functional group. */
export function read999(acknowledgment: ImplementationAcknowledgment): GroupAnswer {
  const { group, response, sets } = acknowledgment;
  const outcome = OUTCOMES[response.status];
  return {
    kind: "999",
    functionalId: group.functionalId,
    groupControlNumber: group.controlNumber.replace(/^0+(?=.)/, ""),
    outcome,
    summary: summaryOf(acknowledgment, outcome),
    sets: sets.map(readSet),
  };
}

const OUTCOMES: Readonly<Record<ImplementationAcknowledgment["response"]["status"], AcknowledgmentOutcome>> =
  {
    A: "accepted",
    E: "accepted-with-errors",
    P: "partly-rejected",
    R: "rejected",
    M: "rejected",
    W: "rejected",
    X: "rejected",
  };

function summaryOf({ response }: ImplementationAcknowledgment, outcome: AcknowledgmentOutcome): string {
  const errors = (response.errors ?? []).map((code) => GROUP_ERRORS[code] ?? `code ${code}`);
  const counted = `${response.setsAccepted} of ${response.setsReceived} transaction sets accepted`;
  const reason = errors.length > 0 ? `: ${errors.join("; ")}` : "";
  if (outcome === "accepted") return `Group accepted (${counted})`;
  if (outcome === "accepted-with-errors") return `Group accepted with errors (${counted})${reason}`;
  return `Group ${outcome === "rejected" ? "rejected" : "partly rejected"} (${counted})${reason}`;
}

function readSet({ set, segments, response }: TransactionSetResponse): SetAnswer {
  const ofSet = (response.errors ?? []).map(
    (code) => SET_ERRORS[code] ?? `The set has an error (code ${code}).`,
  );
  return {
    setControlNumber: set.controlNumber,
    outcome: OUTCOMES[response.status],
    problems: [
      ...segments.flatMap(readSegmentNote),
      // Code 5 only says that segments have errors, which the notes above say better.
      ...(segments.length > 0 ? ofSet.filter((message) => message !== SET_ERRORS["5"]) : ofSet).map(
        (message) => ({
          message,
        }),
      ),
    ],
  };
}

type SegmentNote = TransactionSetResponse["segments"][number];

function readSegmentNote({ segment, businessUnits, elements }: SegmentNote): SetProblem[] {
  const claim = businessUnits.find(({ unit }) => unit.name === "CLM01")?.unit.value;
  const owner = claim === undefined ? {} : { patientControlNumber: claim };
  const loop = segment.loop ?? "";
  const where = (element?: string) =>
    `segment ${segment.position}, ${loop ? `${loop} ` : ""}${segment.segmentId}${element ?? ""}`;
  if (elements.length === 0) {
    const at = claimFieldAt({ loop, segmentId: segment.segmentId });
    const what = SEGMENT_ERRORS[segment.error ?? ""] ?? "Segment has an error";
    return [{ ...owner, message: `${what}: ${segment.segmentId}`, place: where(), ...(at ? { at } : {}) }];
  }
  return elements.map(({ element }) => {
    const { place, error, value } = element;
    const at = claimFieldAt({ loop, segmentId: segment.segmentId, element: place.element });
    const digits = place.element.toString().padStart(2, "0");
    const component = place.component === undefined ? "" : `-${place.component}`;
    const what = ELEMENT_ERRORS[error] ?? "Value has an error";
    return {
      ...owner,
      message: value
        ? `${what}: ${segment.segmentId}${digits}${component} “${value}”`
        : `${what}: ${segment.segmentId}${digits}${component}`,
      place: where(`${digits}${component}`),
      ...(at ? { at } : {}),
    };
  });
}

/** Our words for the codes of IK304, IK403, IK502 and AK905. */
const SEGMENT_ERRORS: Readonly<Record<string, string>> = {
  "1": "Segment not known",
  "2": "Segment not expected here",
  "3": "Required segment missing",
  "4": "Loop occurs too often",
  "5": "Segment occurs too often",
  "6": "Segment is not in the standard",
  "7": "Segment out of order",
  "8": "Segment has element errors",
  I4: "Segment not used by the guide",
  I6: "Segment missing that this situation needs",
  I7: "Loop occurs too seldom",
  I8: "Segment below its least use",
  I9: "Segment present that this situation excludes",
};
const ELEMENT_ERRORS: Readonly<Record<string, string>> = {
  "1": "Required value missing",
  "2": "Value missing that another one calls for",
  "3": "Too many values",
  "4": "Value too short",
  "5": "Value too long",
  "6": "Character not allowed",
  "7": "Code not valid",
  "8": "Date not valid",
  "9": "Time not valid",
  "10": "Values exclude each other",
  "12": "Too many repetitions",
  "13": "Too many parts",
  I6: "Code not used by the guide",
  I9: "Value missing that this situation needs",
  I10: "Value not used by the guide",
  I11: "Too few repetitions",
  I12: "Value does not fit its pattern",
  I13: "Value present that this situation excludes",
};
const SET_ERRORS: Readonly<Record<string, string>> = {
  "1": "The kind of transaction is not supported.",
  "2": "The trailer is missing.",
  "3": "Header and trailer numbers differ.",
  "4": "The segment count is wrong.",
  "5": "Segments of the set have errors.",
  "6": "The kind of transaction is not valid.",
  "7": "The set number is missing or not valid.",
  "23": "The set number was used before in this group.",
  I5: "The guide's segments have errors.",
  I6: "The guide named by the set is not supported.",
};
const GROUP_ERRORS: Readonly<Record<string, string>> = {
  "1": "the kind of group is not supported",
  "2": "the version is not supported",
  "3": "the trailer is missing",
  "4": "header and trailer numbers differ",
  "5": "the number of sets is wrong",
  "6": "the group number is not valid",
  "19": "the group number was used before",
};
