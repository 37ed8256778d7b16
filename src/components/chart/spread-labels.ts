/** Moves labels at line ends apart, keeping their order, so that no two overlap. */
export function spreadLabels(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((one, other) => one.at - other.at);
  const placed: number[] = [];
  order.forEach(({ at }, rank) => {
    placed.push(rank === 0 ? at : Math.max(at, (placed[rank - 1] ?? 0) + gap));
  });
  const result: number[] = [];
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? 0;
  });
  return result;
}
