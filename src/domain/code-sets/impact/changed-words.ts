export interface WordRun {
  readonly text: string;
  /** Not in the other text. */
  readonly changed: boolean;
}

export interface ChangedWords {
  readonly before: readonly WordRun[];
  readonly after: readonly WordRun[];
}

/** Two titles side by side: the longest common run of words stays, the others are marked. */
export function changedWords(before: string, after: string): ChangedWords {
  const [old, fresh] = [words(before), words(after)];
  const lengths = commonLengths(old, fresh);
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  let [left, right] = [0, 0];
  while (left < old.length && right < fresh.length) {
    if (old[left] === fresh[right]) {
      kept[0].add(left);
      kept[1].add(right);
      left += 1;
      right += 1;
    } else if (at(lengths, left + 1, right) >= at(lengths, left, right + 1)) left += 1;
    else right += 1;
  }
  return { before: runs(old, kept[0]), after: runs(fresh, kept[1]) };
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

const at = (lengths: readonly (readonly number[])[], row: number, column: number): number =>
  lengths[row]?.[column] ?? 0;

/** Length of the longest common subsequence behind each pair of places. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const own = lengths[row];
      if (!own) continue;
      own[column] =
        old[row] === fresh[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1));
    }
  return lengths;
}

/** Neighbors of one kind are one run. */
function runs(all: readonly string[], kept: ReadonlySet<number>): WordRun[] {
  const joined: { text: string; changed: boolean }[] = [];
  for (const [place, word] of all.entries()) {
    const changed = !kept.has(place);
    const last = joined.at(-1);
    if (last && last.changed === changed) last.text += ` ${word}`;
    else joined.push({ text: word, changed });
  }
  return joined;
}
