import type { Documents } from "./documents";

/** How often an office uses a code, from 0 (never) to 1 (most), by compact code. */
export type CodeUsage = ReadonlyMap<string, number>;

const NOTHING: ReadonlyMap<number, number> = new Map();

/**
 * The documents of the codes an office uses. They are few, so they are looked at first, and no other document has to be
 * thought of as one that might be used. Worked out once for each count of the office's habits.
 */
export function createUsedDocuments({ codes, byCode }: Documents) {
  const known = new WeakMap<CodeUsage, ReadonlyMap<number, number>>();
  const documentsOf = (usage: CodeUsage): ReadonlyMap<number, number> => {
    const used = new Map<number, number>();
    for (const [code, share] of usage) {
      const [from, to] = codes.rangeOf(code);
      for (let at = from; at < to && codes.codeAt(at) === code; at += 1) used.set(byCode[at] ?? 0, share);
    }
    return used;
  };
  return (usage: CodeUsage | undefined): ReadonlyMap<number, number> => {
    if (!usage || usage.size === 0) return NOTHING;
    const used = known.get(usage) ?? documentsOf(usage);
    known.set(usage, used);
    return used;
  };
}
