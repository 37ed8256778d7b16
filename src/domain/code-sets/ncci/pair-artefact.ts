import { calendarDate } from "../../shared/calendar-date";
import { numberCodes } from "./five-character-codes";
import type { PairTable } from "./pair-table";
import type { PairIndicator, PairTerms } from "./procedure-pair";

const MARK = 0x46504e31; // "FPN1"
const HEAD = 24;

/**
 * A pair table as one run of bytes that loads without parsing: head (six 32-bit words: mark, codes, pairs, width of a
 * term number, terms, length of the text part), row starts, term numbers, column 2 codes, then the text: codes of
 * five characters each, and the terms, one a line. Little-endian, as every machine we run on.
 */
export function writePairArtefact({ numbers, starts, column2, termsOf, terms }: PairTable): Uint8Array {
  const codes = numbers.codes.slice(1).join("");
  const text = codes + terms.map(termLine).join("\n");
  const sizes = [starts.byteLength, termsOf.byteLength, column2.byteLength, text.length];
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, HEAD));
  const head = [MARK, numbers.codes.length - 1, column2.length, termsOf.BYTES_PER_ELEMENT, terms.length];
  bytes.set(new Uint8Array(Uint32Array.from([...head, text.length]).buffer));
  let at = HEAD;
  for (const part of [starts, termsOf, column2]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
  return bytes;
}

/** Views on the bytes given, which must not change afterwards; undefined when they are no such artefact. */
export function readPairArtefact(bytes: Uint8Array): PairTable | undefined {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < HEAD) return undefined;
  const { buffer, byteOffset } = aligned;
  const [mark, codes = 0, pairs = 0, width = 2, , textLength = 0] = new Uint32Array(buffer, byteOffset, 6);
  const length = HEAD + (codes + 2) * 4 + pairs * (width + 2) + textLength;
  if (mark !== MARK || length !== aligned.byteLength) return undefined;
  let at = byteOffset + HEAD;
  const starts = new Uint32Array(buffer, at, codes + 2);
  at += starts.byteLength;
  const termsOf = width === 4 ? new Uint32Array(buffer, at, pairs) : new Uint16Array(buffer, at, pairs);
  at += termsOf.byteLength;
  const column2 = new Uint16Array(buffer, at, pairs);
  const text = asciiText(aligned.subarray(at + column2.byteLength - byteOffset));
  const names = Array.from({ length: codes }, (_, index) => text.slice(index * 5, index * 5 + 5));
  const terms = text
    .slice(codes * 5)
    .split("\n")
    .map(readTermLine);
  return { numbers: numberCodes(names), starts, column2, termsOf, terms };
}

function asciiText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

const termLine = ({ indicator, effective, deleted, rationale }: PairTerms): string =>
  [indicator, effective ?? "", deleted ?? "", rationale.replaceAll(/[^ -~]/g, " ")].join("|");

function readTermLine(line: string): PairTerms {
  const [indicator, effective, deleted, ...rationale] = line.split("|");
  return {
    indicator: Number(indicator) as PairIndicator,
    rationale: rationale.join("|"),
    ...(effective && { effective: calendarDate(effective) }),
    ...(deleted && { deleted: calendarDate(deleted) }),
  };
}
