import { Writable } from "node:stream";

/** Takes a file's bytes up to a limit and stops the transfer beyond it: whatever the sender says of its size. */
export class BoundedSink extends Writable {
  private readonly limit: number;
  private readonly chunks: Buffer[] = [];
  private length = 0;
  isTooLarge = false;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.length += chunk.length;
    if (this.length > this.limit) {
      this.isTooLarge = true;
      this.chunks.length = 0;
      done(new Error("more bytes than are taken"));
      return;
    }
    this.chunks.push(chunk);
    done();
  }

  /** Bytes in memory now. */
  get held(): number {
    return this.chunks.reduce((sum, { length }) => sum + length, 0);
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks, this.length);
  }
}
