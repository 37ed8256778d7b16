import { TA1_NOTES } from "../x12/guides/ta1";
import { ENTITIES, STATUS_CATEGORIES, STATUS_CODES } from "./claim-status-words";

/** What a code says, in our words, for the elements whose lists we hold; keyed by segment and element. */
const MEANINGS: Readonly<Record<string, (value: string) => string | undefined>> = {
  "TA1/04": (value) => ({ A: "Accepted", E: "Accepted with errors", R: "Rejected" })[value],
  "TA1/05": (value) => (TA1_NOTES as Readonly<Record<string, string>>)[value],
  "IK5/01": (value) => SET_VERDICTS[value],
  "AK9/01": (value) => SET_VERDICTS[value],
  "STC/01-1": (value) => STATUS_CATEGORIES[value]?.words,
  "STC/01-2": (value) => STATUS_CODES[value]?.replaceAll("{who}", "the party named"),
  "STC/01-3": (value) => ENTITIES[value],
  "STC/03": (value) => ({ U: "Rejected", WQ: "Accepted" })[value],
  "NM1/01": (value) => ENTITIES[value],
  "NM1/02": (value) => ({ "1": "A person", "2": "An organization" })[value],
  "CLM/05-3": (value) => ({ "1": "Original", "7": "Replacement", "8": "Void" })[value],
  "SBR/01": (value) => ({ P: "Primary", S: "Secondary", T: "Tertiary" })[value],
  "SBR/02": (value) => ({ "18": "The subscriber is the patient" })[value],
  "PAT/01": (value) => ({ "01": "Spouse", "19": "Child", G8: "Other" })[value],
  "HL/03": (value) =>
    ({
      "19": "Provider",
      "20": "Source",
      "21": "Receiver",
      "22": "Subscriber",
      "23": "Dependent",
      PT: "Patient",
    })[value],
  "ISA/15": (value) => ({ P: "Production", T: "Test" })[value],
};

const SET_VERDICTS: Readonly<Record<string, string>> = {
  A: "Accepted",
  E: "Accepted with errors",
  P: "Partly accepted",
  R: "Rejected",
};

/** Undefined when we hold no list for the element, or the value is not in it. */
export const meaningOf = (segmentId: string, position: string, value: string): string | undefined =>
  MEANINGS[`${segmentId}/${position}`]?.(value);
