/**
 * A file as a row of parts, each small, in the order of the file: what is around the transaction sets, and their loops one
 * by one where a set may be large. Reading gives them, writing takes them, and each fits into a line of JSON.
 */
import type { Delimiters } from "./delimiters";
import type { Values } from "./field-context";
import type { Guide } from "./guide";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import type { GroupToWrite, InterchangeToWrite } from "./write-interchange";

export interface InterchangePart extends Omit<InterchangeToWrite, "groups" | "acknowledgments"> {
  readonly type: "interchange";
  /** ISA12. */
  readonly version: string;
  readonly delimiters: Delimiters;
}
export interface AcknowledgmentPart {
  readonly type: "acknowledgment";
  readonly value: Partial<InterchangeAcknowledgment>;
}
export interface GroupPart extends Omit<GroupToWrite, "sets"> {
  readonly type: "group";
}
export interface SetPart {
  readonly type: "set";
  /** The guide by its id and its name; request and response may be of one id. */
  readonly guide: string;
  readonly name: string;
  readonly transaction: string;
  readonly controlNumber: string;
}
export const setPart = ({ id, name, shortName }: Guide, controlNumber: string): SetPart => ({
  type: "set",
  guide: id,
  name,
  transaction: shortName,
  controlNumber,
});
/** A loop that begins here; loops in it that follow as parts of their own are left out of its value. */
export interface LoopPart {
  readonly type: "loop";
  /** The keys that lead to it; none for the set itself. */
  readonly at: readonly string[];
  /** Whether levels follow below it, where it is a level. */
  readonly hasChildren: boolean;
  readonly value: Values;
}
/** What came to a loop behind the loops that were parts of their own. */
export interface MorePart {
  readonly type: "more";
  readonly at: readonly string[];
  readonly value: Values;
}
export type FilePart = InterchangePart | AcknowledgmentPart | GroupPart | SetPart | LoopPart | MorePart;
