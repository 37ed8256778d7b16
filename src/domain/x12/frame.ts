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
  /** How often each child came, and where it came first. */
  readonly counts: number[];
  readonly positions: number[];
  readonly offsets: number[];
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

export function openFrame(
  loop: CompiledLoop,
  parent: Frame | undefined,
  child: CompiledChild | undefined,
): Frame {
  const value: Record<string, unknown> = {};
  const size = loop.children.length;
  for (const each of loop.children) if (each.isArray) value[each.key] = [];
  return {
    loop,
    parent,
    child,
    value,
    counts: new Array<number>(size).fill(0),
    positions: new Array<number>(size).fill(0),
    offsets: new Array<number>(size).fill(0),
    rank: 0,
    levelId: "",
    childCode: "",
    subordinates: 0,
    gathered: undefined,
    isStreamed: false,
    isReadable: true,
  };
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
    return outer?.isReadable ? (outer.value as Infer<A>) : undefined;
  };

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

/** The same for those who are handed a loop while its surroundings are still being read. */
export const surroundings =
  (frame: Frame): Ancestors =>
  <A extends Loop>(loop: A) =>
    enclosing(frame, loop)?.value as Infer<A> | undefined;
