/** What the two acknowledgments of a functional group, 999 and 997, have in common. */
import { code, composite, type Field, list, required, segment, situational } from "../definition";
import { codeOf, identifier, integer } from "../element-types";
import { codesIn } from "./code-list";

/** Where an issue with the data stands: element, component, repetition. */
export const position = composite({
  element: required(integer(2), "Element Position in Segment"),
  component: situational(integer(2), "Component Data Element Position in Composite"),
  repetition: situational(integer(4), "Repeating Data Element Position"),
});

/** Which segment of which loop; the codes of what is wrong with it differ. */
export const noted = {
  segmentId: required(codeOf(3, 2), "Segment ID Code"),
  position: required(integer(10), "Segment Position in Transaction Set"),
  loop: situational(identifier(6), "Loop Identifier Code"),
};

const groupWith = <V extends Field>(version: V) =>
  segment("AK1", "Functional Group Response Header", {
    functionalId: required(codeOf(2, 2), "Functional Identifier Code"),
    controlNumber: required(identifier(9), "Group Control Number"),
    version,
  });
const VERSION = "Version, Release, or Industry Identifier Code";
/** A 999 names the guide of the group; a 997 may leave it out. */
export const answeredGroup = groupWith(required(identifier(12), VERSION));
export const answeredGroupOfAny = groupWith(situational(identifier(12), VERSION));
export const answeredSet = segment("AK2", "Transaction Set Response Header", {
  transaction: required(codeOf(3, 3), "Transaction Set Identifier Code"),
  controlNumber: required(identifier(9, 4), "Transaction Set Control Number"),
  guide: situational(identifier(35), "Implementation Convention Reference"),
});

export const SET_VERDICT = required(
  code("A", "E", "M", "R", "W", "X"),
  "Transaction Set Acknowledgment Code",
);
const GROUP_ERRORS = codesIn("1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26");
export const groupVerdict = segment("AK9", "Functional Group Response Trailer", {
  status: required(code("A", "E", "M", "P", "R", "W", "X"), "Functional Group Acknowledge Code"),
  setsIncluded: required(integer(6), "Number of Transaction Sets Included"),
  setsReceived: required(integer(6), "Number of Received Transaction Sets"),
  setsAccepted: required(integer(6), "Number of Accepted Transaction Sets"),
  errors: situational(list(GROUP_ERRORS, 5), "Functional Group Syntax Error Code"),
});
