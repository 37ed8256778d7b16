/** What a file holds and what is wrong with it, without keeping its claims: for files of any size. */
import { countClaims } from "./count-claims";
import { ALL_GUIDES } from "./guides/catalog";
import type { Interchange, TransactionSet } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import type { Issue } from "./issues";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";
import { type RuleChoice, rulesFor } from "./rule-choice";
import { kindOfReplaced } from "./superseded-versions";
import { streamedGuides } from "./view/streamed-guides";

export interface CheckedSet {
  /** 837P; ST01 where no guide is known. */
  readonly type: string;
  /** ST03. */
  readonly guide: string;
  readonly control: string;
  readonly claims: number;
  readonly disposition: TransactionSet["disposition"];
}
export interface CheckedInterchange {
  readonly control: string;
  readonly disposition: Interchange["disposition"];
  readonly transactions: readonly CheckedSet[];
}
export interface CheckedFile {
  readonly interchanges: readonly CheckedInterchange[];
  /** In the order of the file. */
  readonly issues: readonly Issue[];
}

/** Feed pieces, then ask for the end. */
export function fileCheck(choice: RuleChoice = {}): {
  feed(piece: string | Uint8Array): void;
  end(): CheckedFile;
} {
  const issues: Issue[] = [];
  const sets = new Map<Interchange, CheckedSet[]>();
  const streamed = new Map<TransactionSet, number>();
  const parser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    rulesFor: rulesFor(choice),
    streamed: streamedGuides(ALL_GUIDES),
    keepsSets: false,
    onLoop({ loop: { definition } }, set) {
      const isCounted = definition.unit !== undefined || set.guide?.counted?.includes(definition);
      if (isCounted) streamed.set(set, (streamed.get(set) ?? 0) + 1);
    },
    onSet(set, interchange) {
      const of = sets.get(interchange) ?? [];
      sets.set(interchange, of);
      of.push(describe(set, (streamed.get(set) ?? 0) + countClaims(set)));
      streamed.delete(set);
      for (const issue of set.issues) issues.push(issue);
    },
  });
  return {
    feed: (piece) => parser.feed(piece),
    end() {
      parser.end();
      for (const interchange of parser.interchanges)
        for (const issue of interchange.issues) issues.push(issue);
      for (const issue of parser.issues) issues.push(issue);
      const interchanges = parser.interchanges.map(({ control, disposition }, at) => ({
        control,
        disposition,
        transactions: sets.get(parser.interchanges[at] as Interchange) ?? [],
      }));
      return { interchanges, issues: issues.sort((a, b) => a.offset - b.offset) };
    },
  };
}

const describe = (set: TransactionSet, claims: number): CheckedSet => ({
  type: set.guide?.shortName ?? kindOfReplaced(set.transaction, set.version),
  guide: set.version,
  control: set.control,
  claims,
  disposition: set.disposition,
});
