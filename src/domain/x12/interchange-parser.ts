/**
 * Takes text piece by piece and builds interchanges. Damage is recorded and reading goes on wherever that is possible,
 * so that all of it is found at once.
 */
import { type CompiledSegment, compileGuide } from "./compile";
import { type Delimiters, ISA_LENGTH, readDelimiters } from "./delimiters";
import { ENVELOPE } from "./envelope";
import { DELIMITER_MESSAGES, type EnvelopePlace, envelopeIssue, explainStart } from "./envelope-issue";
import { readFields } from "./field-codec";
import type { Values } from "./field-context";
import type { Guide } from "./guide";
import { findGuide } from "./guides/catalog";
import type { Interchange, TransactionSet } from "./interchange";
import { GroupBuilder, InterchangeBuilder, SetBuilder } from "./interchange-builder";
import type { EnvelopeCode, Issue } from "./issues";
import { type LoopClosed, TransactionReader } from "./reader";
import { Tokenizer } from "./tokenizer";

export interface ParserOptions {
  readonly guides: readonly Guide[];
  /** A segment longer than this is damage, so that memory stays bounded. Characters. */
  readonly maxSegmentLength: number;
  /** Hand over this loop as it ends and keep neither it nor its transaction set. */
  readonly streamed?: { readonly guide: Guide; readonly loop: string };
  readonly onLoop?: (closed: LoopClosed, set: TransactionSet, interchange: Interchange) => void;
  readonly onSet?: (set: TransactionSet, interchange: Interchange) => void;
}
export const GENEROUS_SEGMENT_LENGTH = 16 * 1024 * 1024;

export class InterchangeParser {
  readonly interchanges: InterchangeBuilder[] = [];
  readonly issues: Issue[] = [];
  readonly #options: ParserOptions;
  readonly #segment = new Tokenizer();
  #interchange: InterchangeBuilder | undefined;
  #group: GroupBuilder | undefined;
  #set: SetBuilder | undefined;
  #reader: TransactionReader | undefined;
  #isStart = true;
  #isBroken = false;
  /** Damage found before the first interchange; it belongs to that one. */
  #before: Issue[] = [];

  constructor(options: ParserOptions) {
    this.#options = options;
  }

  feed(text: string): void {
    if (this.#isBroken) return;
    this.#segment.feed(text);
    this.#advance(false);
    const { restLength } = this.#segment;
    if (restLength > this.#options.maxSegmentLength) {
      this.#note(
        "segment-too-long",
        this.#here("ISA"),
        "A segment is longer than the limit; the rest was not read.",
      );
      this.#isBroken = true;
    }
  }

