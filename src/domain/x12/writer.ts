/**
 * Writes a value by its guide: order in the definition is order on the wire. Hierarchical levels are numbered and linked
 * here. What may not stand in a file is repaired in free text and recorded, or refused anywhere else (EDI-7).
 */
import type { CompiledChild, CompiledGuide, CompiledLoop, CompiledSegment } from "./compile";
import type { ElementType } from "./definition";
import type { Delimiters } from "./delimiters";
import { joinTrimmed } from "./divided-codec";
import { writeFields } from "./field-codec";
import type { Values, WriteContext } from "./field-context";

export interface Repair {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}
/** A value that cannot be written as it is. */
export interface WriteRefusal {
  readonly path: string;
  readonly value: string;
  readonly message: string;
}

export class SetWriter implements WriteContext {
  readonly componentSeparator: string;
  readonly repetitionSeparator: string | undefined;
  readonly repairs: Repair[] = [];
  readonly refusals: WriteRefusal[] = [];
  readonly #delimiters: Delimiters;
  readonly #ending: string;
  readonly #unfit: RegExp;
  readonly #out: string[] = [];
  readonly #texts: string[] = [];
  #levels = 0;
  #path = "";

  constructor(delimiters: Delimiters, lineEnds: boolean) {
    this.#delimiters = delimiters;
    this.#ending = delimiters.segment + (lineEnds ? "\n" : "");
    this.#unfit = unfitFor(delimiters);
    this.componentSeparator = delimiters.component;
    this.repetitionSeparator = delimiters.repetition;
  }

  get segments(): readonly string[] {
    return this.#out;
  }

  writeGuide(guide: CompiledGuide, value: Values): void {
    this.#loop(guide.root, value, "");
  }

  writeSegment(compiled: CompiledSegment, value: Values): void {
    const texts = this.#texts;
    texts.length = 0;
    this.#path = this.#path === "" ? compiled.tag : this.#path;
    writeFields(compiled.codec, value, texts, this);
    const elements = joinTrimmed(texts, this.#delimiters.element);
    this.#out.push(
      compiled.tag + (elements === "" ? "" : this.#delimiters.element) + elements + this.#ending,
    );
  }

  text(value: string, type: ElementType, name: string): string {
    if (!this.#unfit.test(value)) return value;
    const path = `${this.#path} ${name}`;
    const fit = type.freeText ? this.#repair(value) : undefined;
    if (fit !== undefined) {
      this.repairs.push({ path, from: value, to: fit });
      return fit;
    }
    this.refusals.push({
      path,
      value,
      message: `${name} ${JSON.stringify(value)} holds a separator or a character that X12 does not carry.`,
    });
    return "";
  }

  surplus(name: string, count: number, max: number): void {
    const message = `${name} has ${count} values; the guide has places for ${max}.`;
    this.refusals.push({ path: `${this.#path} ${name}`, value: String(count), message });
  }

  /** Accents are dropped and separators become blanks; what has no Latin letter cannot be repaired. */
  #repair(value: string): string | undefined {
    const { element, component, segment, repetition = element } = this.#delimiters;
    const plain = value
      .normalize("NFKD")
      .replace(/\p{Mn}/gu, "")
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2013\u2014]/g, "-")
      .replace(/\p{Cc}/gu, " ")
      .replaceAll(element, " ")
      .replaceAll(component, " ")
      .replaceAll(segment, " ")
      .replaceAll(repetition, " ")
      .trim();
    return plain === "" || this.#unfit.test(plain) ? undefined : plain;
  }

  #loop(loop: CompiledLoop, value: Values, parentId: string): void {
    let id = parentId;
    if (loop.level !== undefined) {
      this.#levels += 1;
      id = String(this.#levels);
      this.#level(loop, { id, parentId, hasChildren: hasSubordinates(loop, value) });
    }
    for (const child of childrenIn(loop, value)) {
      const found = value[child.key];
      if (child.isArray) for (const each of found as readonly Values[]) this.#child(loop, child, each, id);
      else this.#child(loop, child, found as Values, id);
    }
  }

  #child(loop: CompiledLoop, child: CompiledChild, value: Values, levelId: string): void {
    if (child.loop) {
      this.#loop(child.loop, value, levelId);
      return;
    }
    this.#path = loop.id === "" ? child.first.tag : `${loop.id}/${child.first.tag}`;
    this.writeSegment(child.first, value);
  }

  #level(loop: CompiledLoop, level: { id: string; parentId: string; hasChildren: boolean }): void {
    const first = loop.children[0] as CompiledChild;
    this.#path = `${loop.id}/HL`;
    const childCode = loop.definition.isLeaf ? undefined : level.hasChildren ? "1" : "0";
    this.writeSegment(first.first, {
      hierarchicalId: level.id,
      parentId: level.parentId || undefined,
      hasChildren: childCode,
    });
  }
}

/** The children that a value has, in the order of the guide; most of a guide's children are absent from most values. */
function childrenIn({ byKey }: CompiledLoop, value: Values): CompiledChild[] {
  const present: CompiledChild[] = [];
  let isOrdered = true;
  for (const key of Object.keys(value)) {
    const child = byKey.get(key);
    if (child === undefined || value[key] === undefined) continue;
    isOrdered &&= (present.at(-1)?.index ?? -1) < child.index;
    present.push(child);
  }
  return isOrdered ? present : present.sort((a, b) => a.index - b.index);
}

const hasSubordinates = (loop: CompiledLoop, value: Values): boolean =>
  loop.children.some(
    ({ key, loop: inner }) =>
      inner?.level !== undefined && ((value[key] as readonly unknown[] | undefined)?.length ?? 0) > 0,
  );

/** Anything but printable ASCII, and the separators. */
function unfitFor({ element, component, segment, repetition = "" }: Delimiters): RegExp {
  const separators = [element, component, segment, repetition].join("").replace(/[\\\]^-]/g, "\\$&");
  return new RegExp(`[^\\x20-\\x7e]|[${separators}]`);
}
