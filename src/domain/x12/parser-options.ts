import type { Frame } from "./frame";
import type { Guide, Rule } from "./guide";
import type { Interchange, TransactionSet } from "./interchange";
import type { SetBuilder } from "./interchange-builder";
import type { SegmentListener } from "./reader-options";

export interface StreamedGuide {
  readonly guide: Guide;
  readonly loop: string;
}
export interface ParserOptions {
  readonly guides: readonly Guide[];
  /** A segment longer than this is damage, so that memory stays bounded. Characters. */
  readonly maxSegmentLength: number;
  /** The rules to check: those of the guides by default. */
  readonly rulesFor?: ((guide: Guide) => readonly Rule[]) | undefined;
  /** Hand over this loop of the guide as it ends and keep neither it nor its transaction set. */
  readonly streamed?: StreamedGuide | readonly StreamedGuide[];
  readonly onLoop?: (frame: Frame, set: SetBuilder, interchange: Interchange) => void;
  /** A loop around those handed over, as it ends: what came behind them is in its value now. */
  readonly onEnclosing?: (frame: Frame) => void;
  /** Whether interchanges keep their sets once these ended; they do by default. */
  readonly keepsSets?: boolean;
  /** Whether values are read and checked, as they are by default, or segments only placed. */
  readonly readsValues?: boolean;
  /** Every segment of the file as it is read. */
  readonly onSegment?: SegmentListener;
  readonly onSet?: (set: TransactionSet, interchange: Interchange) => void;
}
export const GENEROUS_SEGMENT_LENGTH = 16 * 1024 * 1024;

/** The loop of a guide that is handed over, when one is. */
export const streamedLoop = (
  guide: Guide | undefined,
  { streamed = [] }: ParserOptions,
): string | undefined => [streamed].flat().find((each) => each.guide === guide)?.loop;
