/** A loop of a guide made ready for writing: which child a key means, and which key mostly comes behind another. */
import type { CompiledChild, CompiledLoop } from "./compile";
import type { Values } from "./field-context";
import type { WriteFields } from "./field-writer";
import type { Writers } from "./writers";

export interface ChildWriter {
  /** Counts the children of all loops. */
  readonly number: number;
  readonly key: string;
  /** Its place in the order of the guide. */
  readonly index: number;
  readonly isArray: boolean;
  /** Loop and segment, for those who ask where something went wrong. */
  readonly path: string;
  /** One of the two. */
  readonly loop: LoopWriter | undefined;
  readonly segment: WriteFields | undefined;
  /** The child whose key came behind this one the last time. */
  likely: ChildWriter | undefined;
}

export class LoopWriter {
  /** Where the keys of a value begin: no child. */
  readonly begin: ChildWriter;
  readonly isLevel: boolean;
  readonly isLeaf: boolean;
  readonly #compiled: CompiledLoop;
  readonly #writers: Writers;
  readonly #children: (ChildWriter | undefined)[] = [];
  /** Keys of the levels below it. */
  readonly #levels: readonly string[];

  constructor(compiled: CompiledLoop, writers: Writers) {
    this.#compiled = compiled;
    this.#writers = writers;
    this.isLevel = compiled.level !== undefined;
    this.isLeaf = compiled.definition.isLeaf;
    this.#levels = compiled.children.filter(({ loop }) => loop?.level !== undefined).map(({ key }) => key);
    this.begin = {
      number: -1,
      key: "",
      index: -1,
      isArray: false,
      path: "",
      loop: undefined,
      segment: undefined,
      likely: undefined,
    };
  }

  /** The child that a key means, when it comes behind that of another. */
  childBehind(before: ChildWriter, key: string): ChildWriter | undefined {
    const child = this.#compiled.byKey[key];
    if (child === undefined) return undefined;
    const found = this.child(child);
    before.likely = found;
    return found;
  }

  child(of: CompiledChild): ChildWriter {
    const known = this.#children[of.index];
    if (known !== undefined) return known;
    const { key, index, isArray, first, loop } = of;
    const { id } = this.#compiled;
    const made: ChildWriter = {
      number: this.#writers.nextNumber(),
      key,
      index,
      isArray,
      path: id === "" ? first.tag : `${id}/${first.tag}`,
      loop: loop && this.#writers.loop(loop),
      segment: loop ? undefined : this.#writers.segment(first),
      likely: undefined,
    };
    this.#children[index] = made;
    return made;
  }

  /** The segment that begins a level. */
  get level(): ChildWriter {
    return this.child(this.#compiled.children[0] as CompiledChild);
  }

  hasSubordinates(value: Values): boolean {
    for (const key of this.#levels)
      if (((value[key] as readonly unknown[] | undefined)?.length ?? 0) > 0) return true;
    return false;
  }
}
