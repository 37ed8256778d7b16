/**
 * Writes an interchange from typed values. Control numbers are handed in, never invented. The bytes are read back and
 * written once more before they are given out: what does not survive that is refused (EDI-7).
 */
import type { CalendarDate } from "../shared/calendar-date";
import { compileGuide } from "./compile";
import type { Input, Loop } from "./definition";
import { type Delimiters, STANDARD_DELIMITERS } from "./delimiters";
import { ENVELOPE } from "./envelope";
import type { Values } from "./field-context";
import { type Guide, setHeader } from "./guide";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import { allIssues } from "./interchange";
import type { Issue } from "./issues";
import { readInterchanges } from "./read-interchanges";
import type { Repair, WriteRefusal } from "./repair";
import { interchangeVersionOf } from "./superseded-versions";
import { SetWriter } from "./writer";

export interface TradingPartner {
  /** ISA05 or ISA07, such as ZZ or 30. */
  readonly qualifier: string;
  readonly id: string;
}
export interface SetToWrite {
  readonly controlNumber: string;
  readonly guide: Guide;
  readonly value: unknown;
}
/** Puts a value beside its guide with the types of both checked. */
export const transactionSet = <L extends Loop>(
  guide: Guide<L>,
  controlNumber: string,
  value: Input<L>,
): SetToWrite => ({ guide, controlNumber, value });

export interface GroupToWrite {
  readonly senderCode: string;
  readonly receiverCode: string;
  /** Digits without leading zeros, as GS06 wants them. */
  readonly controlNumber: string;
  /** All of one guide. */
  readonly sets: readonly SetToWrite[];
}
export interface InterchangeToWrite {
  readonly sender: TradingPartner;
  readonly receiver: TradingPartner;
  readonly date: CalendarDate;
  /** HHMM. */
  readonly time: string;
  /** Nine digits. */
  readonly controlNumber: string;
  readonly usage: "P" | "T";
  readonly acknowledgmentRequested?: boolean;
  readonly groups?: readonly GroupToWrite[];
  readonly acknowledgments?: readonly InterchangeAcknowledgment[];
  readonly delimiters?: Delimiters;
  /** A line end after each segment, for people who look at files; on by default. */
  readonly lineEnds?: boolean;
}
export type Written =
  | {
      readonly ok: true;
      readonly text: string;
      /** What was altered in free text so that it could be written. */
      readonly repairs: readonly Repair[];
      /** What a receiver would still find: balance and situations (SNIP 3 and up). */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly refusals: readonly WriteRefusal[]; readonly issues: readonly Issue[] };

export function writeInterchange(interchange: InterchangeToWrite): Written {
  const first = writeUnchecked(interchange);
  if (first.refusals.length > 0) return { ok: false, refusals: first.refusals, issues: [] };
  const file = readInterchanges(first.text);
  const issues = allIssues(file);
  const isRefused = issues.some(({ snip, severity }) => severity === "error" && snip <= 2);
  if (isRefused) return { ok: false, refusals: [], issues };
  const sets = file.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  let at = 0;
  const again = writeUnchecked({
    ...interchange,
    groups: (interchange.groups ?? []).map((group) => ({
      ...group,
      sets: group.sets.map((set) => ({ ...set, value: sets[at++]?.value })),
    })),
  });
  if (again.text !== first.text) return { ok: false, refusals: [DIFFERENT], issues };
  return { ok: true, text: first.text, repairs: first.repairs, issues };
}
const DIFFERENT: WriteRefusal = {
  path: "",
  value: "",
  message: "What was written reads back as something else; it was not kept.",
};

/** The bytes without the second look, for measuring and for values that were just read. */
export function writeUnchecked(interchange: InterchangeToWrite): {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly refusals: readonly WriteRefusal[];
} {
  const delimiters = interchange.delimiters ?? STANDARD_DELIMITERS;
  const lineEnds = interchange.lineEnds ?? true;
  const writer = new SetWriter(delimiters, lineEnds);
  const { controlNumber, groups = [], acknowledgments = [] } = interchange;
  const version = interchangeVersionOf(groups.flatMap(({ sets }) => sets.map(({ guide }) => guide.id)));
  writer.wire.put(headerText({ ...interchange, version }, delimiters) + (lineEnds ? "\n" : ""));
  for (const acknowledgment of acknowledgments) writer.writeSegment(ENVELOPE.TA1, { ...acknowledgment });
  for (const group of groups) {
    writer.writeSegment(ENVELOPE.GS, groupHeader({ ...group, guide: group.sets[0]?.guide }, interchange));
    for (const set of group.sets) writeSet(set, writer);
    writer.writeSegment(ENVELOPE.GE, { count: group.sets.length, controlNumber: group.controlNumber });
  }
  writer.writeSegment(ENVELOPE.IEA, { count: groups.length, controlNumber });
  const { written: text, notes } = writer.wire;
  const refusals = notes.filter((note): note is WriteRefusal => "message" in note);
  return { text, repairs: notes.filter((note): note is Repair => "from" in note), refusals };
}

function writeSet({ guide, controlNumber, value }: SetToWrite, writer: SetWriter): void {
  const before = writer.segments;
  writer.writeSegment(ENVELOPE.ST, setHeader(guide, controlNumber));
  writer.writeGuide(compileGuide(guide), value as Values);
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
