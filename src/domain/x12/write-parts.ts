/** Writes the parts of a file as they come, so that a file of any size can be written. */
import { compileGuide } from "./compile";
import { ENVELOPE } from "./envelope";
import type { FilePart, GroupPart, InterchangePart, LoopPart, MorePart, SetPart } from "./file-parts";
import { type Guide, setHeader } from "./guide";
import { guideNamed } from "./guides/catalog";
import type { Repair, WriteRefusal } from "./repair";
import { SetInParts } from "./set-in-parts";
import { groupHeader, headerText } from "./write-envelope";
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
  readonly loops: SetInParts;
  readonly segmentsBefore: number;
}
export class PartWriter {
  readonly #write: (text: string) => void;
  #interchange: OpenInterchange | undefined;
  #group: OpenGroup | undefined;
  #set: OpenSet | undefined;
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
      default:
        this.#putLoop(part);
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
    writer.writeHeader(headerText(part, part.delimiters));
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
    const loops = new SetInParts(compileGuide(guide), writer);
    this.#set = { part, loops, segmentsBefore: writer.segments };
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
  }

  #putLoop(part: LoopPart | MorePart): void {
    const isPut = this.#set?.loops.put(part) ?? false;
    if (!isPut) throw new RangeError(`no guide, set or loop for a part at ${part.at.join(".")}`);
  }

  #passOn(): void {
    if (this.#interchange === undefined) return;
    const { wire } = this.#interchange.writer;
    this.#write(wire.take());
    for (const note of wire.notes.splice(0)) if (this.notes.length < MOST_NOTES) this.notes.push(note);
  }
}
const MOST_NOTES = 1000;
