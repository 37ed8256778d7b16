/** Row and column. */
export type Cell = readonly [row: number, column: number];

/**
 * The next cell that holds something, from a cell in one direction. Sideways it goes on with the neighboring row;
 * up and down it takes the nearest filled cell of a row where the own column is empty.
 */
export function nextCell(
  filled: readonly (readonly boolean[])[],
  [row, column]: Cell,
  [down, right]: Cell,
): Cell | undefined {
  if (down !== 0) {
    for (let at = row + down; at >= 0 && at < filled.length; at += down) {
      const nearest = nearestFilled(filled[at] ?? [], column);
      if (nearest !== undefined) return [at, nearest];
    }
    return undefined;
  }
  const places = filled.flatMap((cells, at) =>
    cells.flatMap((is, cell) => (is ? [[at, cell] as const] : [])),
  );
  const here = row * WIDE + column;
  const beyond = places.filter(([at, cell]) =>
    right > 0 ? at * WIDE + cell > here : at * WIDE + cell < here,
  );
  return right > 0 ? beyond[0] : beyond.at(-1);
}

/** More columns than any table has. */
const WIDE = 100;

const nearestFilled = (cells: readonly boolean[], column: number): number | undefined =>
  cells
    .flatMap((is, at) => (is ? [at] : []))
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column) || a - b)[0];
