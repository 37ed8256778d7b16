const NO_BYTES = new Uint8Array(0);

/** A text divided at separators: the elements of a segment, the components of an element, its repetitions. Counted from 1. */
export class Cells {
  count = 0;
  /** Bits of the cells 1 to 30 that hold anything. */
  presentMask = 0;
  /** Whether the cells may hold anything but printable ASCII. */
  foreign = false;
  source = "";
  /** The source again: looking through bytes takes half the time of looking through a text. */
  bytes: Uint8Array = NO_BYTES;
  /** Cell `n` lies between `ends[n - 1] + 1` and `ends[n]` of the source; offsets instead of texts, so that nothing is cut out unasked. */
  protected ends = new Int32Array(64);

  from(position: number): number {
    return (this.ends[position - 1] as number) + 1;
  }
  to(position: number): number {
    return this.ends[position] as number;
  }
  isEmpty(position: number): boolean {
    return position > this.count || position < 1 || this.ends[position - 1] === this.to(position) - 1;
  }

  /** The text of a cell, empty when absent. */
  text(position: number): string {
    if (this.isEmpty(position)) return "";
    const text = this.source.slice(this.from(position), this.to(position));
    return this.foreign ? decodeUtf8(text) : text;
  }

  /** Becomes the pieces of one cell of another. */
  divide(outer: Cells, position: number, separator: number): void {
    const { bytes } = outer;
    const from = outer.from(position);
    const end = outer.to(position);
    this.source = outer.source;
    this.bytes = bytes;
    this.foreign = outer.foreign;
    this.count = 1;
    this.presentMask = 0;
    this.ends[0] = from - 1;
    for (let at = from; at < end; at += 1)
      if (bytes[at] === separator) {
        this.endCell(at);
        this.count += 1;
      }
    this.endCell(end);
  }

  /** Notes where the cell numbered `count` ends. */
  protected endCell(end: number): void {
    const { count, ends } = this;
    if (count >= ends.length) this.grow();
    if (count > 0 && count < 31 && end > (ends[count - 1] as number) + 1) this.presentMask |= 1 << count;
    this.ends[count] = end;
  }

  protected grow(): void {
    const wider = new Int32Array(this.ends.length * 2);
    wider.set(this.ends);
    this.ends = wider;
  }
}

const HIGH = /[\x80-\xff]/;
const UTF8 =
  /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/g;

/** Bytes above ASCII are UTF-8 where they form it, else Latin-1. */
export function decodeUtf8(text: string): string {
  if (!HIGH.test(text) || HIGH.test(text.replace(UTF8, ""))) return text;
  return text.replace(UTF8, (bytes) => {
    const [first = 0, ...rest] = Array.from(bytes, (byte) => byte.charCodeAt(0));
    const lead = first & (rest.length === 1 ? 0x1f : rest.length === 2 ? 0x0f : 0x07);
    return String.fromCodePoint(rest.reduce((point, byte) => (point << 6) | (byte & 0x3f), lead));
  });
}
