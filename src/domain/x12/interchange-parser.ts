/**
 * Takes text piece by piece and builds interchanges. Damage is recorded and reading goes on wherever that is possible,
 * so that all of it is found at once.
 */
import type { CompiledSegment } from "./compile";
import { ENVELOPE } from "./envelope";
import { EnvelopeReader } from "./envelope-reader";
import { type Guide, guideOfPurpose, guidesOfSet } from "./guide";
import { type InterchangeBuilder, SetBuilder } from "./interchange-builder";
import { checkHeader } from "./interchange-header";
import { InterchangeStart } from "./interchange-start";
import type { Issue } from "./issues";
import { type ParserOptions, streamedLoop } from "./parser-options";
import type { TransactionReader } from "./reader";
import { Readers } from "./readers";
import { inStretches } from "./stretches";
import { Tokenizer } from "./tokenizer";

export class InterchangeParser {
  readonly interchanges: InterchangeBuilder[] = [];
  readonly #options: ParserOptions;
  readonly #segment = new Tokenizer();
  readonly #envelope = new EnvelopeReader(this.#segment);
  readonly #readers: Readers;
  readonly #start = new InterchangeStart(this.#envelope);
  #reader: TransactionReader | undefined;
  /** Guides of the open set until its first segment tells which of them it is. */
  #candidates: readonly Guide[] = [];
  #isStopped = false;

  constructor(options: ParserOptions) {
    this.#options = options;
    this.#readers = new Readers(options, this.#envelope.memory);
  }

  /** What belongs to no interchange. */
  get issues(): readonly Issue[] {
    return this.#envelope.loose;
  }

  feed(piece: string | Uint8Array): void {
    for (const stretch of inStretches(piece)) this.#take(stretch);
  }

  #take(piece: string | Uint8Array): void {
    if (this.#isStopped) return;
    this.#segment.feed(piece);
    this.#advance(false);
    if (this.#segment.restLength <= this.#options.maxSegmentLength) return;
    this.#envelope.note(
      "segment-too-long",
      "ISA",
      "A segment is longer than the limit; the rest was not read.",
    );
    this.#isStopped = true;
  }

  end(): void {
    const envelope = this.#envelope;
    if (!this.#isStopped) this.#advance(true);
    if (envelope.interchange) this.#closeTruncated();
    if (this.interchanges.length === 0 && envelope.loose.length === 0)
      envelope.note("not-x12", "ISA", "The file is empty.");
  }

  #advance(isEnd: boolean): void {
    for (;;) {
      const { interchange } = this.#envelope;
      if (interchange === undefined) {
        const start = this.#start.next(this.interchanges.at(-1), isEnd);
        if (start === "waiting") return;
        this.#begin(start === "opened");
      } else if (!this.#takeNext(interchange)) return;
    }
  }

  /** Takes one segment; false when the rest holds no whole one. */
  #takeNext(interchange: InterchangeBuilder): boolean {
    const segment = this.#segment;
    const reader = this.#reader;
    if (reader?.acceptAgain(segment)) this.#count(interchange);
    else if (!segment.next()) return false;
    else {
      this.#count(interchange);
      if (!reader?.acceptAlike(segment)) this.#accept(interchange);
    }
    return true;
  }

