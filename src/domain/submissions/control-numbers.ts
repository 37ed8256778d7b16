/**
 * The numbers of our envelopes. Interchange and group numbers come from counter rows of a partner (IDEM-4); set
 * numbers count within their group, and the batch reference (BHT03) carries the batch number that people say aloud,
 * because the 277CA answers to it.
 */

/** ISA13 has nine digits; after the last one numbers begin again at 1. */
export const LAST_CONTROL_NUMBER = 999_999_999n;

/** ISA13: nine digits, zeros in front. */
export const interchangeControlNumber = (number: bigint): string => number.toString().padStart(9, "0");

/** GS06 and 999 AK102: one to nine digits, no zeros in front. */
export const groupControlNumber = (number: bigint): string => number.toString();

/** ST02: at least four characters; `position` is 1-based within the group. */
export const setControlNumber = (position: number): string => position.toString().padStart(4, "0");

/** BHT03: unique per set, read back from the 277CA. */
export const batchReference = (batchNumber: string, setNumber: string): string =>
  `${batchNumber}-${setNumber}`;

export interface BatchReference {
  readonly batchNumber: string;
  readonly setNumber: string;
}
/** Undefined when the text is no reference of ours. */
export function readBatchReference(text: string): BatchReference | undefined {
  const match = /^(.+)-(\d{4,9})$/.exec(text);
  return match?.[1] && match[2] ? { batchNumber: match[1], setNumber: match[2] } : undefined;
}
