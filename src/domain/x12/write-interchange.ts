/**
 * Writes an interchange from typed values. Control numbers are handed in, never invented. The bytes are read back and
 * written once more before they are given out: what does not survive that is refused (EDI-7).
 */
import type { CalendarDate } from "../shared/calendar-date";
import { compileGuide } from "./compile";
import type { Input, Loop } from "./definition";
import { type Delimiters, STANDARD_DELIMITERS } from "./delimiters";
import type { Values } from "./field-context";
import type { Guide } from "./guide";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import { isGuideViolation } from "./interchange";
import type { Issue } from "./issues";
import type { Repair, WriteRefusal } from "./repair";
import { secondLook } from "./second-look";
import { setsInEnvelope } from "./write-envelope";
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
  const { text, repairs, refusals } = writeUnchecked(interchange);
  if (refusals.length > 0) return { ok: false, refusals, issues: [] };
  const { issues, isSame } = secondLook(interchange, text);
  if (issues.some(isGuideViolation)) return { ok: false, refusals: [], issues };
  return isSame ? { ok: true, text, repairs, issues } : { ok: false, refusals: [DIFFERENT], issues };
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
  const { delimiters = STANDARD_DELIMITERS, lineEnds = true } = interchange;
  const writer = new SetWriter(delimiters, lineEnds);
  for (const { guide, value } of setsInEnvelope(interchange, writer))
    writer.writeGuide(compileGuide(guide), value as Values);
  const { written: text, notes } = writer.wire;
  const refusals = notes.filter((note): note is WriteRefusal => "message" in note);
  return { text, repairs: notes.filter((note): note is Repair => "from" in note), refusals };
}
