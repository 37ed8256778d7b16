import type { CompiledChild, CompiledLoop } from "./compile";
import type { Infer, Loop } from "./definition";
import type { Ancestors, Rule } from "./guide";

/** A loop that is being read. */
export interface Frame {
  readonly loop: CompiledLoop;
  readonly parent: Frame | undefined;
  /** The child of the parent loop that this is. */
  readonly child: CompiledChild | undefined;
  readonly value: Record<string, unknown>;
  /** How often each child came. */
  readonly counts: number[];
  /** Index, segment position and byte offset of each child's first segment, one after the other. */
  readonly firsts: number[];
  /** The rank of the latest child; earlier ranks are over. */
  rank: number;
  levelId: string;
  childCode: string;
  subordinates: number;
  /** What rules gathered from the loops inside. */
  gathered: Map<Rule, unknown> | undefined;
  /** Something inside was handed over already. */
  isStreamed: boolean;
  /** Whether rules may trust the value. */
  isReadable: boolean;
}

/** What repeats that never came read as; shared, because most never come. */
const NONE: readonly unknown[] = Object.freeze([]);

export function openFrame(
  loop: CompiledLoop,
  parent: Frame | undefined,
  child: CompiledChild | undefined,
): Frame {
  const value: Record<string, unknown> = {};
  for (const key of loop.arrayKeys) value[key] = NONE;
  return {
    loop,
    parent,
    child,
    value,
    counts: loop.zeros.slice(),
    firsts: [],
    rank: 0,
    levelId: "",
    childCode: "",
    subordinates: 0,
    gathered: undefined,
    isStreamed: false,
    isReadable: true,
  };
}

/** Adds a child's value to its loop. */
export function attach({ value }: Frame, { key, isArray }: CompiledChild, found: unknown): void {
  if (!isArray) value[key] ??= found;
  else if (value[key] === NONE) value[key] = [found];
  else (value[key] as unknown[]).push(found);
}

/** Where a child came first; where the loop began when it never came. */
export function firstOf({ firsts }: Frame, index: number): { position: number; offset: number } {
  let at = 0;
  for (let next = 0; next < firsts.length; next += 3) if (firsts[next] === index) at = next;
  return { position: firsts[at + 1] ?? 1, offset: firsts[at + 2] ?? 0 };
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
  for (const rule of frame.loop.gathering) {
    const outer = enclosing(frame, rule.loop);
    if (outer === undefined || !frame.isReadable) continue;
    outer.gathered ??= new Map();
    const before = outer.gathered.has(rule) ? outer.gathered.get(rule) : rule.start;
    outer.gathered.set(rule, rule.fold(before, frame.value, ancestorsOf(frame)));
  }
}

function enclosing(frame: Frame, loop: Loop): Frame | undefined {
  let outer = frame.parent;
  while (outer && outer.loop.definition !== loop) outer = outer.parent;
  return outer;
}
