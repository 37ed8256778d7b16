import { writeSync } from "node:fs";
import { SystemRefusal } from "@/cli/x12-input";

const FULL = 64 * 1024;

/** Standard output in the order it was given, without waiting in memory until somebody reads it. */
export class Output {
  readonly #encoding: BufferEncoding;
  #waiting: string[] = [];
  #length = 0;
  #isClosed = false;

  constructor(encoding: BufferEncoding) {
    this.#encoding = encoding;
  }

  /** Nobody reads any more, so nothing more needs to be made. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  write(text: string): void {
    if (text === "") return;
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= FULL) this.flush();
  }

  line(text: string): void {
    this.write(`${text}\n`);
  }

  flush(): void {
    const bytes = Buffer.from(this.#waiting.join(""), this.#encoding);
    this.#waiting = [];
    this.#length = 0;
    for (let at = 0; at < bytes.length && !this.#isClosed; ) at += this.#put(bytes.subarray(at));
  }

  #put(bytes: Buffer): number {
    try {
      return writeSync(1, bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === "EPIPE") this.#isClosed = true;
      else throw new SystemRefusal("standard output", error);
      return 0;
    }
  }
}
