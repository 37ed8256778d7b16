/** What writes segments and loops with certain separators: made as it is needed, and kept for the next file that has the same. */
import type { CompiledLoop, CompiledSegment } from "./compile";
import type { Fields } from "./definition";
import type { Delimiters } from "./delimiters";
import { compileFields } from "./field-codec";
import type { FieldsCodec } from "./field-context";
import { compileFieldWriter, type Divided, type WriteFields } from "./field-writer";
import { FieldsWriter } from "./fields-writer";
import { LoopWriter } from "./loop-writer";

export class Writers {
  readonly delimiters: Delimiters;
  readonly lineEnds: boolean;
  readonly #segments = new WeakMap<CompiledSegment, WriteFields>();
  readonly #loops = new WeakMap<CompiledLoop, LoopWriter>();
  /** What stands inside elements: components, and the rows of a group of elements or components. */
  readonly #composites = new WeakMap<Fields, WriteFields>();
  readonly #rows = new WeakMap<Fields, WriteFields>();
  #children = 0;
  readonly #elements: Divided;
  readonly #components: Divided;

  constructor(delimiters: Delimiters, lineEnds: boolean) {
    const { element, component, segment, repetition = "" } = delimiters;
    this.delimiters = delimiters;
    this.lineEnds = lineEnds;
    const hasPlainNumbers = !/[-.\d]/.test(element + component + segment + repetition);
    const components = (fields: Fields) => this.#inside(this.#composites, fields, this.#components);
    this.#elements = {
      separator: element,
      component,
      repetition,
      hasPlainNumbers,
      composite: components,
      row: (fields) => this.#inside(this.#rows, fields, this.#elements),
    };
    this.#components = { ...this.#elements, separator: component, row: components };
  }

  nextNumber(): number {
    this.#children += 1;
    return this.#children;
  }

  segment(compiled: CompiledSegment): WriteFields {
    const known = this.#segments.get(compiled);
    if (known !== undefined) return known;
    const end = this.delimiters.segment + (this.lineEnds ? "\n" : "");
    const made = fieldsWriter(compiled.codec, this.#elements, { start: compiled.tag, end });
    this.#segments.set(compiled, made);
    return made;
  }

  loop(compiled: CompiledLoop): LoopWriter {
    const known = this.#loops.get(compiled);
    if (known !== undefined) return known;
    const made = new LoopWriter(compiled, this);
    this.#loops.set(compiled, made);
    return made;
  }

  #inside(all: WeakMap<Fields, WriteFields>, fields: Fields, by: Divided): WriteFields {
    const known = all.get(fields);
    if (known !== undefined) return known;
    const made = fieldsWriter(compileFields(fields), by, { start: "", end: "" });
    all.set(fields, made);
    return made;
  }
}

function fieldsWriter(codec: FieldsCodec, by: Divided, around: { start: string; end: string }): WriteFields {
  const fields = codec.valued.map((each, index) => compileFieldWriter(each, index, by));
  return new FieldsWriter(codec, { ...around, separator: by.separator }, fields);
}

let latest: Writers | undefined;

/** One file after the other mostly has the same separators. */
export function writersFor(delimiters: Delimiters, lineEnds: boolean): Writers {
  const isSame = latest?.lineEnds === lineEnds && sameDelimiters(latest.delimiters, delimiters);
  if (!isSame || latest === undefined) latest = new Writers({ ...delimiters }, lineEnds);
  return latest;
}

const sameDelimiters = (one: Delimiters, other: Delimiters): boolean =>
  one.element === other.element &&
  one.component === other.component &&
  one.segment === other.segment &&
  one.repetition === other.repetition;