  #begin(isReadable: boolean): void {
    const envelope = this.#envelope;
    const interchange = envelope.interchange as InterchangeBuilder;
    this.interchanges.push(interchange);
    this.#readers.forget();
    if (!isReadable) {
      this.#abandon();
      return;
    }
    this.#segment.next();
    this.#options.onSegment?.(this.#segment, ENVELOPE.ISA, "");
    const header = envelope.read(ENVELOPE.ISA) as InterchangeBuilder["header"];
    interchange.header = header;
    checkHeader(envelope, interchange);
  }

  #count(interchange: InterchangeBuilder): void {
    const { set } = this.#envelope;
    interchange.position += 1;
    if (set) set.segments += 1;
  }

  #accept(interchange: InterchangeBuilder): void {
    const segment = this.#segment;
    const { set } = this.#envelope;
    const tag = this.#reader?.tagOf(segment.packed);
    const known = tag === undefined ? this.#handlers.get(segment.packed) : undefined;
    const reader = known ? undefined : this.#readerFor(interchange);
    if (known) {
      this.#options.onSegment?.(segment, known.compiled, "");
      known.handle(interchange);
    } else if (reader) reader.accept(segment, tag ?? reader.tagOf(segment.packed));
    else this.#passBy(segment, set);
  }

  /** A segment of a set that no guide reads, or of none at all. */
  #passBy(segment: Tokenizer, set: SetBuilder | undefined): void {
    this.#options.onSegment?.(segment, undefined, "");
    const message = `Segment ${segment.tag} stands outside any transaction set.`;
    if (set === undefined) this.#envelope.note("envelope-order", segment.tag, message);
  }

  readonly #handlers = new Map(
    (
      [
        [ENVELOPE.ISA, () => this.#beginAgain()],
        [ENVELOPE.IEA, (interchange) => this.#closeInterchange(interchange)],
        [ENVELOPE.GS, (interchange) => this.#openGroup(interchange)],
        [ENVELOPE.GE, () => this.#closeGroup()],
        [ENVELOPE.ST, (interchange) => this.#openSet(interchange)],
        [ENVELOPE.SE, () => this.#closeSet()],
        [ENVELOPE.TA1, (interchange) => this.#takeAcknowledgment(interchange)],
      ] satisfies [CompiledSegment, (interchange: InterchangeBuilder) => void][]
    ).map(([compiled, handle]) => [compiled.packed, { compiled, handle }]),
  );

  #takeAcknowledgment(interchange: InterchangeBuilder): void {
    if (this.#envelope.group)
      this.#envelope.note("envelope-order", "TA1", "An interchange acknowledgment stands before the groups.");
    interchange.acknowledgments.push(this.#envelope.read(ENVELOPE.TA1));
  }

  #beginAgain(): void {
    this.#cutSet();
    this.#envelope.note(
      "missing-trailer",
      "IEA",
      "A new interchange (ISA) begins before the last one ended (IEA).",
    );
    this.#segment.rewind();
    this.#abandon();
  }

  /** Ends the interchange where it stands; what is open in it ends too. */
  #abandon(): void {
    const envelope = this.#envelope;
    if (envelope.set) this.#finishSet(envelope.set, true);
    envelope.group = undefined;
    if (envelope.interchange) envelope.interchange.end = this.#segment.restOffset;
    envelope.interchange = undefined;
  }

  #closeTruncated(): void {
    const envelope = this.#envelope;
    const open = envelope.set ? "transaction set" : envelope.group ? "functional group" : "interchange";
    const offset = this.#segment.restOffset + this.#segment.restLength;
    envelope.note("truncated", "IEA", `The file ends inside its ${open}; the rest is missing.`, { offset });
    this.#abandon();
  }

  #openGroup(interchange: InterchangeBuilder): void {
    const envelope = this.#envelope;
    this.#cutSet();
    if (envelope.group)
      envelope.note(
        "missing-trailer",
        "GE",
        "A new functional group (GS) begins before the last one ended (GE).",
      );
    const group = envelope.beginGroup();
    envelope.checkGroupControl(group, interchange);
    envelope.checkVersion(group);
    interchange.groups.push(group);
    envelope.group = group;
  }

  /** A set that another segment of the envelope cuts off. */
  #cutSet(): void {
    const { set } = this.#envelope;
    if (set === undefined) return;
    set.segments -= 1;
    this.#envelope.note(
      "missing-trailer",
      "SE",
      "The transaction set is cut off; its trailer (SE) is missing.",
    );
    this.#finishSet(set, true);
  }

  #openSet(interchange: InterchangeBuilder): void {
    const envelope = this.#envelope;
    this.#cutSet();
    const group = envelope.group ?? envelope.openGroup(interchange);
    const header = envelope.read(ENVELOPE.ST) as {
      transaction?: string;
      controlNumber?: string;
      guide?: string;
    };
    const { transaction = "", controlNumber: control = "" } = header;
    const version = header.guide ?? group.header.version ?? "";
    const { named, read } = guidesOfSet(this.#options.guides, {
      transaction,
      version,
      group: group.header.version,
    });
    this.#candidates = read;
    const [guide] = read;
    const set = new SetBuilder({ transaction, control, version, guide, offset: this.#segment.offset });
    envelope.set = set;
    const duplicate = `Transaction set control number ${control} came before.`;
    if (group.setControls.has(control))
      envelope.note("control-duplicate", "ST", duplicate, { element: 2, value: control });
    group.setControls.add(control);
    group.setsReceived += 1;
    const isNamed = guide !== undefined;
    envelope.checkGuide(named[0], { transaction, version, isNamed, reference: header.guide });
    const isKept = this.#options.keepsSets !== false && streamedLoop(guide, this.#options) === undefined;
    if (isKept) group.transactionSets.push(set);
  }

  #readerFor(interchange: InterchangeBuilder): TransactionReader | undefined {
    const { set } = this.#envelope;
    if (this.#candidates.length === 0 || set === undefined) return this.#reader;
    set.guide = guideOfPurpose(this.#candidates, this.#envelope.purpose);
    this.#candidates = [];
    this.#reader = set.guide && this.#readers.open(set.guide, set, interchange);
    return this.#reader;
  }

  #closeSet(): void {
    const { set } = this.#envelope;
    if (set === undefined) {
      this.#envelope.note("envelope-order", "SE", "A transaction set ends (SE) that never began.");
      return;
    }
    this.#envelope.checkTrailer(ENVELOPE.SE, set.segments, set.control);
    this.#finishSet(set, false);
  }

  #finishSet(set: SetBuilder, isCut: boolean): void {
    const reader = this.#readerFor(this.#envelope.interchange as InterchangeBuilder);
    if (reader) {
      reader.position += 1;
      set.isCut = isCut;
      set.value = reader.finish(this.#segment);
    }
    set.end = this.#segment.restOffset;
    this.#reader = undefined;
    this.#envelope.set = undefined;
    this.#options.onSet?.(set, this.#envelope.interchange as InterchangeBuilder);
  }

  #closeGroup(): void {
    const envelope = this.#envelope;
    this.#cutSet();
    const { group } = envelope;
    if (group === undefined) {
      envelope.note("envelope-order", "GE", "A functional group ends (GE) that never began.");
      return;
    }
    group.setsDeclared = envelope.checkTrailer(ENVELOPE.GE, group.setsReceived, group.control);
    envelope.group = undefined;
  }

  #closeInterchange(interchange: InterchangeBuilder): void {
    const envelope = this.#envelope;
    this.#cutSet();
    if (envelope.group)
      envelope.note(
        "missing-trailer",
        "GE",
        "The interchange ends (IEA) before its functional group did (GE).",
      );
    envelope.checkTrailer(ENVELOPE.IEA, interchange.groups.length, interchange.control);
    envelope.group = undefined;
    interchange.end = this.#segment.restOffset;
    envelope.interchange = undefined;
  }
}
