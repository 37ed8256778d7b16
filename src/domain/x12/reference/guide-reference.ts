/** A guide as a list of loops with their segments, for reading. */
import { type CompiledChild, type CompiledLoop, type CompiledSegment, compileGuide } from "../compile";
import { UNBOUNDED } from "../definition";
import type { Guide, Rule } from "../guide";
import { type ElementReference, elementReferences } from "./element-reference";

export interface SegmentReference {
  readonly kind: "segment";
  readonly tag: string;
  readonly name: string;
  readonly isRequired: boolean;
  /** Undefined where the guide sets no limit. */
  readonly max: number | undefined;
  /** What tells it from others of its id: `NM101 is IL`. */
  readonly toldBy: string;
  /** The codes that do. */
  readonly told: readonly string[];
  readonly elements: readonly ElementReference[];
  /** X12 conditions in words. */
  readonly conditions: readonly string[];
}
export interface LoopMention {
  readonly kind: "loop";
  readonly id: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly max: number | undefined;
}
export interface LoopReference {
  /** Empty for the part of the set outside any loop. */
  readonly id: string;
  readonly name: string;
  /** Ids of the loops it stands in. */
  readonly within: readonly string[];
  readonly parts: readonly (SegmentReference | LoopMention)[];
  readonly rules: readonly Rule[];
}

/** Every loop once, in the order in which the guide first comes to it. */
export function guideReference(guide: Guide): readonly LoopReference[] {
  const within = new Map<CompiledLoop, Set<string>>();
  visit(compileGuide(guide).root, undefined, within);
  return [...within].map(([loop, around]) => ({
    id: loop.id,
    name: loop.name,
    within: [...around],
    parts: loop.children.map(partOf),
    rules: loop.rules,
  }));
}

function visit(loop: CompiledLoop, around: string | undefined, within: Map<CompiledLoop, Set<string>>): void {
  const isNew = !within.has(loop);
  const known = within.get(loop) ?? new Set<string>();
  within.set(loop, known);
  if (around !== undefined) known.add(around === "" ? "the transaction set" : around);
  if (isNew) for (const child of loop.children) if (child.loop) visit(child.loop, loop.id, within);
}

function partOf({ first, loop, isRequired, max }: CompiledChild): SegmentReference | LoopMention {
  const limit = max === UNBOUNDED ? undefined : max;
  if (loop) return { kind: "loop", id: loop.id, name: loop.name, isRequired, max: limit };
  return { ...segmentReference(first), isRequired, max: limit };
}

export const segmentReference = (segment: CompiledSegment): Omit<SegmentReference, "isRequired" | "max"> => ({
  kind: "segment",
  tag: segment.tag,
  name: segment.name,
  toldBy: toldBy(segment),
  told: segment.qualifiers.flatMap(({ codes }) => [...codes]),
  elements: elementReferences(segment),
  conditions: segment.conditions.map(({ kind, elements }) => conditionWords(segment.tag, kind, elements)),
});

/** `BHT03 is 0019`; empty where the segment id says enough. */
const toldBy = ({ tag, qualifiers }: CompiledSegment): string =>
  qualifiers
    .map(({ element, component, codes }) => {
      const place = `${tag}${String(element).padStart(2, "0")}${component > 0 ? `-${component}` : ""}`;
      return `${place} is ${[...codes].join(" or ")}`;
    })
    .join(", ");

function conditionWords(tag: string, kind: string, numbers: readonly number[]): string {
  const names = numbers.map((number) => `${tag}${String(number).padStart(2, "0")}`);
  const [first = "", ...rest] = names;
  const all = names.join(", ");
  switch (kind) {
    case "P":
      return `${all}: all of them or none.`;
    case "R":
      return `${all}: at least one.`;
    case "E":
      return `${all}: at most one.`;
    case "C":
      return `With ${first} also ${rest.join(", ")}.`;
    default:
      return `With ${first} also one of ${rest.join(", ")}.`;
  }
}
