/** What was read, ready to be written again. */
import type { CalendarDate } from "../shared/calendar-date";
import type { FunctionalGroup, Interchange } from "./interchange";
import type { GroupToWrite, InterchangeToWrite } from "./write-interchange";

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
    lineEnds: delimiters.segment !== "\n",
    acknowledgments: acknowledgments as NonNullable<InterchangeToWrite["acknowledgments"]>,
  };
}

/** The sets that a guide reads. */
export const groupOf = ({ header, control, transactionSets }: FunctionalGroup): GroupToWrite => ({
  senderCode: header.senderCode ?? "",
  receiverCode: header.receiverCode ?? "",
  controlNumber: control,
  sets: transactionSets.flatMap(({ guide, control: controlNumber, value }) =>
    guide === undefined ? [] : [{ guide, controlNumber, value }],
  ),
});

export const interchangeToWrite = (interchange: Interchange): InterchangeToWrite => ({
  ...envelopeOf(interchange),
  groups: interchange.groups.map(groupOf),
});
