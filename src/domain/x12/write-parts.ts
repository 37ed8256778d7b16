/** Writes the parts of a file as they come, so that a file of any size can be written. */
import { type CompiledLoop, compileGuide } from "./compile";
import { ENVELOPE } from "./envelope";
import type { Values } from "./field-context";
import type { FilePart, GroupPart, InterchangePart, LoopPart, SetPart } from "./file-parts";
import { type Guide, setHeader } from "./guide";
import { guideNamed } from "./guides/catalog";
import type { Repair, WriteRefusal } from "./repair";
import { groupHeader, headerText } from "./write-interchange";
import { SetWriter } from "./writer";

interface OpenInterchange {
  readonly part: InterchangePart;
  readonly writer: SetWriter;
  groups: number;
}
interface OpenGroup {
  readonly part: GroupPart;
  isBegun: boolean;
  sets: number;
}
interface OpenSet {
  readonly part: SetPart;
  readonly guide: Guide;
  readonly segmentsBefore: number;
}
interface OpenLoop {
  readonly loop: CompiledLoop;
  /** The number of its hierarchical level, or of the one around it. */
  readonly levelId: string;
}

export class PartWriter {
  readonly #write: (text: string) => void;
  #interchange: OpenInterchange | undefined;
  #group: OpenGroup | undefined;
  #set: OpenSet | undefined;
  /** The loops that lead to where the next part belongs; the set itself is the first. */
  #loops: OpenLoop[] = [];
  /** What could not be written, and what was altered so that it could; the first thousand. */
  readonly notes: (Repair | WriteRefusal)[] = [];

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  put(part: FilePart): void {
    switch (part.type) {
      case "interchange":
        this.#beginInterchange(part);
        break;
      case "acknowledgment":
        this.#endGroup();
        this.#writer.writeSegment(ENVELOPE.TA1, { ...part.value });
        break;
      case "group":
        this.#endGroup();
        this.#group = { part, isBegun: false, sets: 0 };
        break;
      case "set":
        this.#beginSet(part);
        break;
      case "loop":
        this.#beginLoop(part);
        break;
      default:
        // It came late; the loops inside stay open for what follows.
        this.#fill(this.#loops[part.at.length], part.value);
    }
    this.#passOn();
  }

  end(): void {
    this.#endInterchange();
  }

  get #writer(): SetWriter {
    if (this.#interchange === undefined) throw new RangeError("a part came before its interchange");
    return this.#interchange.writer;
  }

  #beginInterchange(part: InterchangePart): void {
    this.#endInterchange();
    const lineEnds = part.lineEnds ?? true;
    const writer = new SetWriter(part.delimiters, lineEnds);
    writer.wire.put(headerText(part, part.delimiters) + (lineEnds ? "\n" : ""));
    this.#interchange = { part, writer, groups: 0 };
  }

  #endInterchange(): void {
    if (this.#interchange === undefined) return;
    this.#endGroup();
    const { part, groups } = this.#interchange;
    this.#writer.writeSegment(ENVELOPE.IEA, { count: groups, controlNumber: part.controlNumber });
    this.#passOn();
    this.#interchange = undefined;
  }

  /** Its header waits for the first set, which tells what kind of sets it holds. */
  #beginGroup(guide: Guide): void {
    if (this.#group === undefined || this.#interchange === undefined || this.#group.isBegun) return;
    this.#group.isBegun = true;
    this.#interchange.groups += 1;
    const header = groupHeader({ ...this.#group.part, guide }, this.#interchange.part);
    this.#writer.writeSegment(ENVELOPE.GS, header);
  }

  #endGroup(): void {
    this.#endSet();
    const group = this.#group;
    this.#group = undefined;
    // A group of which no set could be read has no kind and is no group.
    if (!group?.isBegun) return;
    const { part, sets } = group;
    this.#writer.writeSegment(ENVELOPE.GE, { count: sets, controlNumber: part.controlNumber });
  }

  #beginSet(part: SetPart): void {
    this.#endSet();
    const guide = guideNamed(part.guide, part.name);
    if (guide === undefined || this.#group === undefined)
      throw new RangeError(`no group or no guide for a set of ${part.guide}, ${part.name}`);
    this.#beginGroup(guide);
    this.#group.sets += 1;
    const writer = this.#writer;
    this.#set = { part, guide, segmentsBefore: writer.segments };
    writer.writeSegment(ENVELOPE.ST, setHeader(guide, part.controlNumber));
    writer.beginSet();
  }

  #endSet(): void {
    if (this.#set === undefined) return;
    const { part, segmentsBefore } = this.#set;
    const writer = this.#writer;
    const count = writer.segments - segmentsBefore + 1;
    writer.writeSegment(ENVELOPE.SE, { count, controlNumber: part.controlNumber });
    this.#set = undefined;
    this.#loops = [];
  }

  #beginLoop({ at, hasChildren, value }: LoopPart): void {
    const loop = this.#loopAt(at);
    this.#loops.length = at.length;
    const around = this.#loops.at(-1)?.levelId ?? "";
    const open = { loop, levelId: this.#writer.beginLoop(loop, around, hasChildren) };
    this.#loops.push(open);
    this.#fill(open, value);
  }

  #loopAt(at: readonly string[]): CompiledLoop {
    if (this.#set === undefined) throw new RangeError("a loop came before its set");
    if (at.length === 0) return compileGuide(this.#set.guide).root;
    const found = this.#loops[at.length - 1]?.loop.byKey[at.at(-1) as string]?.loop;
    if (found === undefined) throw new RangeError(`the guide has no loop at ${at.join(".")}`);
    return found;
  }

  #fill(open: OpenLoop | undefined, value: Values): void {
    if (open === undefined) throw new RangeError("a loop is missing around this part");
    this.#writer.writeChildren(open.loop, value, open.levelId);
  }

  #passOn(): void {
    if (this.#interchange === undefined) return;
    const { wire } = this.#interchange.writer;
    this.#write(wire.take());
    for (const note of wire.notes.splice(0)) if (this.notes.length < MOST_NOTES) this.notes.push(note);
  }
}
const MOST_NOTES = 1000;
