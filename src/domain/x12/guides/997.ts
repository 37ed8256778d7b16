/** Functional acknowledgment, 005010X230: what some receivers still send where a 999 is due. Order in the object is order on the wire. */
import {
  code,
  composite,
  type Infer,
  type Input,
  list,
  loop,
  many,
  one,
  required,
  segment,
  situational,
} from "../definition";
import { codeOf, identifier, integer } from "../element-types";
import type { Guide } from "../guide";
import { codesIn } from "./code-list";

const SET_ERRORS = codesIn("1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27");
const GROUP_ERRORS = codesIn("1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26");

const elementNote = segment("AK4", "Data Element Note", {
  place: required(
    composite({
      element: required(integer(2), "Element Position in Segment"),
      component: situational(integer(2), "Component Data Element Position in Composite"),
      repetition: situational(integer(4), "Repeating Data Element Position"),
    }),
    "Position in Segment",
  ),
  elementReference: situational(integer(4), "Data Element Reference Number"),
  error: required(codesIn("1 2 3 4 5 6 7 8 9 10 12 13"), "Data Element Syntax Error Code"),
  value: situational(identifier(99), "Copy of Bad Data Element"),
});

const segmentNote = loop("2100", "Data Segment Note", {
  segment: one(
    segment("AK3", "Data Segment Note", {
      segmentId: required(codeOf(3, 2), "Segment ID Code"),
      position: required(integer(10), "Segment Position in Transaction Set"),
      loop: situational(identifier(6), "Loop Identifier Code"),
      error: situational(codesIn("1 2 3 4 5 6 7 8"), "Segment Syntax Error Code"),
    }),
  ),
  elements: many(elementNote, 99),
});

const setResponse = loop("2000", "Transaction Set Response", {
  set: one(
    segment("AK2", "Transaction Set Response Header", {
      transaction: required(codeOf(3, 3), "Transaction Set Identifier Code"),
      controlNumber: required(identifier(9, 4), "Transaction Set Control Number"),
      guide: situational(identifier(35), "Implementation Convention Reference"),
    }),
  ),
  segments: many(segmentNote),
  response: one(
    segment("AK5", "Transaction Set Response Trailer", {
      status: required(code("A", "E", "M", "R", "W", "X"), "Transaction Set Acknowledgment Code"),
      errors: situational(list(SET_ERRORS, 5), "Transaction Set Syntax Error Code"),
    }),
  ),
});

const root = loop("", "Functional Acknowledgment", {
  group: one(
    segment("AK1", "Functional Group Response Header", {
      functionalId: required(codeOf(2, 2), "Functional Identifier Code"),
      controlNumber: required(identifier(9), "Group Control Number"),
      version: situational(identifier(12), "Version, Release, or Industry Identifier Code"),
    }),
  ),
  sets: many(setResponse),
  response: one(
    segment("AK9", "Functional Group Response Trailer", {
      status: required(code("A", "E", "M", "P", "R", "W", "X"), "Functional Group Acknowledge Code"),
      setsIncluded: required(integer(6), "Number of Transaction Sets Included"),
      setsReceived: required(integer(6), "Number of Received Transaction Sets"),
      setsAccepted: required(integer(6), "Number of Accepted Transaction Sets"),
      errors: situational(list(GROUP_ERRORS, 5), "Functional Group Syntax Error Code"),
    }),
  ),
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
