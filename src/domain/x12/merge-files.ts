/** Many files of any size made into one interchange for each pair of partners; every transaction set stays byte for byte. */
import type { ByteSource } from "./byte-source";
import type { Delimiters } from "./delimiters";
import { EnvelopeFollower } from "./envelope-follower";
import type { FunctionalGroup, Interchange } from "./interchange";
import { judgeFile } from "./judged-file";
import {
  groupEnd,
  headOf,
  interchangeEnd,
  lineEndOf,
  type RawEnvelope,
  rawGroupHeader,
  rawHeader,
} from "./raw-envelope";
import { canRedelimit, redelimited } from "./redelimit";
import { unitParser } from "./unit-stream";

export interface MergeOutput {
  text(text: string): void;
  /** What could not be taken in, and why. */
  problem(message: string): void;
}
interface Found {
  readonly interchange: Interchange;
  readonly source: ByteSource;
}

export function mergeFiles(sources: readonly ByteSource[], output: MergeOutput): void {
  const found = sources.flatMap((source) => interchangesIn(source, output));
  const byPartners = Map.groupBy(found, ({ interchange }) => partnersOf(interchange));
  for (const [first, ...rest] of byPartners.values()) if (first) mergeTogether(first, rest, output);
}

function interchangesIn(source: ByteSource, output: MergeOutput): Found[] {
  const { interchanges, issues } = judgeFile(source);
  if (interchanges.length === 0) output.problem(`${source.name}: ${issues[0]?.message ?? "no interchange"}`);
  return interchanges.flatMap((interchange) => {
    if (interchange.disposition === "accepted") return [{ interchange, source }];
    output.problem(
      `${source.name}: interchange ${interchange.control || "without a number"} is damaged and was left out.`,
    );
    return [];
  });
}

const partnersOf = ({ header }: Interchange): string => {
  const { senderQualifier, senderId, receiverQualifier, receiverId, usage, version } = header;
  return [senderQualifier, senderId, receiverQualifier, receiverId, usage, version].join("|");
};

function mergeTogether(first: Found, rest: readonly Found[], output: MergeOutput): void {
  const { source, interchange } = first;
  const { delimiters, control } = interchange;
  const envelope = {
    header: rawHeader(source, interchange),
    control,
    lineEnd: lineEndOf(source, interchange),
  };
  const merging = new Merging(envelope, delimiters, output);
  output.text(headOf(envelope));
  merging.take(first);
  for (const each of rest)
    if (canRedelimit(each.source, each.interchange, delimiters)) merging.take(each);
    else
      output.problem(
        `Interchange ${each.interchange.control} holds a separator of the first one in its data and was left out.`,
      );
  output.text(merging.end());
}

const CONTROL = 6;
class Merging {
  readonly #envelope: RawEnvelope;
  readonly #delimiters: Delimiters;
  readonly #output: MergeOutput;
  readonly #taken = new Set<string>();
  /** The group that is being written. */
  #open: { readonly control: string; sets: number } | undefined;
  #groups = 0;

  constructor(envelope: RawEnvelope, delimiters: Delimiters, output: MergeOutput) {
    this.#envelope = envelope;
    this.#delimiters = delimiters;
    this.#output = output;
  }

  take({ source, interchange }: Found): void {
    const { offset, end } = interchange;
    // The interchange is read alone, so its places count from its own beginning.
    const envelope = new EnvelopeFollower({
      begin() {},
      group: ({ control, offset: at }) =>
        this.#beginGroup(source, interchange, { control, offset: offset + at }),
      endGroup: () => this.#endGroup(),
      end() {},
    });
    const parser = unitParser({
      onUnit() {},
      onSet: (set) => {
        envelope.follow(parser.interchanges);
        this.#takeSet(source, interchange, { from: offset + set.offset, to: offset + set.end });
      },
    });
    for (const piece of source.pieces(offset, end)) parser.feed(piece);
    parser.end();
    envelope.end(parser.interchanges);
  }

  end(): string {
    return interchangeEnd(this.#envelope, this.#groups);
  }

  #beginGroup(
    source: ByteSource,
    interchange: Interchange,
    group: Pick<FunctionalGroup, "control" | "offset">,
  ): void {
    this.#endGroup();
    const header = rawGroupHeader(source, interchange, group);
    const elements = header.split(interchange.delimiters.element);
    const control = this.#taken.has(group.control) ? this.#free(group.control) : group.control;
    this.#taken.add(control);
    elements[CONTROL] = control;
    const { header: isa, lineEnd } = this.#envelope;
    this.#output.text(elements.join(this.#delimiters.element) + isa.slice(-1) + lineEnd);
    this.#open = { control, sets: 0 };
    this.#groups += 1;
  }

  /** Group control numbers that came before are replaced by the next free one. */
  #free(wanted: string): string {
    let number = Number(wanted) || 1;
    while (this.#taken.has(String(number))) number += 1;
    return String(number);
  }

  #takeSet(
    source: ByteSource,
    interchange: Interchange,
    place: { readonly from: number; readonly to: number },
  ): void {
    const texts = redelimited(source, interchange, { ...place, delimiters: this.#delimiters });
    for (const text of texts) this.#output.text(text);
    this.#output.text(this.#envelope.lineEnd);
    if (this.#open) this.#open.sets += 1;
  }

  #endGroup(): void {
    if (this.#open) this.#output.text(groupEnd(this.#envelope, this.#open));
    this.#open = undefined;
  }
}
