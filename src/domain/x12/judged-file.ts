/** A file of any size looked through once, for what only its end tells: which interchanges are whole and which sets keep their guide. */
import type { ByteSource } from "./byte-source";
import type { Interchange } from "./interchange";
import type { Issue } from "./issues";
import { unitParser } from "./unit-stream";

export interface JudgedFile {
  readonly interchanges: readonly Interchange[];
  /** Why there is nothing to read, when there is no interchange. */
  readonly issues: readonly Issue[];
  /** Offsets of interchanges that are damaged, and of sets that break their guide. */
  readonly damaged: ReadonlySet<number>;
  readonly rejected: ReadonlySet<number>;
  readonly sets: number;
  readonly units: number;
}

export function judgeFile(source: ByteSource): JudgedFile {
  const rejected = new Set<number>();
  let [sets, units] = [0, 0];
  const parser = unitParser({
    onUnit() {
      units += 1;
    },
    onSet(set) {
      sets += 1;
      if (set.disposition === "rejected") rejected.add(set.offset);
    },
  });
  for (const piece of source.pieces()) parser.feed(piece);
  parser.end();
  const { interchanges, issues } = parser;
  const damaged = interchanges.filter(({ disposition }) => disposition === "quarantined");
  return {
    interchanges,
    issues,
    rejected,
    sets,
    units,
    damaged: new Set(damaged.map(({ offset }) => offset)),
  };
}
