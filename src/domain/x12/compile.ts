/**
 * A guide compiled once: every segment knows its qualifiers and codecs, every loop finds the child that a segment
 * belongs to by its packed id.
 */

import { type Candidates, candidatesAmong, isFirst } from "./candidates";
import type { Child, ElementType, Field, Loop, Segment } from "./definition";
import { qualifier, required, segment, situational } from "./definition";
import { identifier } from "./element-types";
import { compileFields } from "./field-codec";
import type { FieldCodec, FieldsCodec } from "./field-context";
import type { Guide, Rule } from "./guide";
import { PACKED_LENGTH, PackedTable, packText } from "./packed-code";
import type { Qualifier } from "./placement";
import { wholeFields } from "./standard-segments";
import { type MakeValue, makerOf, type SetValue, setterOf } from "./straight-code";
import { packTag } from "./tokenizer";

/** What repeats that never came read as; shared, because most never come. */
export const NONE: readonly unknown[] = Object.freeze([]);

export interface Condition {
  readonly kind: string;
  readonly elements: readonly number[];
  /** Bits of those elements, and of the first. */
  readonly mask: number;
  readonly first: number;
}
export interface CompiledSegment {
  readonly tag: string;
  readonly packed: number;
  readonly name: string;
  readonly definition: Segment;
  readonly codec: FieldsCodec;
  readonly qualifiers: readonly Qualifier[];
  /** Those that the code of the first element does not decide. */
  readonly further: readonly Qualifier[];
  readonly conditions: readonly Condition[];
  /** Bits of the elements that may hold components, and repetitions. */
  readonly componentMask: number;
  readonly repetitionMask: number;
}
export interface CompiledChild {
  readonly key: string;
  /** Puts a value under the key. */
  set: SetValue;
  readonly index: number;
  /** Neighbors that begin with the same segment id come in any order and share a rank. */
  readonly rank: number;
  readonly isRequired: boolean;
  readonly isArray: boolean;
  readonly max: number;
  /** The segment itself, or the first segment of the loop. */
  readonly first: CompiledSegment;
  readonly loop: CompiledLoop | undefined;
}
export interface CompiledLoop {
  /** Counts the loops of the guide. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly definition: Loop;
  readonly children: readonly CompiledChild[];
  /** Children by the number that the guide gives to each segment id. */
  readonly byTag: readonly (Candidates | undefined)[];
  readonly rules: readonly Rule[];
  /** Rules of enclosing loops that gather from this one, or find something in it after its end. */
  readonly gathering: readonly Rule[];
  readonly level: string | undefined;
  readonly byKey: Readonly<Record<string, CompiledChild | undefined>>;
  readonly required: readonly CompiledChild[];
  /** How often it was opened. */
  uses: number;
  /** Makes what a loop without any children reads as: repeats that never came. */
  make: MakeValue;
}
export interface CompiledGuide {
  readonly guide: Guide;
  readonly root: CompiledLoop;
  /** Every segment id the guide knows, packed, with its number. */
  readonly tags: PackedTable<number>;
}

/** Makes the objects of a loop that comes often in the fastest way. */
export function hasten(loop: CompiledLoop): void {
  const repeats = loop.children.filter(({ isArray }) => isArray).map(({ key }) => key);
  loop.make = makerOf(repeats, NONE) ?? loop.make;
  for (const child of loop.children) child.set = setterOf(child.key) ?? child.set;
}

/** By their rules, because a guide may be read with more rules than its own, or with none. */
const compiled = new WeakMap<Guide, WeakMap<readonly Rule[], CompiledGuide>>();

export function compileGuide(guide: Guide, rules: readonly Rule[] = guide.rules): CompiledGuide {
  const ofGuide = compiled.get(guide) ?? new WeakMap<readonly Rule[], CompiledGuide>();
  compiled.set(guide, ofGuide);
  const known = ofGuide.get(rules);
  if (known) return known;
  const compiler = new Compiler(rules);
  const root = compiler.loop(guide.root);
  const made = { guide, root, tags: new PackedTable(compiler.tags) };
  ofGuide.set(rules, made);
  return made;
}

/** Of neighbors that a segment may be, the one that asks more of it comes first. */
const bySpecificity = (a: CompiledChild, b: CompiledChild): number =>
  a.rank - b.rank || b.first.qualifiers.length - a.first.qualifiers.length;

/** HL as every hierarchical loop begins with it; the engine counts and links, so the value does not show it. */
const hierarchicalLevel = (levelCode: string): Segment =>
  segment("HL", "Hierarchical Level", {
    hierarchicalId: required(identifier(12), "Hierarchical ID Number"),
    parentId: situational(identifier(12), "Hierarchical Parent ID Number"),
    levelCode: qualifier(levelCode) as Field,
    hasChildren: situational(identifier(1), "Hierarchical Child Code"),
  });

