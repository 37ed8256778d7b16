import type { RecordTally } from "./imported-encounter";

/** Counts the fate of every record of a file, by its kind. */
export interface TallyCounter {
  taken(kind: string): void;
  refused(kind: string): void;
  notRead(kind: string): void;
  result(): RecordTally[];
}

export function createTally(): TallyCounter {
  const counts = new Map<string, { taken: number; refused: number; notRead: number }>();
  const add = (fate: "taken" | "refused" | "notRead") => (kind: string) => {
    const count = counts.get(kind) ?? { taken: 0, refused: 0, notRead: 0 };
    count[fate] += 1;
    counts.set(kind, count);
  };
  return {
    taken: add("taken"),
    refused: add("refused"),
    notRead: add("notRead"),
    result: () => [...counts].map(([kind, count]) => ({ kind, ...count })),
  };
}
