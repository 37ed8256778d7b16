/** What an ISA must hold beyond the types of its elements. */
import { DELIMITER_MESSAGES } from "./envelope-issue";
import type { EnvelopeReader } from "./envelope-reader";
import type { InterchangeBuilder } from "./interchange-builder";
import { isReadInterchange } from "./superseded-versions";

export function checkHeader(envelope: EnvelopeReader, interchange: InterchangeBuilder): void {
  const { version = "", controlNumber = "", repetitionSeparator } = interchange.header;
  if (!/^\d{9}$/.test(controlNumber))
    envelope.note("envelope-element", "ISA", "ISA13 must be nine digits.", {
      element: 13,
      value: controlNumber,
    });
  noteNobody(envelope, interchange.header);
  noteRepeated(envelope, interchange);
  if (version >= "00402" && interchange.delimiters.repetition === undefined)
    envelope.note("repetition-missing", "ISA", DELIMITER_MESSAGES["repetition-missing"], {
      element: 11,
      value: repetitionSeparator,
    });
  if (!/^\d{5}$/.test(version))
    envelope.note("envelope-element", "ISA", `ISA12 is a version such as 00501, not "${version}".`, {
      element: 12,
      value: version,
    });
  else if (!isReadInterchange(version))
    envelope.note("version-unsupported", "ISA", `ISA12 names version ${version}; 00501 is expected.`, {
      element: 12,
      value: version,
    });
}

/** Blanks fill a name up, but are none. */
function noteNobody(envelope: EnvelopeReader, { senderId, receiverId }: InterchangeBuilder["header"]): void {
  const empty = [
    [6, "Interchange Sender ID", senderId],
    [8, "Interchange Receiver ID", receiverId],
  ] as const;
  for (const [element, name, value] of empty)
    if (value === "")
      envelope.note("envelope-element", "ISA", `${name} (ISA0${element}) is blank.`, { element, value });
}

/** The same sender never gives two interchanges to a receiver under one number; whether both count is for the receiver to judge. */
function noteRepeated(envelope: EnvelopeReader, interchange: InterchangeBuilder): void {
  const { senderQualifier, senderId, receiverQualifier, receiverId, controlNumber = "" } = interchange.header;
  const known = [senderQualifier, senderId, receiverQualifier, receiverId, controlNumber].join("|");
  interchange.isRepeated = envelope.interchangeNumbers.has(known);
  envelope.memory.isCopy = interchange.isRepeated;
  if (interchange.isRepeated)
    envelope.note("control-duplicate", "ISA", `Interchange control number ${controlNumber} came before.`, {
      element: 13,
      value: controlNumber,
    });
  envelope.interchangeNumbers.add(known);
}
