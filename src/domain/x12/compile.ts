/**
 * A guide compiled once: every segment knows its qualifiers and codecs, every loop finds the child that a segment
 * belongs to by its packed id.
 */
import type { Child, ElementType, Field, Loop, Segment } from "./definition";
import { qualifier, required, segment, situational } from "./definition";
import { identifier } from "./element-types";
import { compileFields, type FieldCodec, type FieldsCodec } from "./field-codec";
import type { Guide, Rule } from "./guide";
import { packTag, type Tokenizer } from "./tokenizer";

interface Qualifier {
  readonly element: number;
  readonly component: number;
  readonly codes: ReadonlySet<string>;
  /** The code where there is but one. */
  readonly only: string | undefined;
}
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
  readonly conditions: readonly Condition[];
  /** Bits of the elements that may hold components, and repetitions. */
  readonly componentMask: number;
  readonly repetitionMask: number;
}
export interface CompiledChild {
  readonly key: string;
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
  readonly id: string;
  readonly name: string;
  readonly definition: Loop;
  readonly children: readonly CompiledChild[];
  readonly byTag: ReadonlyMap<number, readonly CompiledChild[]>;
  readonly rules: readonly Rule[];
  /** Rules of enclosing loops that gather from this one. */
  readonly gathering: readonly Rule[];
  readonly level: string | undefined;
  readonly byKey: ReadonlyMap<string, CompiledChild>;
  readonly required: readonly CompiledChild[];
  /** Keys of the children that repeat. */
  readonly arrayKeys: readonly string[];
  /** A zero for each child, to copy. */
  readonly zeros: readonly number[];
}
export interface CompiledGuide {
  readonly guide: Guide;
  readonly root: CompiledLoop;
  /** Every segment id the guide knows. */
  readonly tags: ReadonlySet<number>;
}

const compiled = new WeakMap<Guide, CompiledGuide>();

export function compileGuide(guide: Guide): CompiledGuide {
  const known = compiled.get(guide);
  if (known) return known;
  const compiler = new Compiler(guide.rules);
  const made = { guide, root: compiler.loop(guide.root), tags: compiler.tags };
  compiled.set(guide, made);
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
  readonly tags = new Set<number>();
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
    const byTag = Map.groupBy(children.toSorted(bySpecificity), (child) => child.first.packed);
    const rules = this.#rules.filter((rule) => rule.loop === definition);
    const gathering = this.#rules.filter((rule) => rule.over === definition);
    const { id, name, level } = definition;
    const made = {
      id,
      name,
      level,
      definition,
      children,
      byTag,
      rules,
      gathering,
      byKey: new Map(children.map((child) => [child.key, child])),
      required: children.filter(({ isRequired }) => isRequired),
      arrayKeys: children.filter(({ isArray }) => isArray).map(({ key }) => key),
      zeros: children.map(() => 0),
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
    children.push({ key, index: children.length, rank, isRequired, isArray, max, first, loop });
  }

  #segment(definition: Segment): CompiledSegment {
    const known = this.#segments.get(definition);
    if (known) return known;
    const made = compileSegment(definition);
    this.tags.add(made.packed);
    this.#segments.set(definition, made);
    return made;
  }
}

export function compileSegment(definition: Segment): CompiledSegment {
  const codec = compileFields(definition.fields);
  return {
    tag: definition.tag,
    packed: packTag(definition.tag),
    name: definition.name,
    definition,
    codec,
    qualifiers: codec.codecs.flatMap(qualifiersOf),
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
  if (field.type?.kind !== "composite") return [];
  return compileFields(field.type.fields)
    .codecs.filter((inner) => inner.field.identifies)
    .map((inner) => qualifierAt(position, inner.position, inner.field));
}

function qualifierAt(element: number, component: number, { type }: Field): Qualifier {
  const { codes = [] } = type as ElementType;
  return { element, component, codes: new Set(codes), only: codes.length === 1 ? codes[0] : undefined };
}

/** Bits of the positions whose type is of one of these kinds; rows of a group each set their own. */
function maskOf(codec: FieldsCodec, kinds: readonly string[], base = 0): number {
  return codec.codecs.reduce((mask, { field, position, width }) => {
    const { type } = field;
    if (type === undefined) return mask;
    if (type.kind === "group") {
      const row = compileFields(type.fields);
      const rows = Array.from({ length: type.max }, (_, at) => base + position - 1 + at * row.width);
      return rows.reduce((all, start) => all | maskOf(row, kinds, start), mask);
    }
    const isOne = [type, "item" in type ? type.item : type].some(({ kind }) => kinds.includes(kind));
    return isOne ? mask | (((1 << width) - 1) << (base + position)) : mask;
  }, 0);
}

/** Whether a segment with the right id is this use of it. */
export function isThis({ qualifiers }: CompiledSegment, segment: Tokenizer, separator: string): boolean {
  for (const { element, component, codes, only } of qualifiers) {
    const whole = segment.text(element);
    const text = component === 0 ? whole : componentAt(whole, component, separator);
    if (only === undefined ? !codes.has(text) : text !== only) return false;
  }
  return true;
}

function componentAt(text: string, component: number, separator: string): string {
  if (component > 1) return text.split(separator, component)[component - 1] ?? "";
  const end = text.indexOf(separator);
  return end === -1 ? text : text.slice(0, end);
}
