import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { InterchangeAcknowledgment } from "@/domain/x12/guides/ta1";
import { type SetToWrite, writeInterchange } from "@/domain/x12/write-interchange";
import type { Correspondent } from "./correspondent";
import type { OutgoingFile, PayerState } from "./payer-state";

interface Content {
  readonly kind: "TA1" | "999" | "277CA" | "835";
  readonly on: CalendarDate;
  readonly sets?: readonly SetToWrite[];
  readonly acknowledgments?: readonly InterchangeAcknowledgment[];
}

/** Writes one interchange under the next control number and promises it to the mailbox. */
export function send(state: PayerState, to: Correspondent, content: Content): OutgoingFile {
  state.interchangeNumber = (state.interchangeNumber % 999_999_999) + 1;
  const controlNumber = String(state.interchangeNumber).padStart(9, "0");
  const written = writeInterchange({
    sender: { qualifier: to.senderQualifier, id: to.senderId },
    receiver: { qualifier: to.receiverQualifier, id: to.receiverId },
    date: content.on,
    time: "0600",
    controlNumber,
    usage: to.usage,
    ...(content.acknowledgments ? { acknowledgments: content.acknowledgments } : {}),
    groups: content.sets
      ? [
          {
            senderCode: to.senderCode,
            receiverCode: to.receiverCode,
            controlNumber: String(state.interchangeNumber),
            sets: content.sets,
          },
        ]
      : [],
  });
  if (!written.ok) throw new Error(`a ${content.kind} could not be written: ${JSON.stringify(written)}`);
  const file = {
    // Day and number come first: whoever takes the files by name takes them in the order in which they were written.
    name: `${content.on.replaceAll("-", "")}-${controlNumber}-${content.kind}.x12`,
    text: written.text,
  };
  state.outgoing.push(file);
  return file;
}
