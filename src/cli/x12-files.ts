/** Files that can be read again from any place: those named, what was piped in, and what waits outside memory. */
import { fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHANGED, openToRead, ReadRefusal, SystemRefusal, stateOf, takePieces } from "@/cli/x12-input";
import type { ByteSource } from "@/domain/x12/byte-source";
import type { Shelf } from "@/domain/x12/compare-files";
import { latin1 } from "@/domain/x12/latin1";

const PIECE = 64 * 1024;

class OpenFile implements ByteSource {
  readonly name: string;
  protected readonly descriptor: number;

  constructor(name: string, descriptor: number) {
    this.name = name;
    this.descriptor = descriptor;
  }

  *pieces(from = 0, to = Number.POSITIVE_INFINITY): Iterable<string> {
    const buffer = Buffer.allocUnsafe(Math.min(PIECE, to - from));
    for (let at = from; at < to; ) {
      const length = this.#read(buffer, Math.min(buffer.length, to - at), at);
      if (length === 0) return;
      at += length;
      yield buffer.toString("latin1", 0, length);
    }
  }

  #read(buffer: Buffer, length: number, at: number): number {
    try {
      return readSync(this.descriptor, buffer, 0, length, at);
    } catch (error) {
      throw new ReadRefusal(this.name, error);
    }
  }
}

/** Somebody else's file, which must stay the same from the first look at it to the last. */
class GivenFile extends OpenFile {
  readonly #state: string;

  constructor(name: string, descriptor: number) {
    super(name, descriptor);
    this.#state = stateOf(descriptor);
  }

  override *pieces(from?: number, to?: number): Iterable<string> {
    yield* super.pieces(from, to);
    if (stateOf(this.descriptor) !== this.#state) throw new ReadRefusal(this.name, CHANGED);
  }
}

/** Opens a file to be read more than once; what cannot be is copied first. A text says why that failed. */
export function openSource(file: string): ByteSource | string {
  const descriptor = openToRead(file);
  if (typeof descriptor === "string") return descriptor;
  if (fstatSync(descriptor).isFile()) return new GivenFile(file, descriptor);
  const copy = new TemporaryFile(file);
  return takePieces(descriptor, (piece) => copy.append(latin1(piece))) ?? copy.source;
}

const WAITING = 256 * 1024;
/** A file that nobody else can open and that is gone when the command ends. */
export class TemporaryFile {
  readonly source: ByteSource;
  readonly #descriptor: number;
  #length = 0;
  #waiting: string[] = [];
  #waitingLength = 0;

  constructor(name = "") {
    this.#descriptor = openTemporary();
    const file = new OpenFile(name, this.#descriptor);
    this.source = {
      name,
      pieces: (from, to) => {
        this.#flush();
        return file.pieces(from, to);
      },
    };
  }

  get length(): number {
    return this.#length;
  }

  /** One character a byte. */
  append(text: string): void {
    this.#waiting.push(text);
    this.#waitingLength += text.length;
    this.#length += text.length;
    if (this.#waitingLength >= WAITING) this.#flush();
  }

  #flush(): void {
    if (this.#waitingLength === 0) return;
    const bytes = Buffer.from(this.#waiting.join(""), "latin1");
    const start = this.#length - this.#waitingLength;
    ofTemporaryFiles(() => {
      for (let at = 0; at < bytes.length; )
        at += writeSync(this.#descriptor, bytes, at, bytes.length - at, start + at);
    });
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

const openTemporary = (): number =>
  ofTemporaryFiles(() => {
    const folder = mkdtempSync(join(tmpdir(), "firstpass-x12-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    return openSync(join(folder, "waiting"), "wx+", 0o600);
  });
function ofTemporaryFiles<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new SystemRefusal(`${tmpdir()}, the folder for temporary files (TMPDIR)`, error);
  }
}

/** What waits lies in a file, each text behind its length. */
export function shelfInFile(): Shelf {
  const file = new TemporaryFile();
  const read = (from: number, to: number): string => [...file.source.pieces(from, to)].join("");
  return {
    put(text) {
      const place = file.length;
      const bytes = Buffer.from(text, "utf8").toString("latin1");
      file.append(String(bytes.length).padStart(LENGTH) + bytes);
      return place;
    },
    take(place) {
      const start = place + LENGTH;
      return Buffer.from(read(start, start + Number(read(place, start))), "latin1").toString("utf8");
    },
  };
}
const LENGTH = 12;
