import { numberCodes } from "./five-character-codes";
import { type PairTable, TERMS } from "./pair-table";
import type { PairIndicator } from "./procedure-pair";

const MARK = 0x46504e33; // "FPN3"
const HEAD_WORDS = 8;

/**
 * A pair table as one run of bytes that loads without parsing: head (eight 32-bit words: mark, codes, bits of a code,
 * places, wide numbers, words of the filter, rows of terms, length of the text), row starts, places, wide numbers,
 * filter, terms, then the text: codes of five characters each, and the kinds, one a line. Little-endian, as every machine we run on.
 */
export function writePairArtefact(table: PairTable): Uint8Array<ArrayBuffer> {
  const { numbers, starts, places, codeBits, wide = new Uint32Array(0), filter, terms, kinds } = table;
  const lines = kinds.map(
    ({ indicator, rationale }) => `${indicator}|${rationale.replaceAll(/[^ -~]/g, " ")}`,
  );
  const codes = numbers.codes.slice(1);
  const text = codes.join("") + lines.join("\n");
  const rows = terms.length / TERMS;
  const sizes = [places.length, wide.length, filter.length, rows, text.length];
  const head = [MARK, codes.length, codeBits, ...sizes];
  const parts = [Uint32Array.from(head), starts, places, wide, filter, terms];
  const length = parts.reduce((sum, { byteLength }) => sum + byteLength, text.length);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
  return bytes;
}

/** Views on the bytes given, which must not change afterwards; undefined when they are no such artefact. */
export function readPairArtefact(bytes: Uint8Array): PairTable | undefined {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < HEAD_WORDS * 4) return undefined;
  const { buffer, byteOffset } = aligned;
  const head = new Uint32Array(buffer, byteOffset, HEAD_WORDS);
  const [mark, codes = 0, codeBits = 0, places = 0, wide = 0, filter = 0, rows = 0, textLength = 0] = head;
  const placesAt = (HEAD_WORDS + codes + 2) * 4;
  const wideAt = placesAt + places * 4;
  const filterAt = wideAt + wide * 4;
  const termsAt = filterAt + filter * 4;
  const textAt = termsAt + rows * TERMS * 2;
  if (mark !== MARK || textAt + textLength !== aligned.byteLength) return undefined;
  const text = asciiText(aligned.subarray(textAt));
  return {
    numbers: numberCodes(Array.from({ length: codes }, (_, index) => text.slice(index * 5, index * 5 + 5))),
    starts: new Uint32Array(buffer, byteOffset + HEAD_WORDS * 4, codes + 2),
    places: new Uint32Array(buffer, byteOffset + placesAt, places),
    codeBits,
    ...(wide > 0 && { wide: new Uint32Array(buffer, byteOffset + wideAt, wide) }),
    filter: new Uint32Array(buffer, byteOffset + filterAt, filter),
    terms: new Uint16Array(buffer, byteOffset + termsAt, rows * TERMS),
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
