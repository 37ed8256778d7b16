import { type CompiledChild, type CompiledLoop, hasten, NONE } from "./compile";
import type { Infer, Loop } from "./definition";
import type { Ancestors, Rule } from "./guide";
import { WORTHWHILE } from "./straight-code";
import type { Tally } from "./tally";

/** A segment by its number in the set and its offset in the file. */
export interface SegmentPlace {
  readonly position: number;
  readonly offset: number;
}
/** A loop that is being read. */
export interface Frame {
  readonly loop: CompiledLoop;
  readonly parent: Frame | undefined;
  /** The child of the parent loop that this is. */
  readonly child: CompiledChild | undefined;
  readonly value: Record<string, unknown>;
  readonly tally: Tally;
  /** Where children that repeat came again, as index, position and offset of one after the other; kept for the rules. */
  repeats: number[] | undefined;
  /** The rank of the latest child; earlier ranks are over. */
  rank: number;
  levelId: string;
  childCode: string;
  subordinates: number;
  /** What rules gathered from the loops inside, and the places in those that rules look back at. */
  gathered: Map<Rule | CompiledLoop, unknown> | undefined;
  /** Something inside was handed over already. */
  isStreamed: boolean;
  /** Whether rules may trust the value. */
  isReadable: boolean;
}

export function openFrame(tally: Tally, parent: Frame | undefined, child: CompiledChild | undefined): Frame {
  const { loop } = tally;
  loop.uses += 1;
  if (loop.uses === WORTHWHILE) hasten(loop);
  return {
    loop,
    parent,
    child,
    value: loop.make(),
    tally,
    repeats: undefined,
    rank: 0,
    levelId: "",
    childCode: "",
    subordinates: 0,
    gathered: undefined,
    isStreamed: false,
    isReadable: true,
  };
}

/** Adds a child's value to its loop; of what may come but once the first counts. */
export function attach(
  { value, tally }: Frame,
  { key, set, isArray, index }: CompiledChild,
  found: unknown,
): void {
  if (!isArray) {
    if (tally.counts[index] === 1 || value[key] === undefined) set(value, found);
    return;
  }
  const before = value[key];
  if (before === NONE) set(value, [found]);
  else (before as unknown[]).push(found);
}

/** So many places of repeats are kept of a loop; there may be a million. */
const MOST_REPEATS = 2000;

/** Notes that a child came; places of repeats only where rules may ask for them. */
export function countChild(frame: Frame, index: number, position: number, offset: number): void {
  const { tally, loop } = frame;
  const before = tally.counts[index] as number;
  tally.counts[index] = before + 1;
  if (before === 0) {
    tally.positions[index] = position;
    tally.offsets[index] = offset;
    if (index > tally.last) tally.last = index;
  } else if (loop.rules.length > 0) {
    frame.repeats ??= [];
    if (frame.repeats.length < MOST_REPEATS * 3) frame.repeats.push(index, position, offset);
  }
}

/** Where the children of a loop stand. */
export interface Places {
  readonly tally: Pick<Tally, "counts" | "positions" | "offsets">;
  readonly repeats: Frame["repeats"];
}
/** Where a child came, for the `repeat`th time from 0; where the loop began when it never came. */
export function placeOfChild({ tally, repeats }: Places, index: number, repeat = 0): SegmentPlace {
  const again = repeat === 0 ? undefined : repeatOf(repeats, index, repeat);
  if (again !== undefined) return again;
  const at = (tally.counts[index] ?? 0) > 0 ? index : 0;
  if (tally.counts[at] === 0) return { position: 1, offset: 0 };
  return { position: tally.positions[at] as number, offset: tally.offsets[at] as number };
}

function repeatOf(repeats: readonly number[] = [], index: number, repeat: number): SegmentPlace | undefined {
  let left = repeat;
  for (let at = 0; at < repeats.length; at += 3) {
    if (repeats[at] === index) left -= 1;
    if (left === 0) return { position: repeats[at + 1] as number, offset: repeats[at + 2] as number };
  }
  return undefined;
}

/** The hierarchical level around this one. */
export function parentOf(frame: Frame): Frame | undefined {
  let outer = frame.parent;
  while (outer && outer.loop.level === undefined) outer = outer.parent;
  return outer;
}

/** Finds the value of an enclosing loop by its definition; none when it could not be read in full. */
export const ancestorsOf =
  (frame: Frame): Ancestors =>
  <A extends Loop>(loop: A) => {
    const outer = enclosing(frame, loop);
    return outer?.isReadable ? (outer.value as Partial<Infer<A>>) : undefined;
  };

/** The same for those who are handed a loop while its surroundings are still being read. */
export const surroundings =
  (frame: Frame): Ancestors =>
  <A extends Loop>(loop: A) =>
    enclosing(frame, loop)?.value as Partial<Infer<A>> | undefined;

/** Lets the rules of enclosing loops gather from a loop that ends. */
export function gather(frame: Frame): void {
  if (frame.loop.gathering.length === 0) return;
  for (const rule of frame.loop.gathering) {
    const outer = enclosing(frame, rule.loop);
    if (outer === undefined || !frame.isReadable) continue;
    outer.gathered ??= new Map();
    if (rule.inside === frame.loop.definition) outer.gathered.set(frame.loop, keptPlaces(frame));
    else outer.gathered.set(rule, rule.fold(gatheredFor(rule, outer), frame.value, ancestorsOf(frame)));
  }
}
/** A tally goes to the next loop of its kind when its own has ended. */
const keptPlaces = ({ tally: { counts, positions, offsets }, repeats }: Frame): Places => ({
  tally: { counts: counts.slice(), positions: positions.slice(), offsets: offsets.slice() },
  repeats,
});
export const placesInside = ({ gathered }: Frame, loop: CompiledLoop): Places | undefined =>
  gathered?.get(loop) as Places | undefined;

export const gatheredFor = (rule: Rule, { gathered }: Frame): unknown =>
  gathered?.has(rule) ? gathered.get(rule) : rule.start;

function enclosing(frame: Frame, loop: Loop): Frame | undefined {
  let outer = frame.parent;
  while (outer && outer.loop.definition !== loop) outer = outer.parent;
  return outer;
}
