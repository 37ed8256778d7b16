import { numberCodes } from "./five-character-codes";
import type { PairTable } from "./pair-table";
import type { PairIndicator } from "./procedure-pair";

const MARK = 0x46504e31; // "FPN1"
const HEAD = 16;
/** The four columns of a pair: 16 bits each. */
const PAIR_BYTES = 8;

/**
 * A pair table as one run of bytes that loads without parsing: head (four 32-bit words: mark, codes, pairs, length of
 * the text), row starts, column 2 codes, first days, last days, kinds, then the text: codes of five characters each,
 * and the kinds, one a line. Little-endian, as every machine we run on.
 */
export function writePairArtefact(table: PairTable): Uint8Array {
  const { numbers, starts, column2, from, deleted, kindOf, kinds } = table;
  const lines = kinds.map(
    ({ indicator, rationale }) => `${indicator}|${rationale.replaceAll(/[^ -~]/g, " ")}`,
  );
  const text = numbers.codes.slice(1).join("") + lines.join("\n");
  const bytes = new Uint8Array(HEAD + starts.byteLength + column2.length * PAIR_BYTES + text.length);
  const head = Uint32Array.from([MARK, numbers.codes.length - 1, column2.length, text.length]);
  let at = 0;
  for (const part of [head, starts, column2, from, deleted, kindOf]) {
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
  const [mark, codes = 0, pairs = 0, textLength = 0] = new Uint32Array(buffer, byteOffset, 4);
  const startsLength = (codes + 2) * 4;
  if (mark !== MARK || HEAD + startsLength + pairs * PAIR_BYTES + textLength !== aligned.byteLength)
    return undefined;
  const columnAt = byteOffset + HEAD + startsLength;
  const column = (number: number) => new Uint16Array(buffer, columnAt + number * pairs * 2, pairs);
  const text = asciiText(aligned.subarray(aligned.byteLength - textLength));
  return {
    numbers: numberCodes(Array.from({ length: codes }, (_, index) => text.slice(index * 5, index * 5 + 5))),
    starts: new Uint32Array(buffer, byteOffset + HEAD, codes + 2),
    column2: column(0),
    from: column(1),
    deleted: column(2),
    kindOf: column(3),
    kinds: text
      .slice(codes * 5)
      .split("\n")
      .map((line) => ({ indicator: Number(line.charAt(0)) as PairIndicator, rationale: line.slice(2) })),
  };
}

function asciiText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
