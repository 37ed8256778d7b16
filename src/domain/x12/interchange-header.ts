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
  noteRepeated(envelope, interchange);
  if (version >= "00402" && interchange.delimiters.repetition === undefined)
    envelope.note("repetition-missing", "ISA", DELIMITER_MESSAGES["repetition-missing"], {
      element: 11,
      value: repetitionSeparator,
    });
  if (!isReadInterchange(version))
    envelope.note("version-unsupported", "ISA", `ISA12 names version ${version}; 00501 is expected.`, {
      element: 12,
      value: version,
    });
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
