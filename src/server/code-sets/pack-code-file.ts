import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { MOST_BYTES } from "@/node/release-file-tools";

/** A file on its way into the database: packed, in pieces of a few megabytes. */
export interface PackedCodeFile {
  readonly name: string;
  /** Of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  /** Bytes as they came. */
  readonly size: number;
  readonly packing: "none" | "gzip";
  readonly chunks: readonly Uint8Array[];
}

const CHUNK_BYTES = 4_000_000;
/** A quarter of NCCI packs to some 20 MB. */
export const MOST_PACKED_BYTES = 120_000_000;
const PACKED_ALREADY = /\.(zip|gz|xlsx)$/i;

export class CodeFileTooLarge extends Error {}

/** Takes a stream as it comes: counted, hashed, packed on the way, never held unpacked. */
export async function packCodeFile(name: string, source: AsyncIterable<Uint8Array>): Promise<PackedCodeFile> {
  const hash = createHash("sha256");
  const packing = PACKED_ALREADY.test(name) ? "none" : "gzip";
  const pieces: Uint8Array[] = [];
  let [size, packed] = [0, 0];
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      size += piece.byteLength;
      if (size > MOST_BYTES) throw new CodeFileTooLarge(`${name} has more than ${MOST_BYTES} bytes.`);
      hash.update(piece);
      yield piece;
    }
  }
  const keep = async (stream: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const piece of stream) {
      packed += piece.byteLength;
      if (packed > MOST_PACKED_BYTES)
        throw new CodeFileTooLarge(`${name} has more than ${MOST_PACKED_BYTES} bytes packed.`);
      pieces.push(piece);
    }
  };
  if (packing === "gzip") await pipeline(Readable.from(counted()), createGzip(), keep);
  else await keep(counted());
  return { name, sha256: hash.digest("hex"), size, packing, chunks: chunksOf(pieces) };
}

function chunksOf(pieces: readonly Uint8Array[]): Uint8Array[] {
  const whole = Buffer.concat(pieces);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < whole.length; at += CHUNK_BYTES) chunks.push(whole.subarray(at, at + CHUNK_BYTES));
  return chunks;
}
