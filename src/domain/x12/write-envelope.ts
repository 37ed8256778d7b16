/** What stands around transaction sets, as it is written. Control numbers are handed in, never invented. */

import type { Delimiters } from "./delimiters";
import { ENVELOPE } from "./envelope";
import type { Values } from "./field-context";
import { type Guide, setHeader } from "./guide";
import { interchangeVersionOf } from "./superseded-versions";
import type { GroupToWrite, InterchangeToWrite, SetToWrite } from "./write-interchange";
import type { SetWriter } from "./writer";

/** Writes an interchange and stops where the loops of each set belong. */
export function* setsInEnvelope(
  { groups = [], acknowledgments = [], ...interchange }: InterchangeToWrite,
  writer: SetWriter,
): Generator<SetToWrite, void> {
  const { controlNumber } = interchange;
  const version = interchangeVersionOf(groups.flatMap(({ sets }) => sets.map(({ guide }) => guide.id)));
  writer.writeHeader(headerText({ ...interchange, version }, writer.delimiters));
  for (const acknowledgment of acknowledgments) writer.writeSegment(ENVELOPE.TA1, { ...acknowledgment });
  for (const group of groups) {
    writer.writeSegment(ENVELOPE.GS, groupHeader({ ...group, guide: group.sets[0]?.guide }, interchange));
    for (const set of group.sets) yield* setInEnvelope(set, writer);
    writer.writeSegment(ENVELOPE.GE, { count: group.sets.length, controlNumber: group.controlNumber });
  }
  writer.writeSegment(ENVELOPE.IEA, { count: groups.length, controlNumber });
}

function* setInEnvelope(set: SetToWrite, writer: SetWriter): Generator<SetToWrite, void> {
  const before = writer.segments;
  const { guide, controlNumber } = set;
  writer.writeSegment(ENVELOPE.ST, setHeader(guide, controlNumber));
  writer.beginSet();
  yield set;
  writer.writeSegment(ENVELOPE.SE, { count: writer.segments - before + 1, controlNumber });
}
/** What stands around the sets of a group; the guide of its first tells which kind they are. */
export function groupHeader(
  group: Omit<GroupToWrite, "sets"> & { readonly guide: Guide | undefined },
  { date, time }: Pick<InterchangeToWrite, "date" | "time">,
): Values {
  const { senderCode, receiverCode, controlNumber, guide } = group;
  return {
    functionalId: guide?.functionalId,
    senderCode,
    receiverCode,
    date,
    time,
    controlNumber,
    agency: "X",
    version: guide?.id,
  };
}

/** The one segment of fixed length; its separators are the file's. `version` is ISA12. */
export function headerText(
  interchange: Omit<InterchangeToWrite, "groups"> & { readonly version: string },
  delimiters: Delimiters,
): string {
  const { sender, receiver, date, time, version, controlNumber, usage, acknowledgmentRequested } =
    interchange;
  return [
    "ISA",
    "00",
    " ".repeat(10),
    "00",
    " ".repeat(10),
    sender.qualifier,
    sender.id.padEnd(15),
    receiver.qualifier,
    receiver.id.padEnd(15),
    date.replaceAll("-", "").slice(2),
    time,
    delimiters.repetition ?? "U",
    version,
    controlNumber,
    acknowledgmentRequested ? "1" : "0",
    usage,
    delimiters.component + delimiters.segment,
  ].join(delimiters.element);
}
