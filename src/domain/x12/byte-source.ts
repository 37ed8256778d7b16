/** A file that can be read again from any place, so that what depends on its end needs no memory. */
export interface ByteSource {
  readonly name: string;
  /** What stands between two offsets, in pieces of one character a byte; to the end when `to` is left out. */
  pieces(from?: number, to?: number): Iterable<string>;
}

export const textSource = (text: string, name = ""): ByteSource => ({
  name,
  pieces: (from = 0, to = text.length) => [text.slice(from, to)],
});

export const textBetween = (source: ByteSource, from: number, to: number): string =>
  [...source.pieces(from, to)].join("");
