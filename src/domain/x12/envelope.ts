/** The segments around transaction sets: interchange (ISA, IEA), functional group (GS, GE), set (ST, SE). */
import { compileSegment } from "./compile";
import { code, type ElementType, type Infer, required, segment, situational } from "./definition";
import { codeOf, date, identifier, integer, shortDate, text, time } from "./element-types";
import { ta1 } from "./guides/ta1";

export const ID_QUALIFIERS = code(
  "01",
  "02",
  "03",
  "04",
  "08",
  "09",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "25",
  "26",
  "27",
  "28",
  "29",
  "30",
  "31",
  "32",
  "33",
  "34",
  "35",
  "36",
  "37",
  "38",
  "NR",
  "SA",
  "SN",
  "ZZ",
);
/** Text filled with blanks to its fixed width. */
const padded = (width: number): ElementType<string> => ({
  ...text(width, width),
  freeText: false,
  read: (value) => value.trimEnd(),
  write: (value) => value.padEnd(width),
});

export const isa = segment("ISA", "Interchange Control Header", {
  authorizationQualifier: required(code("00", "01", "02", "03", "04", "05", "06")),
  authorization: required(padded(10), "Authorization Information"),
  securityQualifier: required(code("00", "01")),
  security: required(padded(10), "Security Information"),
  senderQualifier: required(ID_QUALIFIERS, "Interchange Sender ID Qualifier"),
  senderId: required(padded(15), "Interchange Sender ID"),
  receiverQualifier: required(ID_QUALIFIERS, "Interchange Receiver ID Qualifier"),
  receiverId: required(padded(15), "Interchange Receiver ID"),
  date: required(shortDate, "Interchange Date"),
  time: required(time(4), "Interchange Time"),
  repetitionSeparator: required(identifier(1)),
  version: required(codeOf(5, 5), "Interchange Control Version Number"),
  controlNumber: required(identifier(9, 9), "Interchange Control Number"),
  acknowledgmentRequested: required(code("0", "1")),
  usage: required(code("P", "T"), "Interchange Usage Indicator"),
  componentSeparator: required(identifier(1)),
});
export type InterchangeHeader = Infer<typeof isa>;
export type IdQualifier = InterchangeHeader["senderQualifier"];

export const gs = segment("GS", "Functional Group Header", {
  functionalId: required(codeOf(2, 2), "Functional Identifier Code"),
  senderCode: required(identifier(15, 2), "Application Sender's Code"),
  receiverCode: required(identifier(15, 2), "Application Receiver's Code"),
  date: required(date, "Group Date"),
  time: required(time(8), "Group Time"),
  controlNumber: required(identifier(9), "Group Control Number"),
  agency: required(code("T", "X"), "Responsible Agency Code"),
  version: required(identifier(12), "Version, Release, or Industry Identifier Code"),
});
export type GroupHeader = Infer<typeof gs>;

export const st = segment("ST", "Transaction Set Header", {
  transaction: required(codeOf(3, 3), "Transaction Set Identifier Code"),
  controlNumber: required(identifier(9, 4), "Transaction Set Control Number"),
  guide: situational(identifier(35), "Implementation Convention Reference"),
});
export type SetHeader = Infer<typeof st>;

const trailer = (tag: string, name: string, counted: string) =>
  segment(tag, name, {
    count: required(integer(10), counted),
    controlNumber: required(identifier(9), "Control Number"),
  });
export const ENVELOPE = {
  ISA: compileSegment(isa),
  GS: compileSegment(gs),
  ST: compileSegment(st),
  SE: compileSegment(trailer("SE", "Transaction Set Trailer", "Number of Included Segments")),
  GE: compileSegment(trailer("GE", "Functional Group Trailer", "Number of Transaction Sets Included")),
  IEA: compileSegment(trailer("IEA", "Interchange Control Trailer", "Number of Included Functional Groups")),
  TA1: compileSegment(ta1),
};
