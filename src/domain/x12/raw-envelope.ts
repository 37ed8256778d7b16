/** An interchange put together from bytes that stay as they are: headers and transaction sets of files that were read. */
import { type ByteSource, textBetween } from "./byte-source";
import { ISA_LENGTH } from "./delimiters";
import type { FunctionalGroup, Interchange } from "./interchange";

/** Where ISA13 stands. */
const CONTROL_AT = 90;
const CONTROL_LENGTH = 9;
const MOST_CONTROL = 1_000_000_000;

/** Nine digits that count on from a control number; behind the last comes 1. */
export function controlAfter(control: string, by: number): string {
  const next = (Number(control) || 0) + by;
  const wrapped = next < MOST_CONTROL ? next : (next % MOST_CONTROL) + 1;
  return String(wrapped).padStart(CONTROL_LENGTH, "0");
}

/** The ISA with its terminator. */
export const rawHeader = (source: ByteSource, { offset }: Interchange): string =>
  textBetween(source, offset, offset + ISA_LENGTH);

/** No GS that keeps to the standard is as long. */
const MOST_GROUP_HEADER = 256;
/** The GS segment without its terminator. */
export function rawGroupHeader(
  source: ByteSource,
  interchange: Interchange,
  { offset }: Pick<FunctionalGroup, "offset">,
): string {
  const text = textBetween(source, offset, offset + MOST_GROUP_HEADER);
  return text.slice(0, text.indexOf(interchange.delimiters.segment));
}

/** Nobody leaves more between two segments. */
const MOST_LINE_END = 16;
/** The line end behind the header, when nothing else stands there. */
export function lineEndOf(source: ByteSource, { offset, groups, delimiters }: Interchange): string {
  const begins = offset + ISA_LENGTH;
  const [first] = groups;
  if (first === undefined || delimiters.segment === "\n" || first.offset - begins > MOST_LINE_END) return "";
  const gap = textBetween(source, begins, first.offset);
  return gap.trim() === "" ? gap : "";
}

export interface RawEnvelope {
  /** The ISA with its terminator. */
  readonly header: string;
  readonly control: string;
  readonly lineEnd: string;
}
export const headOf = ({ header, control, lineEnd }: RawEnvelope): string =>
  header.slice(0, CONTROL_AT) + control + header.slice(CONTROL_AT + CONTROL_LENGTH) + lineEnd;

export const groupEnd = (
  envelope: RawEnvelope,
  { control, sets }: { readonly control: string; readonly sets: number },
): string => trailer(envelope, ["GE", sets, control]);
export const interchangeEnd = (envelope: RawEnvelope, groups: number): string =>
  trailer(envelope, ["IEA", groups, envelope.control]);

const trailer = ({ header, lineEnd }: RawEnvelope, elements: readonly (string | number)[]): string =>
  elements.join(header.charAt(3)) + header.charAt(ISA_LENGTH - 1) + lineEnd;
