/** Marks are ids: they survive sorting and paging, and stay out of the URL. */
export type Marks = ReadonlySet<string>;

export function toggleMark(marks: Marks, id: string): Marks {
  const next = new Set(marks);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Marks everything between two rows in the shown order, both included. */
export function markRange(marks: Marks, ids: readonly string[], range: { from: string; to: string }): Marks {
  const [from, to] = [ids.indexOf(range.from), ids.indexOf(range.to)];
  if (from < 0 || to < 0) return toggleMark(marks, range.to);
  return new Set([...marks, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}
