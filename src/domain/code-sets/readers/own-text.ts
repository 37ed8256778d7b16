/** Shorter pieces are copied by the engine anyway. */
const SHORT = 13;

/** The same text in memory of its own: a piece cut from a file would keep the whole file in memory. */
export const ownText = (piece: string): string =>
  piece.length < SHORT ? piece : String(JSON.parse(JSON.stringify(piece)));
