import { numberCodes } from "./five-character-codes";
import { type PairTable, TERMS } from "./pair-table";
import type { PairIndicator } from "./procedure-pair";

const MARK = 0x46504e32; // "FPN2"
const HEAD = 20;

/**
 * A pair table as one run of bytes that loads without parsing: head (five 32-bit words: mark, codes, places of codes,
 * places of terms, length of the text), row starts, column 2 codes, terms, then the text: codes of five characters
 * each, and the kinds, one a line. Little-endian, as every machine we run on.
 */
export function writePairArtefact(table: PairTable): Uint8Array {
  const { numbers, starts, column2, terms, kinds } = table;
  const lines = kinds.map(
    ({ indicator, rationale }) => `${indicator}|${rationale.replaceAll(/[^ -~]/g, " ")}`,
  );
  const text = numbers.codes.slice(1).join("") + lines.join("\n");
  const words = [MARK, numbers.codes.length - 1, column2.length, terms.length / TERMS, text.length];
  const parts = [Uint32Array.from(words), starts, column2, terms];
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
  if (aligned.byteLength < HEAD) return undefined;
  const { buffer, byteOffset } = aligned;
  const [mark, codes = 0, places = 0, rows = 0, textLength = 0] = new Uint32Array(buffer, byteOffset, 5);
  const columnAt = HEAD + (codes + 2) * 4;
  const termsAt = columnAt + places * 2;
  const textAt = termsAt + rows * TERMS * 2;
  if (mark !== MARK || textAt + textLength !== aligned.byteLength) return undefined;
  const text = asciiText(aligned.subarray(textAt));
  return {
    numbers: numberCodes(Array.from({ length: codes }, (_, index) => text.slice(index * 5, index * 5 + 5))),
    starts: new Uint32Array(buffer, byteOffset + HEAD, codes + 2),
    column2: new Uint16Array(buffer, byteOffset + columnAt, places),
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
