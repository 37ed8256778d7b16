/** A piece of a file in stretches: what is laid out for reading stays small, however large the pieces are. */
type Piece = string | Uint8Array;

/** Characters. */
const SHORTEST = 1 << 14;
/** Never so many that a segment as long as the whole piece would be laid out again and again. */
const MOST = 64;

export function* inStretches(piece: Piece): Iterable<Piece> {
  const size = Math.max(SHORTEST, Math.ceil(piece.length / MOST));
  if (piece.length <= size) yield piece;
  else
    for (let at = 0; at < piece.length; at += size)
      yield typeof piece === "string" ? piece.slice(at, at + size) : piece.subarray(at, at + size);
}
