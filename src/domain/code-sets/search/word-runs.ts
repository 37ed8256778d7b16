/** Word numbers by document in two runs of numbers: a hundredth of the objects that as many lists would be. */
export interface WordRuns {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

export function wordRuns(lists: readonly (readonly number[])[]): WordRuns {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return { starts, words: Uint32Array.from(lists.flat()) };
}

/** Whether the document has words here, and one of them fits. */
export function anyWord(
  { starts, words }: WordRuns,
  document: number,
  fits: (word: number) => boolean,
): boolean | undefined {
  const [from, to] = [starts[document] ?? 0, starts[document + 1] ?? 0];
  if (from === to) return undefined;
  for (let at = from; at < to; at += 1) if (fits(words[at] ?? 0)) return true;
  return false;
}
