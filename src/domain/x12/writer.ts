/**
 * Writes a value by its guide: order in the definition is order on the wire. Hierarchical levels are numbered and linked
 * here. What may not stand in a file is repaired in free text and recorded, or refused anywhere else (EDI-7).
 */
import { type CompiledGuide, type CompiledLoop, type CompiledSegment, NONE } from "./compile";
import type { Delimiters } from "./delimiters";
import type { Values } from "./field-context";
import type { WriteFields } from "./field-writer";
import type { ChildWriter, LoopWriter } from "./loop-writer";
import { Wire } from "./wire";
import { type Writers, writersFor } from "./writers";

/** A value and where it stands. */
interface Written {
  value: Values;
  piece: number;
  start: number;
  end: number;
}

export class SetWriter {
  readonly delimiters: Delimiters;
  readonly wire: Wire;
  /** Segments written so far. */
  segments = 0;
  readonly #lineEnd: string;
  readonly #writers: Writers;
  /** The children still to be written and their values: those of the loop at hand behind those of the loops around it. */
  readonly #children: ChildWriter[] = [];
  readonly #values: unknown[] = [];
  #waiting = 0;
  /** What each child was written from the last time, by its number. */
  readonly #latest: (Written | undefined)[] = [];
  #levels = 0;

  /** Without a sink the wire keeps what is written. */
  constructor(delimiters: Delimiters, lineEnds: boolean, sink?: (piece: string) => void) {
    this.delimiters = delimiters;
    this.wire = new Wire(delimiters, sink);
    this.#lineEnd = lineEnds ? "\n" : "";
    this.#writers = writersFor(delimiters, lineEnds);
  }

  /** The one segment of fixed length, as it stands with its separators. */
  writeHeader(text: string): void {
    this.wire.put(text + this.#lineEnd);
  }

  /** All loops of a set that was begun. */
  writeGuide(guide: CompiledGuide, value: Values): void {
    this.#loop(this.#writers.loop(guide.root), value, "");
  }

  /** A segment of the envelope. */
  writeSegment(compiled: CompiledSegment, value: Values): void {
    this.#segment(this.#writers.segment(compiled), value, compiled.tag);
  }

  #segment(fields: WriteFields, value: Values, path: string): void {
    const { wire } = this;
    wire.path = path;
    this.segments += 1;
    fields.write(value, wire);
    wire.endSegment();
  }

  /** Its loops come next, all at once or one by one. */
  beginSet(): void {
    this.#levels = 0;
  }

  /** Begins a loop; gives the number of its hierarchical level, or of the one around it. */
  beginLoop(loop: CompiledLoop, parentId: string, hasChildren: boolean): string {
    return this.#begin(this.#writers.loop(loop), parentId, hasChildren);
  }

  /** The segments and loops of a value, in the order of the guide. */
  writeChildren(loop: CompiledLoop, value: Values, levelId: string): void {
    this.#writeChildren(this.#writers.loop(loop), value, levelId);
  }

  #begin(loop: LoopWriter, parentId: string, hasChildren: boolean): string {
    if (!loop.isLevel) return parentId;
    this.#levels += 1;
    const id = String(this.#levels);
    this.#level(loop, { id, parentId, hasChildren });
    return id;
  }

  #loop(loop: LoopWriter, value: Values, parentId: string): void {
    const hasChildren = loop.isLevel && loop.hasSubordinates(value);
    this.#writeChildren(loop, value, this.#begin(loop, parentId, hasChildren));
  }

  #writeChildren(loop: LoopWriter, value: Values, levelId: string): void {
    const first = this.#waiting;
    this.#await(loop, value);
    for (let at = first; at < this.#waiting; at += 1) {
      const child = this.#children[at] as ChildWriter;
      const found = this.#values[at];
      if (!child.isArray) this.#child(child, found as Values, levelId);
      else for (const each of found as readonly Values[]) this.#child(child, each, levelId);
    }
    this.#waiting = first;
  }

  /** Notes the children that a value has; most of a guide's children are absent from most values. */
  #await(loop: LoopWriter, value: Values): void {
    const first = this.#waiting;
    let before = loop.begin;
    for (const key in value) {
      const found = value[key];
      if (found === undefined || found === NONE) continue;
      const { likely } = before;
      const child = likely !== undefined && likely.key === key ? likely : loop.childBehind(before, key);
      if (child === undefined) continue;
      before = child;
      if (!child.isArray || !isEmpty(found)) this.#insert(child, found, first);
    }
  }

  /** Keeps the order of the guide; they are few, and nearly in order. */
  #insert(child: ChildWriter, value: unknown, first: number): void {
    const children = this.#children;
    const values = this.#values;
    let at = this.#waiting;
    for (; at > first; at -= 1) {
      const before = children[at - 1] as ChildWriter;
      if (before.index < child.index) break;
      children[at] = before;
      values[at] = values[at - 1];
    }
    children[at] = child;
    values[at] = value;
    this.#waiting += 1;
  }

  #child(child: ChildWriter, value: Values, levelId: string): void {
    if (child.loop !== undefined) this.#loop(child.loop, value, levelId);
    else this.#segmentOf(child, value);
  }

  /** Payers, providers and addresses that were read come again as the very same value: that is copied from where it stands. */
  #segmentOf({ number, segment, path }: ChildWriter, value: Values): void {
    const { wire } = this;
    const before = this.#latest[number];
    if (before !== undefined && before.value === value && before.piece === wire.piece) {
      this.segments += 1;
      wire.again(before.start, before.end);
      wire.endSegment();
      return;
    }
    const { at: start, piece } = wire;
    const noted = wire.notes.length;
    this.#segment(segment as WriteFields, value, path);
    // What was repaired or refused is told each time.
    if (wire.piece !== piece || wire.notes.length !== noted) return;
    const written = before ?? this.#newWritten(number);
    written.value = value;
    written.piece = piece;
    written.start = start;
    written.end = wire.at;
  }

  #newWritten(number: number): Written {
    const made: Written = { value: NOTHING, piece: 0, start: 0, end: 0 };
    this.#latest[number] = made;
    return made;
  }

  #level(loop: LoopWriter, level: { id: string; parentId: string; hasChildren: boolean }): void {
    const childCode = loop.isLeaf ? undefined : level.hasChildren ? "1" : "0";
    const value = {
      hierarchicalId: level.id,
      parentId: level.parentId || undefined,
      hasChildren: childCode,
    };
    const { segment, path } = loop.level;
    this.#segment(segment as WriteFields, value, path);
  }
}

const NOTHING: Values = {};
const isEmpty = (found: unknown): boolean => (found as readonly unknown[]).length === 0;
