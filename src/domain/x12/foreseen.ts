/**
 * What came behind a segment the last time: loops of a file go mostly alike, and many of their segments letter for letter.
 * A guess is taken only where the search among the children of the open loops could not come to another end.
 */
import type { CompiledChild, CompiledLoop } from "./compile";
import type { Values } from "./field-context";
import type { Frame } from "./frame";
import { isHopeless, luckAfter } from "./luck";
import { firstCode, type Placement, wrongAbout } from "./placement";
import type { RecentSegments } from "./recent-segments";
import type { Tally } from "./tally";
import type { Tokenizer } from "./tokenizer";

export interface Foreseen {
  /** The loops from the innermost open one outward to the one it belongs to. */
  readonly chain: readonly CompiledLoop[];
  readonly child: CompiledChild;
  /** Its id and the code in its first element. */
  packed: number;
  code: number;
  /** Whether these two alone led to the child, and whether the code counted. */
  isDecided: boolean;
  isCoded: boolean;
  /** Where it stood in the file, and its length without the terminator. */
  offset: number;
  length: number;
  /** What it was read as; undefined where something was found, or its place in the file counts. */
  value: Values | undefined;
  /** Whether it pays to look whether the same comes again. */
  luck: number;
  /** Whether it pays to look whether the same came before anywhere. */
  luckOfRecent: number;
  /** What came there before it: behind the last segment of a line comes the next line, or the next claim. */
  before: Foreseen | undefined;
}

/** The open loop into which the same would go again; undefined when others are open, or there is no room. */
export function placeOf(top: Frame, foreseen: Foreseen): Frame | undefined {
  const frame = openAt(top, foreseen);
  return frame === undefined || wrongAbout(frame, foreseen.child) !== undefined ? undefined : frame;
}

/** Moves to the next segment where it is the foreseen one letter for letter, and gives its value. */
export function sameAgain(foreseen: Foreseen, segment: Tokenizer): Values | undefined {
  if (foreseen.value === undefined) return undefined;
  const isSame = segment.nextIsAt(foreseen.offset, foreseen.length);
  foreseen.luck = luckAfter(foreseen.luck, isSame);
  return isSame ? foreseen.value : undefined;
}

/** The same where it is as long as the foreseen one, goes where that went, and came before anywhere. */
export function recentAgain(
  foreseen: Foreseen,
  segment: Tokenizer,
  recent: RecentSegments,
): Values | undefined {
  if (!foreseen.isDecided || isHopeless(foreseen.luckOfRecent)) return undefined;
  const isGuessed = segment.guessNext(foreseen.length);
  const value = isGuessed ? recent.findForeseen(foreseen, segment) : undefined;
  foreseen.luckOfRecent = luckAfter(foreseen.luckOfRecent, value !== undefined);
  if (value !== undefined) segment.takeGuessed();
  return value;
}

/** What came behind child `latest` of the innermost loop and goes where this segment goes; the next guess begins with it. */
export function foreseenFor({ foreseen }: Tally, latest: number, segment: Tokenizer): Foreseen | undefined {
  const last = foreseen[latest];
  if (last === undefined || isAlike(last, segment)) return last;
  const { before } = last;
  if (before === undefined || !isAlike(before, segment)) return undefined;
  last.before = undefined;
  before.before = last;
  foreseen[latest] = before;
  return before;
}

/** Whether a segment has the id and the code that alone led to the same child before. */
const isAlike = (foreseen: Foreseen, segment: Tokenizer): boolean =>
  foreseen.isDecided &&
  foreseen.packed === segment.packed &&
  (!foreseen.isCoded || foreseen.code === firstCode(segment));

/** The open loop at the end of a chain; undefined when others are open. */
function openAt(top: Frame, { chain }: Foreseen): Frame | undefined {
  let frame = top;
  for (let at = 0; frame.loop === chain[at]; at += 1) {
    if (at === chain.length - 1) return frame;
    if (frame.parent === undefined) return undefined;
    frame = frame.parent;
  }
  return undefined;
}

function chainTo(top: Frame, frame: Frame): CompiledLoop[] {
  const chain = [top.loop];
  for (let at: Frame | undefined = top; at !== undefined && at !== frame; at = at.parent)
    if (at.parent !== undefined) chain.push(at.parent.loop);
  return chain;
}

const unread = (chain: readonly CompiledLoop[], child: CompiledChild): Foreseen => ({
  chain,
  child,
  packed: 0,
  code: 0,
  isDecided: false,
  isCoded: false,
  offset: 0,
  length: 0,
  value: undefined,
  luck: 0,
  luckOfRecent: 0,
  before: undefined,
});

/** Remembers where the segment behind child `latest` of the innermost loop went, and what it was read as. */
export function foresee(
  top: Frame,
  latest: number,
  { frame, child, code, isDecided, isCoded }: Placement,
  segment: Tokenizer,
  value: Values | undefined,
): void {
  const { foreseen } = top.tally;
  const last = foreseen[latest];
  const isSame = (known: Foreseen | undefined): boolean =>
    known !== undefined && known.child === child && openAt(top, known) === frame;
  const same = isSame(last) ? last : isSame(last?.before) ? last?.before : undefined;
  const known = same ?? unread(chainTo(top, frame), child as CompiledChild);
  if (known !== last) {
    known.before = last;
    if (last !== undefined) last.before = undefined;
    foreseen[latest] = known;
  }
  known.packed = segment.packed;
  known.code = code;
  known.isDecided = isDecided;
  known.isCoded = isCoded;
  keep(known, segment, value);
}

/** Notes where the latest segment of its kind stood, and what it was read as. */
export function keep(foreseen: Foreseen, segment: Tokenizer, value: Values | undefined): void {
  foreseen.offset = segment.offset;
  foreseen.length = segment.end - segment.start;
  foreseen.value = segment.foreign || isHopeless(foreseen.luck) ? undefined : value;
}