class Compiler {
  readonly tags = new Map<number, number>();
  readonly #rules: readonly Rule[];
  readonly #segments = new Map<Segment, CompiledSegment>();
  readonly #loops = new Map<Loop, CompiledLoop>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  loop(definition: Loop): CompiledLoop {
    const known = this.#loops.get(definition);
    if (known) return known;
    const children: CompiledChild[] = [];
    if (definition.level !== undefined) {
      const node = hierarchicalLevel(definition.level);
      this.#addChild(children, "hierarchicalLevel", { node, repeat: "one", max: 1 });
    }
    for (const [key, child] of Object.entries(definition.children)) this.#addChild(children, key, child);
    const byTag: CompiledChild[][] = [];
    for (const child of children.toSorted(bySpecificity)) {
      const tag = this.tags.get(child.first.packed) as number;
      byTag[tag] = [...(byTag[tag] ?? []), child];
    }
    const arrayKeys = children.filter(({ isArray }) => isArray).map(({ key }) => key);
    const rules = this.#rules.filter((rule) => rule.loop === definition);
    const gathering = this.#rules.filter((rule) => rule.over === definition || rule.inside === definition);
    const nothing = Object.fromEntries(arrayKeys.map((key) => [key, NONE]));
    const { id, name, level } = definition;
    const made = {
      number: this.#loops.size,
      id,
      name,
      level,
      definition,
      children,
      byTag: byTag.map(candidatesAmong),
      rules,
      gathering,
      byKey: Object.assign(Object.create(null), Object.fromEntries(children.map((each) => [each.key, each]))),
      required: children.filter(({ isRequired }) => isRequired),
      uses: 0,
      make: () => ({ ...nothing }),
    };
    this.#loops.set(definition, made);
    return made;
  }

  #addChild(children: CompiledChild[], key: string, { node, repeat, max }: Child): void {
    const loop = node.kind === "loop" ? this.loop(node) : undefined;
    const first = loop?.children[0]?.first ?? this.#segment(node as Segment);
    const before = children.at(-1);
    const isRequired = repeat === "one" || repeat === "some";
    const isArray = repeat === "many" || repeat === "some";
    const rank = before === undefined ? 0 : before.rank + (before.first.packed === first.packed ? 0 : 1);
    const set: SetValue = (value, found) => {
      value[key] = found;
    };
    children.push({ key, set, index: children.length, rank, isRequired, isArray, max, first, loop });
  }

  #segment(definition: Segment): CompiledSegment {
    const known = this.#segments.get(definition);
    if (known) return known;
    const made = compileSegment(definition);
    if (!this.tags.has(made.packed)) this.tags.set(made.packed, this.tags.size);
    this.#segments.set(definition, made);
    return made;
  }
}

export function compileSegment(definition: Segment): CompiledSegment {
  const codec = compileFields(wholeFields(definition, compileFields(definition.fields).width));
  const qualifiers = codec.codecs.flatMap(qualifiersOf);
  return {
    tag: definition.tag,
    packed: packTag(definition.tag),
    name: definition.name,
    definition,
    codec,
    qualifiers,
    further: qualifiers.filter((each) => !isFirst(each)),
    conditions: definition.syntax.map(compileCondition),
    componentMask: maskOf(codec, ["composite", "parts"]),
    repetitionMask: maskOf(codec, ["repeated"]),
  };
}

function compileCondition(rule: string): Condition {
  const elements = (rule.slice(1).match(/../g) ?? []).map(Number);
  const mask = elements.reduce((bits, at) => bits | (1 << at), 0);
  return { kind: rule.charAt(0), elements, mask, first: 1 << (elements[0] ?? 0) };
}

function qualifiersOf({ field, position }: FieldCodec): Qualifier[] {
  if (field.identifies) return [qualifierAt(position, 0, field)];
  const type = field.type?.kind === "repeated" ? field.type.item : field.type;
  if (type?.kind !== "composite") return [];
  return compileFields(type.fields)
    .codecs.filter((inner) => inner.field.identifies)
    .map((inner) => qualifierAt(position, inner.position, inner.field));
}

function qualifierAt(element: number, component: number, field: Field): Qualifier {
  const type = field.type as ElementType;
  const { codes = [] } = type;
  const isShort = codes.every((each) => each.length <= PACKED_LENGTH);
  const packed = isShort ? codes.map(packText) : undefined;
  return { element, component, type, codes: new Set(codes), packed };
}

/** Bits of the positions whose type is of one of these kinds; rows of a group each set their own. */
function maskOf(codec: FieldsCodec, kinds: readonly string[], base = 0): number {
  return codec.codecs.reduce((mask, { field, position, width }) => {
    const { type } = field;
    if (type === undefined) return mask | (1 << (base + position)); // unused: reported as such, whatever it holds
    if (type.kind === "group") {
      const row = compileFields(type.fields);
      const rows = Array.from({ length: type.max }, (_, at) => base + position - 1 + at * row.width);
      return rows.reduce((all, start) => all | maskOf(row, kinds, start), mask);
    }
    const isOne = [type, "item" in type ? type.item : type].some(({ kind }) => kinds.includes(kind));
    return isOne ? mask | (((1 << width) - 1) << (base + position)) : mask;
  }, 0);
}
