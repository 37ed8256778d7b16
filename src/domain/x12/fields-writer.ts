/**
 * Writes the fields of a segment, a composite or a row. What stands between one written field and the next, and which
 * field mostly comes next, is put together once for each pair that occurs.
 */
import type { ElementType } from "./definition";
import type { FieldsCodec, Values } from "./field-context";
import type { FieldWriter, WriteFields } from "./field-writer";
import { bytesOf } from "./latin1";
import type { Wire } from "./wire";

/** Where writing stands: behind the last position that holds something, and ahead of certain fields. */
interface Behind {
  readonly last: number;
  /** Index of the first field that may still come in its order. */
  readonly next: number;
  /** What is left to write when nothing follows, and how many positions are taken then. */
  readonly tail: Uint8Array;
  readonly covered: number;
  readonly steps: Step[];
  /** The latest step from here: the next is mostly the same. */
  likely: Step | undefined;
}
/** From there to a field of the value. */
interface Step {
  readonly field: FieldWriter;
  readonly key: string;
  /** Separators and fixed elements on the way. */
  readonly lead: Uint8Array;
  /** Where writing stands when the field took one position, and when it took none. */
  readonly written: Behind;
  readonly skipped: Behind;
}

interface Around {
  /** The segment id; components begin without one, and their first without a separator. */
  readonly start: string;
  readonly separator: string;
  /** What ends a segment. */
  readonly end: string;
}

export class FieldsWriter implements WriteFields {
  readonly width: number;
  readonly #codec: FieldsCodec;
  readonly #around: Around;
  readonly #fields: readonly FieldWriter[];
  /** By position. */
  readonly #fixed: readonly (string | undefined)[];
  readonly #lastFixed: number;
  readonly #known: (Behind | undefined)[] = [];
  readonly #begin: Behind;

  constructor(codec: FieldsCodec, around: Around, fields: readonly FieldWriter[]) {
    this.width = codec.width;
    this.#codec = codec;
    this.#around = around;
    this.#fields = fields;
    this.#fixed = codec.byPosition.map((each) =>
      each?.field.use === "fixed" ? (each.field.type as ElementType).codes?.[0] : undefined,
    );
    this.#lastFixed = Math.max(
      0,
      this.#fixed.findLastIndex((text) => text !== undefined),
    );
    this.#begin = this.#behind(0, 0);
  }

  /** Writes all fields but empty ones at the end; gives how many positions that took. */
  write(value: Values, wire: Wire): number {
    const start = wire.at;
    const noted = wire.notes.length;
    let behind = this.#begin;
    for (const key in value) {
      const each = value[key];
      if (each === undefined) continue;
      const { likely } = behind;
      const step = likely !== undefined && likely.key === key ? likely : this.#stepTo(behind, key);
      if (step !== undefined) behind = this.#take(step, each, wire);
      else if (this.#codec.byKey[key] !== undefined) {
        wire.takeBack(start, noted);
        return this.write(inOrder(this.#codec, value), wire);
      }
    }
    wire.bytes(behind.tail);
    return behind.covered;
  }

  #take(step: Step, value: unknown, wire: Wire): Behind {
    const { field, lead } = step;
    if (field.isText)
      return wire.textBehind(lead, value as string, field.type, field.name) ? step.written : step.skipped;
    const before = wire.at;
    wire.bytes(lead);
    const start = wire.at;
    const covered = field.write(value, wire);
    if (wire.at === start) {
      wire.at = before;
      return step.skipped;
    }
    return covered === 1 ? step.written : this.#behind(field.position + covered - 1, field.index + 1);
  }

  /** Undefined for what is no field of these, or one that should have come earlier. */
  #stepTo(behind: Behind, key: string): Step | undefined {
    const step = behind.steps.find((each) => each.key === key) ?? this.#newStep(behind, key);
    if (step !== undefined) behind.likely = step;
    return step;
  }

  #newStep(behind: Behind, key: string): Step | undefined {
    const { last, next } = behind;
    const field = this.#fields.find((each) => each.key === key);
    if (field === undefined || field.index < next) return undefined;
    const { index, position } = field;
    const lead = bytesOf(this.#between(last, position));
    const written = this.#behind(position, index + 1);
    const step = { field, key, lead, written, skipped: this.#behind(last, index + 1) };
    behind.steps.push(step);
    return step;
  }

  #behind(last: number, next: number): Behind {
    const at = last * (this.#fields.length + 1) + next;
    const known = this.#known[at];
    if (known !== undefined) return known;
    const tail = bytesOf(this.#tail(last) + this.#around.end);
    const covered = Math.max(last, this.#lastFixed);
    const made: Behind = { last, next, tail, covered, steps: [], likely: undefined };
    this.#known[at] = made;
    return made;
  }

  /** What stands before position `next` when `last` was the latest that was written; 0 for none. */
  #between(last: number, next: number): string {
    const { start, separator } = this.#around;
    let text = last === 0 ? start : "";
    for (let at = last + 1; at <= next; at += 1) {
      if (at > 1 || start !== "") text += separator;
      if (at < next) text += this.#fixed[at] ?? "";
    }
    return text;
  }

  /** The fixed elements that follow the last written one. */
  #tail(last: number): string {
    const end = this.#lastFixed;
    if (end > last) return this.#between(last, end) + this.#fixed[end];
    return last === 0 ? this.#around.start : "";
  }
}

/** The same value with its keys in the order of the wire. */
function inOrder({ codecs }: FieldsCodec, value: Values): Values {
  const ordered: Record<string, unknown> = {};
  for (const { key } of codecs) if (value[key] !== undefined) ordered[key] = value[key];
  return ordered;
}
