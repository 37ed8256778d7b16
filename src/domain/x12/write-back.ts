/** The envelope that was read, ready to be written again. */
import type { CalendarDate } from "../shared/calendar-date";
import { ISA_LENGTH } from "./delimiters";
import type { Interchange } from "./interchange";
import type { InterchangeToWrite } from "./write-interchange";

const UNKNOWN_DATE = "2000-01-01" as CalendarDate;

export function envelopeOf(interchange: Interchange): Omit<InterchangeToWrite, "groups"> {
  const { header, control, delimiters, acknowledgments } = interchange;
  const { senderQualifier = "ZZ", senderId = "", receiverQualifier = "ZZ", receiverId = "" } = header;
  return {
    sender: { qualifier: senderQualifier, id: senderId },
    receiver: { qualifier: receiverQualifier, id: receiverId },
    date: header.date ?? UNKNOWN_DATE,
    time: header.time ?? "0000",
    controlNumber: control,
    usage: header.usage ?? "T",
    acknowledgmentRequested: header.acknowledgmentRequested === "1",
    delimiters,
    lineEnds: delimiters.segment !== "\n" && !isUnbroken(interchange),
    acknowledgments: acknowledgments as NonNullable<InterchangeToWrite["acknowledgments"]>,
  };
}

/** Whether the first group follows the header at once. */
const isUnbroken = ({ offset, groups }: Interchange): boolean => groups[0]?.offset === offset + ISA_LENGTH;
