/** Reads the segments of the envelope and notes what is wrong with them where it belongs. */

import { Cells } from "./cells";
import type { CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import { ENVELOPE } from "./envelope";
import {
  type EnvelopeIssueCode,
  type EnvelopePlace,
  envelopeIssue,
  TRAILING_MESSAGES,
} from "./envelope-issue";
import type { Values } from "./field-context";
import { readFields } from "./fields-on-wire";
import { FileMemory } from "./file-memory";
import type { Guide } from "./guide";
import { GroupBuilder, type InterchangeBuilder, type SetBuilder } from "./interchange-builder";
import type { GuideCode, Issue } from "./issues";
import { checkSegment } from "./segment-syntax";
import { explainGuide, explainVersion, isReadVersion } from "./superseded-versions";
import type { Tokenizer } from "./tokenizer";

interface Wrong {
  readonly element?: number;
  readonly value?: string | undefined;
  readonly offset?: number;
}
export interface NamedGuide {
  readonly transaction: string;
  /** ST03, or else GS08. */
  readonly version: string;
  /** Whether the group names a guide for the transaction, so that only ST03 is wrong. */
  readonly isNamed: boolean;
  /** ST03. */
  readonly reference: string | undefined;
}
/** Updates of a guide are read alike, so the letters for them do not count. */
const withoutErrata = (version: string): string => version.replace(/A\d$/, "");

export class EnvelopeReader {
  readonly segment: Tokenizer;
  /** What is open. */
  interchange: InterchangeBuilder | undefined;
  group: GroupBuilder | undefined;
  set: SetBuilder | undefined;
  /** Who sent what to whom under which number, of all interchanges so far. */
  readonly interchangeNumbers = new Set<string>();
  readonly memory = new FileMemory();
  /** What was found while nothing was open. */
  readonly loose: Issue[] = [];
  readonly #groupNumbers = new Set<string>();
  readonly #components = new Cells();

  constructor(segment: Tokenizer) {
    this.segment = segment;
  }

  note(code: EnvelopeIssueCode, segmentId: string, message: string, wrong: Wrong = {}): void {
    const issue = envelopeIssue(code, { ...this.#here(segmentId, wrong.element), ...wrong }, message);
    if (this.interchange) this.interchange.note(issue, this.set);
    else this.loose.push(issue);
  }

  /** BHT02 of a set that begins, also where something stands before its BHT that does not belong there. */
  get purpose(): string {
    const { segment, interchange } = this;
    if (segment.tag === "BHT" || interchange === undefined) return segment.text(2);
    const { element, segment: terminator } = interchange.delimiters;
    const next = segment
      .ahead(FAR_ENOUGH)
      .split(terminator)
      .map((each) => each.trimStart().split(element));
    return next.find(([tag]) => tag === "BHT")?.[2] ?? "";
  }

  /** Says when no guide covers a set, and when its group announces sets of another kind (GS01). */
  checkGuide(guide: Guide | undefined, set: NamedGuide): void {
    const { transaction } = set;
    if (guide === undefined) this.#noteUnsupported(set);
    else this.#checkReference(guide, set.reference);
    const { group } = this;
    const told = group?.header.functionalId;
    if (guide === undefined || told === undefined || told === guide.functionalId) return;
    const message = `GS01 is ${told}, but transaction ${transaction} belongs in a group of kind ${guide.functionalId}.`;
    this.note("group-kind", "GS", message, { element: 1, value: told, ...group?.place(1) });
  }

  /** ST03 names the guide of the set, and GS08 the same one for its group. */
  #checkReference(guide: Guide, reference: string | undefined): void {
    const { group, interchange } = this;
    if (reference === undefined) {
      const message = `The guide (ST03) is not named; it must be ${guide.id}.`;
      if (guide.mayBeUnnamed !== true) this.note("missing-element", "ST", message, { element: 3, value: "" });
      return;
    }
    const told = group?.header.version;
    if (told === undefined || withoutErrata(told) === withoutErrata(reference)) return;
    const message = `GS08 says ${told}, but the set follows ${reference} (ST03); both name one guide.`;
    const place = { ...this.#here("GS", undefined), element: 8, value: told, ...group?.place(8) };
    interchange?.note(envelopeIssue("version-unsupported", place, message), undefined);
  }

  #noteUnsupported({ transaction, version, isNamed }: NamedGuide): void {
    const wrong = isNamed ? { element: 3, value: version } : { element: 1, value: transaction };
    this.note("guide-unsupported", "ST", explainGuide(transaction, version), wrong);
  }

  /** A number comes once in an interchange; that the partners used it before in the file is only worth a note. */
  checkGroupControl({ control, header }: GroupBuilder, interchange: InterchangeBuilder): void {
    const wrong = { element: 6, value: control };
    const { senderId, receiverId } = interchange.header;
    const { functionalId, senderCode, receiverCode } = header;
    const known = [senderId, receiverId, functionalId, senderCode, receiverCode, control].join("|");
    if (interchange.groupControls.has(control))
      this.note("control-duplicate", "GS", `Group control number ${control} came before.`, wrong);
    else if (this.#groupNumbers.has(known) && !interchange.isRepeated)
      this.note(
        "control-reused",
        "GS",
        `Group control number ${control} came before in another interchange.`,
        wrong,
      );
    interchange.groupControls.add(control);
    this.#groupNumbers.add(known);
  }

  /** A group in a version that nothing is read in is no use to anyone. */
  checkVersion({ header: { version } }: GroupBuilder): void {
    if (version === undefined || isReadVersion(version)) return;
    this.note("version-unsupported", "GS", explainVersion(version), { element: 8, value: version });
  }

  /** The group that the current segment (GS) begins. */
  beginGroup(): GroupBuilder {
    const elements = Array.from({ length: 8 }, (_, at) => this.segment.elementOffset(at + 1));
    return new GroupBuilder(this.read(ENVELOPE.GS), { ...this.#groupPlace(), elements });
  }
  /** Opens a group that no GS begins. */
  openGroup(interchange: InterchangeBuilder): GroupBuilder {
    this.note("envelope-order", "ST", "A transaction set stands outside any functional group (GS).");
    const group = new GroupBuilder({}, { ...this.#groupPlace(), elements: [] });
    interchange.groups.push(group);
    this.group = group;
    return group;
  }
  #groupPlace() {
    return { offset: this.segment.offset, position: this.interchange?.position ?? 1 };
  }

  read(compiled: CompiledSegment): Values {
    const { delimiters } = this.interchange ?? { delimiters: NO_DELIMITERS };
    const { segment } = this;
    const report = (code: GuideCode, element: number, value: string, name: string): void =>
      this.#noteElement(compiled, code, { element, value, name });
    const values = readFields(compiled.codec, segment, 0, {
      componentSeparator: delimiters.component.charCodeAt(0),
      repetitionSeparator: delimiters.repetition?.charCodeAt(0),
      components: this.#components,
      repetitions: this.#components,
      composite: 0,
      repeated: 0,
      report,
    });
    // The header holds the separators themselves.
    if (compiled.tag !== "ISA") checkSegment(compiled, segment, { report });
    return values;
  }

  #noteElement(
    { tag }: CompiledSegment,
    code: GuideCode,
    found: { readonly element: number; readonly value: string; readonly name: string },
  ): void {
    const { element, value, name } = found;
    // The header has a fixed length, so blanks fill it up.
    if (tag === "ISA" && value.endsWith(" ") && BLANKS.has(code)) return;
    if (code === "trailing-separators" || code === "trailing-blanks") {
      this.note(code, tag, TRAILING_MESSAGES[code], { element, value });
      return;
    }
    const what = value === "" ? "is missing" : `cannot be "${value}"`;
    const message =
      code === "too-many-elements"
        ? `${tag} has no element ${element}, yet there is "${value}".`
        : `${name} (${tag}) ${what}.`;
    this.note("envelope-element", tag, message, { element, value });
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

  /** The place of the current segment, or of one of its elements. */
  #here(segmentId: string, element: number | undefined): EnvelopePlace {
    const { set, interchange, segment } = this;
    const isInside = interchange !== undefined && interchange.position > 1;
    return {
      segmentId,
      segment: set?.segments ?? interchange?.position ?? 1,
      offset:
        element !== undefined && segment.tag === segmentId
          ? segment.elementOffset(element)
          : isInside
            ? segment.offset
            : (interchange?.offset ?? segment.restOffset),
      transaction: set?.control,
    };
  }
}
/** Characters in which a BHT is looked for. */
const FAR_ENOUGH = 500;
const BLANKS: ReadonlySet<GuideCode> = new Set<GuideCode>(["trailing-blanks", "invalid-value"]);
const NO_DELIMITERS: Delimiters = { element: "*", component: ":", segment: "~", repetition: undefined };