  end(): void {
    if (!this.#isBroken) this.#advance(true);
    if (this.#interchange) this.#closeTruncated();
    if (this.interchanges.length === 0) {
      this.issues.push(...this.#before);
      if (this.issues.length === 0)
        this.issues.push(envelopeIssue("not-x12", this.#here("ISA"), "The file is empty."));
    }
  }

  #advance(isEnd: boolean): void {
    for (;;) {
      if (this.#interchange === undefined) {
        if (!this.#openInterchange(isEnd)) return;
      } else if (this.#segment.next()) this.#accept(this.#interchange);
      else return;
    }
  }

  /** Looks for the next ISA; false when more text is needed or none is left. */
  #openInterchange(isEnd: boolean): boolean {
    const segment = this.#segment;
    if (this.#isStart && !this.#checkStart(isEnd)) return false;
    if (!segment.skipBlanks()) return false;
    if (segment.restLength < ISA_LENGTH && !isEnd) return false;
    const rest = segment.rest;
    if (!rest.startsWith("ISA")) return this.#skipGarbage(rest, isEnd);
    const delimiters = readDelimiters(rest.slice(0, ISA_LENGTH));
    if (typeof delimiters === "string") {
      const code = rest.length < ISA_LENGTH ? "truncated" : delimiters;
      const message =
        rest.length < ISA_LENGTH
          ? "The file ends inside its interchange header."
          : DELIMITER_MESSAGES[delimiters];
      this.#startInterchange(UNKNOWN, segment.restOffset);
      this.#note(code, this.#here("ISA"), message);
      this.#abandon();
      return true;
    }
    this.#startInterchange(delimiters, segment.restOffset);
    segment.setDelimiters(delimiters);
    segment.next();
    this.#readHeader();
    return true;
  }

  #checkStart(isEnd: boolean): boolean {
    const segment = this.#segment;
    if (segment.restLength < 4 && !isEnd) return false;
    this.#isStart = false;
    const { rest } = segment;
    const mark = rest.startsWith("\ufeff") ? 1 : rest.startsWith("\xef\xbb\xbf") ? 3 : 0;
    if (mark > 0) {
      this.#before.push(
        envelopeIssue(
          "byte-order-mark",
          this.#here("ISA"),
          "The file begins with a byte-order mark; it was skipped.",
        ),
      );
      segment.skip(mark);
    } else if (/^\s/.test(rest) && rest.trim() !== "") {
      this.#before.push(
        envelopeIssue(
          "garbage",
          this.#here("ISA"),
          "The file begins with blanks before its interchange header.",
        ),
      );
    }
    return true;
  }

  /** Skips to the next ISA, or lets go of what cannot hold one. */
  #skipGarbage(rest: string, isEnd: boolean): boolean {
    const at = rest.search(/ISA[^A-Za-z0-9]/);
    const latest = this.interchanges.at(-1);
    const found = envelopeIssue(
      "garbage",
      { ...this.#here("ISA"), value: rest.slice(0, 40) },
      explainStart(rest),
    );
    const known = (latest?.issues ?? this.#before).some(({ code }) => code === "garbage");
    if (!known && latest) latest.note(found, undefined);
    else if (!known) this.#before.push(found);
    this.#segment.skip(at === -1 ? Math.max(rest.length - (isEnd ? 0 : 3), 0) : at);
    return at !== -1;
  }

  #startInterchange(delimiters: Delimiters, offset: number): void {
    const interchange = new InterchangeBuilder(delimiters, offset);
    for (const issue of this.#before) interchange.note(issue, undefined);
    this.#before = [];
    this.#interchange = interchange;
    this.interchanges.push(interchange);
  }

  #readHeader(): void {
    const interchange = this.#interchange as InterchangeBuilder;
    interchange.header = this.#readEnvelope(ENVELOPE.ISA);
    const { version, controlNumber } = interchange.header;
    if (controlNumber !== undefined && !/^\d{9}$/.test(controlNumber))
      this.#note(
        "envelope-element",
        { ...this.#here("ISA"), element: 13, value: controlNumber },
        "ISA13 must be nine digits.",
      );
    if (version !== undefined && version >= "00402" && interchange.delimiters.repetition === undefined)
      this.#note(
        "repetition-missing",
        { ...this.#here("ISA"), element: 11, value: interchange.header.repetitionSeparator },
        DELIMITER_MESSAGES["repetition-missing"],
      );
    if (version !== undefined && version !== "00501")
      this.#note(
        "version-unsupported",
        { ...this.#here("ISA"), element: 12, value: version },
        `ISA12 names version ${version}; 00501 is expected.`,
      );
  }

  #accept(interchange: InterchangeBuilder): void {
    const segment = this.#segment;
    interchange.position += 1;
    if (this.#set) this.#set.segments += 1;
    switch (segment.tag) {
      case "ISA":
        return this.#nestedInterchange();
      case "IEA":
        return this.#closeInterchange(interchange);
      case "GS":
        return this.#openGroup(interchange);
      case "GE":
        return this.#closeGroup();
      case "ST":
        return this.#openSet(interchange);
      case "SE":
        return this.#closeSet();
      case "TA1":
        if (this.#group === undefined) {
          interchange.acknowledgments.push(this.#readEnvelope(ENVELOPE.TA1));
          return;
        }
    }
    if (this.#reader) this.#reader.accept(segment);
    else if (this.#set === undefined)
      this.#note(
        "envelope-order",
        this.#here(segment.tag),
        `Segment ${segment.tag} stands outside any transaction set.`,
      );
  }

  #nestedInterchange(): void {
    this.#note(
      "missing-trailer",
      this.#here("IEA"),
      "A new interchange (ISA) begins before the last one ended (IEA).",
    );
    this.#segment.rewind();
    this.#abandon();
  }

  /** Ends the interchange where it stands; what is open in it ends too. */
  #abandon(): void {
    if (this.#set) this.#finishSet(this.#set, true);
    this.#group = undefined;
    const interchange = this.#interchange as InterchangeBuilder;
    interchange.end = this.#segment.restOffset;
    this.#interchange = undefined;
    if (interchange.delimiters === UNKNOWN) this.#segment.skip(3);
  }

  #closeTruncated(): void {
    const open = this.#set ? "transaction set" : this.#group ? "functional group" : "interchange";
    const offset = this.#segment.restOffset + this.#segment.restLength;
    this.#note(
      "truncated",
      { ...this.#here("IEA"), offset },
      `The file ends inside its ${open}; the rest is missing.`,
    );
    this.#abandon();
  }

  #openGroup(interchange: InterchangeBuilder): void {
    if (this.#group) {
      this.#note(
        "missing-trailer",
        this.#here("GE"),
        "A new functional group (GS) begins before the last one ended (GE).",
      );
      if (this.#set) this.#finishSet(this.#set, true);
    }
    const group = new GroupBuilder(this.#readEnvelope(ENVELOPE.GS), this.#segment.offset);
    if (interchange.groupControls.has(group.control))
      this.#note(
        "control-duplicate",
        { ...this.#here("GS"), element: 6, value: group.control },
        `Group control number ${group.control} was used before in this interchange.`,
      );
    interchange.groupControls.add(group.control);
    interchange.groups.push(group);
    this.#group = group;
  }

  #openSet(interchange: InterchangeBuilder): void {
    if (this.#set) {
      this.#set.segments -= 1;
      this.#note(
        "missing-trailer",
        this.#here("SE"),
        "A new transaction set (ST) begins before the last one ended (SE).",
      );
      this.#finishSet(this.#set, true);
    }
    if (this.#group === undefined) {
      this.#note(
        "envelope-order",
        this.#here("ST"),
        "A transaction set stands outside any functional group (GS).",
      );
      this.#group = new GroupBuilder({}, this.#segment.offset);
      interchange.groups.push(this.#group);
    }
    const group = this.#group;
    const header = this.#readEnvelope(ENVELOPE.ST) as {
      transaction?: string;
      controlNumber?: string;
      guide?: string;
    };
    const transaction = header.transaction ?? "";
    const control = header.controlNumber ?? "";
    const version = header.guide ?? group.header.version ?? "";
    const guide = findGuide(this.#options.guides, transaction, version);
    const set = new SetBuilder({ transaction, control, version, guide, offset: this.#segment.offset });
    this.#set = set;
    if (group.setControls.has(control))
      this.#note(
        "control-duplicate",
        { ...this.#here("ST"), element: 2, value: control },
        `Transaction set control number ${control} was used before in this group.`,
      );
    group.setControls.add(control);
    if (!this.#isStreaming(guide)) group.transactionSets.push(set);
    if (guide === undefined) this.#noteUnsupported(transaction, version);
    else this.#reader = this.#newReader(guide, set, interchange);
  }

  #isStreaming = (guide: Guide | undefined): boolean =>
    guide !== undefined && guide === this.#options.streamed?.guide;

  #newReader(guide: Guide, set: SetBuilder, interchange: InterchangeBuilder): TransactionReader {
    const { onLoop } = this.#options;
    return new TransactionReader(compileGuide(guide), {
      delimiters: interchange.delimiters,
      transaction: set.control,
      report: (issue) => set.note(issue),
      ...(this.#isStreaming(guide) && { streamed: this.#options.streamed?.loop }),
      ...(onLoop && { onLoop: (closed) => onLoop(closed, set, interchange) }),
    });
  }

  #noteUnsupported(transaction: string, version: string): void {
    const message = version.startsWith("005010")
      ? `Transaction ${transaction} in version ${version} is not one of those this engine reads.`
      : `Version ${version || "(none)"} is not read; 005010 is the version in use since 2012.`;
    this.#note("guide-unsupported", { ...this.#here("ST"), element: 1, value: transaction }, message);
  }

  #closeSet(): void {
    const set = this.#set;
    if (set === undefined) {
      this.#note("envelope-order", this.#here("SE"), "A transaction set ends (SE) that never began.");
      return;
    }
    this.#checkTrailer(ENVELOPE.SE, set.segments, set.control);
    this.#finishSet(set, false);
  }

  #finishSet(set: SetBuilder, isCut: boolean): void {
    if (this.#reader) {
      this.#reader.position += 1;
      const before = set.issues.length;
      set.value = this.#reader.finish(this.#segment);
      if (isCut) dropMissing(set.issues, before);
    }
    set.end = this.#segment.restOffset;
    this.#reader = undefined;
    this.#set = undefined;
    const { onSet } = this.#options;
    if (onSet) onSet(set, this.#interchange as InterchangeBuilder);
  }

  #closeGroup(): void {
    const group = this.#group;
    if (this.#set) {
      this.#set.segments -= 1;
      this.#note(
        "missing-trailer",
        this.#here("SE"),
        "The group ends (GE) before its transaction set did (SE).",
      );
      this.#finishSet(this.#set, true);
    }
    if (group === undefined) {
      this.#note("envelope-order", this.#here("GE"), "A functional group ends (GE) that never began.");
      return;
    }
    group.setsDeclared = this.#checkTrailer(ENVELOPE.GE, group.setControls.size, group.control);
    this.#group = undefined;
  }

  #closeInterchange(interchange: InterchangeBuilder): void {
    if (this.#group) {
      this.#note(
        "missing-trailer",
        this.#here("GE"),
        "The interchange ends (IEA) before its functional group did (GE).",
      );
      if (this.#set) this.#finishSet(this.#set, true);
    }
    this.#checkTrailer(ENVELOPE.IEA, interchange.groups.length, interchange.control);
    this.#group = undefined;
    interchange.end = this.#segment.restOffset;
    this.#interchange = undefined;
  }

  /** Checks a trailer's count and control number; gives its count. */
  #checkTrailer(compiled: CompiledSegment, count: number, control: string): number | undefined {
    const value = this.#readEnvelope(compiled) as { count?: number; controlNumber?: string };
    const { tag } = compiled;
    if (value.count !== undefined && value.count !== count)
      this.#note(
        "count-mismatch",
        { ...this.#here(tag), element: 1, value: String(value.count) },
        `${tag}01 says ${value.count}, but there are ${count}.`,
      );
    if (value.controlNumber !== undefined && value.controlNumber !== control)
      this.#note(
        "control-mismatch",
        { ...this.#here(tag), element: 2, value: value.controlNumber },
        `${tag}02 is ${value.controlNumber}, but the header's control number is ${control}.`,
      );
    return value.count;
  }

  #readEnvelope(compiled: CompiledSegment): Values {
    const { delimiters } = this.#interchange as InterchangeBuilder;
    return readFields(compiled.codec, this.#segment, 0, {
      componentSeparator: delimiters.component,
      repetitionSeparator: delimiters.repetition,
      composite: 0,
      report: (_code, element, value, name) => {
        const place = { ...this.#here(compiled.tag), element, value };
        this.#note(
          "envelope-element",
          { ...place, offset: this.#segment.elementOffset(element) },
          value === ""
            ? `${name} (${compiled.tag}) is missing.`
            : `${name} (${compiled.tag}) cannot be "${value}".`,
        );
      },
    });
  }

  #here(segmentId: string): EnvelopePlace {
    const set = this.#set;
    const interchange = this.#interchange;
    return {
      segmentId,
      segment: set?.segments ?? interchange?.position ?? 1,
      offset:
        interchange === undefined || interchange.position <= 1
          ? this.#segment.restOffset
          : this.#segment.offset,
      transaction: set?.control,
    };
  }

  #note(code: EnvelopeCode | "guide-unsupported", place: EnvelopePlace, message: string): void {
    const issue = envelopeIssue(code, place, message);
    if (this.#interchange) this.#interchange.note(issue, this.#set);
    else this.issues.push(issue);
  }
}

const UNKNOWN: Delimiters = { element: "*", component: ":", segment: "~", repetition: undefined };

/** What a cut-off set still lacks is no news; that it is cut off was said. */
function dropMissing(issues: Issue[], from: number): void {
  const kept = issues.slice(from).filter(({ code }) => code !== "missing-segment" && code !== "missing-loop");
  issues.splice(from, issues.length - from, ...kept);
}
