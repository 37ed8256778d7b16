/**
 * Reads a file of any size and hands over one kind of loop (claims, claim payments) as each ends. Neither the text
 * before nor the loops before are kept, so memory does not grow with the file.
 */
import type { Infer, Loop } from "./definition";
import { surroundings } from "./frame";
import type { Ancestors, Guide } from "./guide";
import { ALL_GUIDES } from "./guides/catalog";
import type { Interchange, TransactionSet } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import type { Issue } from "./issues";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";
import { type RuleChoice, rulesFor } from "./rule-choice";

export interface StreamedLoop<L extends Loop> {
  readonly value: Infer<L>;
  /** Values of the loops around it, without the streamed repeats. */
  readonly around: Ancestors;
  /** What was found in it, or since the last one ended. */
  readonly issues: readonly Issue[];
  readonly set: TransactionSet;
  readonly interchange: Interchange;
}
export interface StreamEnd {
  /** Issues outside the streamed loops: envelope, balance of the whole, loops around. */
  readonly issues: readonly Issue[];
  /** Verdicts; the streamed values may be used only when their interchange was accepted. */
  readonly interchanges: readonly Interchange[];
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

type Piece = string | Uint8Array;

/** Feeds pieces and calls back; the fastest way. `end` must be called, and gives what belongs to no loop. */
export function loopStream<L extends Loop>(
  guide: Guide,
  loop: L,
  onLoop: (streamed: StreamedLoop<L>) => void,
  choice: RuleChoice = {},
): { feed(piece: Piece): void; end(): StreamEnd } {
  const issues: Issue[] = [];
  const parser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    rulesFor: rulesFor(choice),
    streamed: { guide, loop: loop.id },
    onLoop(frame, set, interchange) {
      if (frame.loop.definition !== loop) return;
      onLoop({
        value: frame.value as Infer<L>,
        around: surroundings(frame),
        issues: set.issues.length === 0 ? NO_ISSUES : set.issues.splice(0),
        set,
        interchange,
      });
    },
    onSet(set) {
      for (const issue of set.issues) issues.push(issue);
    },
  });
  return {
    feed: (piece) => parser.feed(piece),
    end() {
      parser.end();
      const envelope = parser.interchanges.flatMap((interchange) => interchange.issues);
      return { issues: [...parser.issues, ...envelope, ...issues], interchanges: parser.interchanges };
    },
  };
}

/** The same as an async iterable: yields each loop, returns the end. */
export async function* streamLoops<L extends Loop>(
  source: AsyncIterable<Piece> | Iterable<Piece>,
  guide: Guide,
  loop: L,
  choice: RuleChoice = {},
): AsyncGenerator<StreamedLoop<L>, StreamEnd> {
  const ready: StreamedLoop<L>[] = [];
  const stream = loopStream(guide, loop, (streamed) => ready.push(streamed), choice);
  for await (const piece of source) {
    stream.feed(piece);
    yield* ready.splice(0);
  }
  const end = stream.end();
  yield* ready.splice(0);
  return end;
}
