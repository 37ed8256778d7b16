/**
 * Writes a value by its guide: order in the definition is order on the wire. Hierarchical levels are numbered and linked
 * here. What may not stand in a file is repaired in free text and recorded, or refused anywhere else (EDI-7).
 */
import type { CompiledChild, CompiledGuide, CompiledLoop, CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import type { FieldsCodec, Values, WriteContext } from "./field-context";
import { writeFields } from "./fields-on-wire";
import { NONE } from "./frame";
import { Layout } from "./layout";
import { Wire } from "./wire";

export class SetWriter implements WriteContext {
  readonly wire: Wire;
  /** Segments written so far. */
  segments = 0;
  readonly #ending: string;
  readonly #layouts = new Map<FieldsCodec | CompiledSegment, Layout>();
  #levels = 0;

  constructor(delimiters: Delimiters, lineEnds: boolean) {
    this.wire = new Wire(delimiters);
    this.#ending = delimiters.segment + (lineEnds ? "\n" : "");
  }

  writeGuide(guide: CompiledGuide, value: Values): void {
    this.beginSet();
    this.#loop(guide.root, value, "");
  }

  /** A segment of the envelope. */
  writeSegment(compiled: CompiledSegment, value: Values): void {
    this.#segment(compiled, value, "");
  }

  layoutOf(codec: FieldsCodec, separator: string): Layout {
    const known = this.#layouts.get(codec);
    return known?.separator === separator ? known : this.#remember(codec, new Layout(codec, "", separator));
  }

  #remember(what: FieldsCodec | CompiledSegment, layout: Layout): Layout {
    this.#layouts.set(what, layout);
    return layout;
  }

  #segment(compiled: CompiledSegment, value: Values, loopId: string): void {
    const { wire } = this;
    const { codec, tag } = compiled;
    const known = this.#layouts.get(compiled);
    const layout = known ?? this.#remember(compiled, new Layout(codec, tag, wire.elementSeparator));
    wire.loopId = loopId;
    wire.segmentId = tag;
    this.segments += 1;
    writeFields(codec, value, layout, this);
    wire.put(this.#ending);
    wire.endSegment();
  }

  /** Begins a set whose loops are handed in one by one. */
  beginSet(): void {
    this.#levels = 0;
  }

  /** Begins a loop; gives the number of its hierarchical level, or of the one around it. */
  beginLoop(loop: CompiledLoop, parentId: string, hasChildren: boolean): string {
    if (loop.level === undefined) return parentId;
    this.#levels += 1;
    const id = String(this.#levels);
    this.#level(loop, { id, parentId, hasChildren });
    return id;
  }

  /** The segments and loops of a value, in the order of the guide. */
  writeChildren(loop: CompiledLoop, value: Values, levelId: string): void {
    for (const child of childrenIn(loop, value)) {
      const found = value[child.key];
      if (child.isArray)
        for (const each of found as readonly Values[]) this.#child(loop, child, each, levelId);
      else this.#child(loop, child, found as Values, levelId);
    }
  }

  #loop(loop: CompiledLoop, value: Values, parentId: string): void {
    const hasChildren = loop.level !== undefined && hasSubordinates(loop, value);
    this.writeChildren(loop, value, this.beginLoop(loop, parentId, hasChildren));
  }

  #child(loop: CompiledLoop, child: CompiledChild, value: Values, levelId: string): void {
    if (child.loop) this.#loop(child.loop, value, levelId);
    else this.#segment(child.first, value, loop.id);
  }

  #level(loop: CompiledLoop, level: { id: string; parentId: string; hasChildren: boolean }): void {
    const first = loop.children[0] as CompiledChild;
    const childCode = loop.definition.isLeaf ? undefined : level.hasChildren ? "1" : "0";
    const value = {
      hierarchicalId: level.id,
      parentId: level.parentId || undefined,
      hasChildren: childCode,
    };
    this.#segment(first.first, value, loop.id);
  }
}

/** The children that a value has, in the order of the guide; most of a guide's children are absent from most values. */
function childrenIn({ byKey }: CompiledLoop, value: Values): CompiledChild[] {
  const present: CompiledChild[] = [];
  for (const key in value) {
    const found = value[key];
    if (found === undefined || found === NONE) continue;
    const child = byKey[key];
    if (child === undefined || (child.isArray && isEmpty(found))) continue;
    insert(child, present);
  }
  return present;
}
/** They are few, and nearly in order. */
function insert(child: CompiledChild, present: CompiledChild[]): void {
  let at = present.length;
  for (; at > 0; at -= 1) {
    const before = present[at - 1] as CompiledChild;
    if (before.index < child.index) break;
    present[at] = before;
  }
  present[at] = child;
}
const isEmpty = (found: unknown): boolean => (found as readonly unknown[]).length === 0;

const hasSubordinates = (loop: CompiledLoop, value: Values): boolean =>
  loop.children.some(
    ({ key, loop: inner }) =>
      inner?.level !== undefined && ((value[key] as readonly unknown[] | undefined)?.length ?? 0) > 0,
  );
