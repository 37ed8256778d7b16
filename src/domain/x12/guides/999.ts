/** Implementation acknowledgment, 005010X231A1. Order in the object is order on the wire. */
import {
  composite,
  type Infer,
  type Input,
  list,
  loop,
  many,
  one,
  qualifier,
  repeated,
  required,
  segment,
  situational,
} from "../definition";
import { codeOf, identifier, integer } from "../element-types";
import type { Guide } from "../guide";
import {
  answeredGroup,
  answeredSet,
  groupVerdict,
  noted,
  position,
  SET_VERDICT,
} from "./acknowledgment-blocks";
import { codesIn } from "./code-list";

/** Where a conditional trigger stands. */
const trigger = segment("CTX", "Segment Context", {
  name: qualifierOfContext("SITUATIONAL TRIGGER"),
  ...noted,
  place: situational(position, "Position in Segment"),
  reference: situational(
    composite({ first: required(integer(4)), second: situational(integer(4)) }),
    "Reference in Segment",
  ),
});
function qualifierOfContext(context: string) {
  return required(repeated(composite({ name: qualifier(context) }), 10), "Context Identification");
}
const businessUnit = segment("CTX", "Business Unit Identifier", {
  unit: required(
    composite({
      name: required(codeOf(35), "Business Unit Identifier Name"),
      value: required(identifier(35), "Business Unit Identifier"),
    }),
    "Context Identification",
  ),
});

const SEGMENT_ERRORS = codesIn("1 2 3 4 5 6 7 8 I4 I6 I7 I8 I9");
const ELEMENT_ERRORS = codesIn("1 2 3 4 5 6 7 8 9 10 12 13 I6 I9 I10 I11 I12 I13");
const SET_ERRORS = codesIn("1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 23 24 25 26 27 I5 I6");

const elementNote = loop("2110", "Implementation Data Element Note", {
  element: one(
    segment("IK4", "Implementation Data Element Note", {
      place: required(position, "Position in Segment"),
      elementReference: situational(integer(4), "Data Element Reference Number"),
      error: required(ELEMENT_ERRORS, "Implementation Data Element Syntax Error Code"),
      value: situational(identifier(99), "Copy of Bad Data Element"),
    }),
  ),
  triggers: many(trigger, 10),
});

const segmentNote = loop("2100", "Error Identification", {
  segment: one(
    segment("IK3", "Error Identification", {
      ...noted,
      error: situational(SEGMENT_ERRORS, "Implementation Segment Syntax Error Code"),
    }),
  ),
  triggers: many(trigger, 9),
  businessUnits: many(businessUnit, 1),
  elements: many(elementNote),
});

const setResponse = loop("2000", "Transaction Set Response", {
  set: one(answeredSet),
  segments: many(segmentNote),
  response: one(
    segment("IK5", "Transaction Set Response Trailer", {
      status: SET_VERDICT,
      errors: situational(list(SET_ERRORS, 5), "Implementation Transaction Set Syntax Error Code"),
    }),
  ),
});

const root = loop("", "Implementation Acknowledgment", {
  group: one(answeredGroup),
  sets: many(setResponse),
  response: one(groupVerdict),
});

export const guide999 = {
  id: "005010X231A1",
  aliases: ["005010X231"],
  transaction: "999",
  functionalId: "FA",
  shortName: "999",
  name: "Implementation Acknowledgment for Health Care Insurance",
  authority: "ASC X12C implementation guide 005010X231 with errata A1",
  root,
  rules: [],
} as const satisfies Guide<typeof root>;

export type ImplementationAcknowledgment = Infer<typeof root>;
export type ImplementationAcknowledgmentInput = Input<typeof root>;
export type TransactionSetResponse = Infer<typeof setResponse>;
export type TransactionSetResponseInput = Input<typeof setResponse>;
export type SegmentNoteInput = Input<typeof segmentNote>;
export type ElementNoteInput = Input<typeof elementNote>;
