/** Reads a file of any size as parts. Loops that fill large files come one by one; sets of other kinds are held one at a time. */

import { NONE } from "./compile";
import { EnvelopeFollower } from "./envelope-follower";
import type { Values } from "./field-context";
import { type FilePart, setPart } from "./file-parts";
import type { Frame } from "./frame";
import { ALL_GUIDES } from "./guides/catalog";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import { hasErrors, type Issue } from "./issues";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";
import { streamedGuides } from "./view/streamed-guides";
import { envelopeOf } from "./write-back";

const UNTOLD_VERSION = "00501";

/** A loop that is a part already, while it is open, and how much of each of its children was told. */
interface Told {
  readonly frame: Pick<Frame, "value">;
  readonly at: readonly string[];
  readonly counts: Map<string, number>;
}

export class PartReader {
  readonly #onPart: (part: FilePart) => void;
  readonly #parser: InterchangeParser;
  readonly #envelope = new EnvelopeFollower({
    begin: (interchange) => this.#tellInterchange(interchange),
    group: (group, interchange) => {
      this.#tellAcknowledgments(interchange);
      this.#tellGroup(group);
    },
    endGroup() {},
    end: (interchange) => this.#tellAcknowledgments(interchange),
  });
  /** How many acknowledgments of the interchange were told. */
  #acknowledgments = 0;
  #set: TransactionSet | undefined;
  #open: Told[] = [];
  #isWrong = false;

  /** `onSet` takes each set as it ends, with its issues. */
  constructor(onPart: (part: FilePart) => void, onSet?: (set: TransactionSet) => void) {
    this.#onPart = onPart;
    this.#parser = new InterchangeParser({
      guides: ALL_GUIDES,
      maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
      streamed: streamedGuides(ALL_GUIDES),
      keepsSets: false,
      onLoop: (frame, set) => this.#tellLoop(frame, set),
      onEnclosing: (frame) => this.#endLoop(frame),
      onSet: (set) => {
        this.#endSet(set);
        onSet?.(set);
      },
    });
  }

  feed(piece: string): void {
    this.#parser.feed(piece);
  }

  /** Whether anything was wrong with the file; `unread` says why there is nothing to read, `around` what is wrong outside sets. */
  end(): {
    readonly hasErrors: boolean;
    readonly unread: readonly Issue[];
    readonly around: readonly Issue[];
  } {
    this.#parser.end();
    this.#envelope.end(this.#parser.interchanges);
    const { issues, interchanges } = this.#parser;
    const around = interchanges.flatMap((each) => each.issues);
    return { hasErrors: this.#isWrong || hasErrors([...issues, ...around]), unread: issues, around };
  }

  #tellInterchange(interchange: Interchange): void {
    const { acknowledgments: _, ...envelope } = envelopeOf(interchange);
    const { header, delimiters } = interchange;
    // Of a header that could not be read nothing is made up.
    if (Object.keys(header).length === 0) return;
    this.#onPart({ type: "interchange", ...envelope, delimiters, version: header.version ?? UNTOLD_VERSION });
    this.#acknowledgments = 0;
  }

  #tellAcknowledgments({ acknowledgments }: Interchange): void {
    for (const value of acknowledgments.slice(this.#acknowledgments))
      this.#onPart({ type: "acknowledgment", value });
    this.#acknowledgments = acknowledgments.length;
  }

  #tellGroup({ header, control }: FunctionalGroup): void {
    const { senderCode = "", receiverCode = "" } = header;
    this.#onPart({ type: "group", senderCode, receiverCode, controlNumber: control });
  }

  #begin(set: TransactionSet): void {
    if (this.#set === set) return;
    this.#set = set;
    this.#open = [];
    this.#envelope.follow(this.#parser.interchanges);
    const { guide, control } = set;
    if (guide !== undefined) this.#onPart(setPart(guide, control));
  }

  #tellLoop(frame: Frame, set: TransactionSet): void {
    this.#begin(set);
    const depth = frame.parent === undefined ? 0 : this.#tellAround(frame.parent);
    const at = [...(this.#open[depth - 1]?.at ?? []), frame.child?.key ?? ""];
    this.#onPart({ type: "loop", at, hasChildren: frame.childCode === "1", value: frame.value });
  }

  /** Tells of a loop what was not told yet, from the outermost around it inward; gives how deep it lies. */
  #tellAround(frame: Frame): number {
    const depth = frame.parent === undefined ? 0 : this.#tellAround(frame.parent);
    const told = this.#open[depth];
    if (told?.frame === frame) this.#tellMore(told);
    else this.#tellBegun(frame, depth);
    return depth + 1;
  }

  #tellBegun(frame: Frame, depth: number): void {
    this.#open.length = depth;
    const { child, value, childCode } = frame;
    const at = child === undefined ? [] : [...(this.#open[depth - 1]?.at ?? []), child.key];
    const told = { frame, at, counts: new Map<string, number>() };
    this.#open.push(told);
    this.#onPart({ type: "loop", at, hasChildren: childCode === "1", value: untold(told, value) });
  }

  #tellMore(told: Told): void {
    const value = untold(told, told.frame.value);
    if (Object.keys(value).length > 0) this.#onPart({ type: "more", at: told.at, value });
  }

  #endLoop(frame: Frame): void {
    const told = this.#open.find((each) => each.frame === frame);
    if (told) this.#tellMore(told);
  }

  #endSet(set: TransactionSet): void {
    this.#begin(set);
    this.#isWrong ||= hasErrors(set.issues);
    const [root] = this.#open;
    if (root) this.#tellMore(root);
    else if (set.value !== undefined)
      this.#onPart({ type: "loop", at: [], hasChildren: false, value: set.value as Values });
    this.#open = [];
  }
}

/** The children that came since the last time. */
function untold({ counts }: Told, value: Values): Values {
  const found: Record<string, unknown> = {};
  for (const key in value) {
    const child = value[key];
    if (child === NONE) continue;
    const now = Array.isArray(child) ? child.length : 1;
    if (now === 0) continue;
    const before = counts.get(key) ?? 0;
    if (now <= before) continue;
    counts.set(key, now);
    found[key] = Array.isArray(child) ? child.slice(before) : child;
  }
  return found;
}
