/** Functional acknowledgment, 005010X230: what some receivers still send where a 999 is due. Order in the object is order on the wire. */
import { type Infer, type Input, list, loop, many, one, required, segment, situational } from "../definition";
import { identifier, integer } from "../element-types";
import type { Guide } from "../guide";
import {
  answeredGroupOfAny,
  answeredSet,
  groupVerdict,
  noted,
  position,
  SET_VERDICT,
} from "./acknowledgment-blocks";
import { codesIn } from "./code-list";

const SET_ERRORS = codesIn("1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27");

const elementNote = segment("AK4", "Data Element Note", {
  place: required(position, "Position in Segment"),
  elementReference: situational(integer(4), "Data Element Reference Number"),
  error: required(codesIn("1 2 3 4 5 6 7 8 9 10 12 13"), "Data Element Syntax Error Code"),
  value: situational(identifier(99), "Copy of Bad Data Element"),
});

const segmentNote = loop("2100", "Data Segment Note", {
  segment: one(
    segment("AK3", "Data Segment Note", {
      ...noted,
      error: situational(codesIn("1 2 3 4 5 6 7 8"), "Segment Syntax Error Code"),
    }),
  ),
  elements: many(elementNote, 99),
});

const setResponse = loop("2000", "Transaction Set Response", {
  set: one(answeredSet),
  segments: many(segmentNote),
  response: one(
    segment("AK5", "Transaction Set Response Trailer", {
      status: SET_VERDICT,
      errors: situational(list(SET_ERRORS, 5), "Transaction Set Syntax Error Code"),
    }),
  ),
});

const root = loop("", "Functional Acknowledgment", {
  group: one(answeredGroupOfAny),
  sets: many(setResponse),
  response: one(groupVerdict),
});

export const guide997 = {
  id: "005010X230",
  aliases: [],
  transaction: "997",
  functionalId: "FA",
  shortName: "997",
  name: "Functional Acknowledgment",
  authority: "ASC X12C implementation guide 005010X230",
  root,
  mayBeUnnamed: true,
  rules: [],
} as const satisfies Guide<typeof root>;

export type FunctionalAcknowledgment = Infer<typeof root>;
export type FunctionalAcknowledgmentInput = Input<typeof root>;
