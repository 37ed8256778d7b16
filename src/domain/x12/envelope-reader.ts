/** Reads the segments of the envelope and notes what is wrong with them where it belongs. */

import { Cells } from "./cells";
import type { CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import { type EnvelopePlace, envelopeIssue } from "./envelope-issue";
import type { Values } from "./field-context";
import { readFields } from "./fields-on-wire";
import type { Guide } from "./guide";
import type { GroupBuilder, InterchangeBuilder, SetBuilder } from "./interchange-builder";
import type { EnvelopeCode, Issue } from "./issues";
import { explainVersion, isReadVersion } from "./superseded-versions";
import type { Tokenizer } from "./tokenizer";

type NotedCode = EnvelopeCode | "guide-unsupported" | "byte-order-mark";
interface Wrong {
  readonly element?: number;
  readonly value?: string | undefined;
  readonly offset?: number;
}

export class EnvelopeReader {
  readonly segment: Tokenizer;
  /** What is open. */
  interchange: InterchangeBuilder | undefined;
  group: GroupBuilder | undefined;
  set: SetBuilder | undefined;
  /** What was found while nothing was open. */
  readonly loose: Issue[] = [];
  readonly #components = new Cells();

  constructor(segment: Tokenizer) {
    this.segment = segment;
  }

  note(code: NotedCode, segmentId: string, message: string, wrong: Wrong = {}): void {
    const issue = envelopeIssue(code, { ...this.#here(segmentId), ...wrong }, message);
    if (this.interchange) this.interchange.note(issue, this.set);
    else this.loose.push(issue);
  }

  /** Says when no guide covers a set, and when its group announces sets of another kind (GS01). */
  checkGuide(guide: Guide | undefined, transaction: string, version: string): void {
    if (guide === undefined) this.#noteUnsupported(transaction, version);
    const told = this.group?.header.functionalId;
    if (guide === undefined || told === undefined || told === guide.functionalId) return;
    const message = `GS01 is ${told}, but transaction ${transaction} belongs in a group of kind ${guide.functionalId}.`;
    this.note("group-kind", "GS", message, { element: 1, value: told });
  }

  #noteUnsupported(transaction: string, version: string): void {
    const message = version.startsWith("005010")
      ? `Transaction ${transaction} in version ${version} is not one of those this engine reads.`
      : explainVersion(version);
    this.note("guide-unsupported", "ST", message, { element: 1, value: transaction });
  }

  /** A control number that came before where it may come but once. */
  noteRepeated(segmentId: "GS" | "ST", what: string, control: string): void {
    const element = segmentId === "GS" ? 6 : 2;
    this.note("control-duplicate", segmentId, `${what} ${control} came before.`, { element, value: control });
  }

  /** A group in a version that nothing is read in is no use to anyone. */
  checkVersion({ header: { version } }: GroupBuilder): void {
    if (version === undefined || isReadVersion(version)) return;
    this.note("version-unsupported", "GS", explainVersion(version), { element: 8, value: version });
  }

  read(compiled: CompiledSegment): Values {
    const { delimiters } = this.interchange ?? { delimiters: NO_DELIMITERS };
    const { segment } = this;
    return readFields(compiled.codec, segment, 0, {
      componentSeparator: delimiters.component.charCodeAt(0),
      repetitionSeparator: delimiters.repetition?.charCodeAt(0),
      components: this.#components,
      repetitions: this.#components,
      composite: 0,
      repeated: 0,
      report: (_code, element, value, name) => {
        const message = `${name} (${compiled.tag}) ${value === "" ? "is missing" : `cannot be "${value}"`}.`;
        this.note("envelope-element", compiled.tag, message, {
          element,
          value,
          offset: segment.elementOffset(element),
        });
      },
    });
  }

  /** Checks a trailer's count and control number against what came; gives its count. */
  checkTrailer(compiled: CompiledSegment, count: number, control: string): number | undefined {
    const trailer = this.read(compiled) as { count?: number; controlNumber?: string };
    const { tag } = compiled;
    if (trailer.count !== undefined && trailer.count !== count)
      this.note("count-mismatch", tag, `${tag}01 says ${trailer.count}, but there are ${count}.`, {
        element: 1,
        value: String(trailer.count),
      });
    if (trailer.controlNumber !== undefined && trailer.controlNumber !== control)
      this.note(
        "control-mismatch",
        tag,
        `${tag}02 is ${trailer.controlNumber}, but the header's control number is ${control}.`,
        { element: 2, value: trailer.controlNumber },
      );
    return trailer.count;
  }

  #here(segmentId: string): EnvelopePlace {
    const { set, interchange, segment } = this;
    const isInside = interchange !== undefined && interchange.position > 1;
    return {
      segmentId,
      segment: set?.segments ?? interchange?.position ?? 1,
      offset: isInside ? segment.offset : (interchange?.offset ?? segment.restOffset),
      transaction: set?.control,
    };
  }
}
const NO_DELIMITERS: Delimiters = { element: "*", component: ":", segment: "~", repetition: undefined };
