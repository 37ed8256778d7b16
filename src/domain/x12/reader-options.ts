/** What a reader of one transaction set needs, and whom it tells what. */
import type { CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import type { Frame } from "./frame";
import type { Issue } from "./issues";
import type { Tallies } from "./tally";
import type { Tokenizer } from "./tokenizer";

export interface ReaderOptions {
  readonly delimiters: Delimiters;
  readonly transaction: string;
  readonly tallies: Tallies;
  readonly report: (issue: Issue) => void;
  /** The id of a loop that is handed over as soon as it is read, and then let go together with its enclosing loops. */
  readonly streamed?: string | undefined;
  readonly onLoop?: ((frame: Frame) => void) | undefined;
  /** A loop around those handed over, as it ends. */
  readonly onEnclosing?: ((frame: Frame) => void) | undefined;
  /** Whether segments are read, or only placed. */
  readonly readsValues: boolean;
  /** Every segment as it is placed; `compiled` is undefined for one the guide has no place for. */
  readonly onSegment?: SegmentListener | undefined;
}
export type SegmentListener = (
  segment: Tokenizer,
  compiled: CompiledSegment | undefined,
  loop: string,
) => void;
