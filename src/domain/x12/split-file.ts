/** One file of any size made into many: a transaction set each, or a claim each. */
import type { ByteSource } from "./byte-source";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import { type JudgedFile, judgeFile } from "./judged-file";
import {
  controlAfter,
  groupEnd,
  headOf,
  interchangeEnd,
  lineEndOf,
  rawGroupHeader,
  rawHeader,
} from "./raw-envelope";
import { type UnitInFile, unitParser } from "./unit-stream";
import { envelopeOf } from "./write-back";
import { writeUnchecked } from "./write-interchange";

export interface SplitOptions {
  readonly by: "set" | "claim";
  /** The interchange control number of the first piece; the next ones count on. That of the file by default. */
  readonly control?: string | undefined;
}
export interface SplitOutput {
  /** A whole interchange, in texts that follow each other; `of` is the most there can be. */
  piece(texts: Iterable<string>, of: number): void;
  /** What could not be divided, and why. */
  problem(message: string): void;
}

/** Reads the file twice: none of a damaged interchange is given out, because what it holds may not be all. */
export function splitFile(source: ByteSource, options: SplitOptions, output: SplitOutput): void {
  const judged = judgeFile(source);
  const [first] = judged.interchanges;
  if (first === undefined) {
    output.problem(judged.issues[0]?.message ?? "There is no interchange.");
    return;
  }
  for (const { control, disposition } of judged.interchanges)
    if (disposition === "quarantined")
      output.problem(`Interchange ${control || "without a number"} is damaged and was left out.`);
  const start = options.control ?? first.control;
  const parser =
    options.by === "set" ? bySet(source, start, { judged, output }) : byClaim(start, { judged, output });
  for (const piece of source.pieces()) parser.feed(piece);
  parser.end();
}

interface Splitting {
  readonly judged: JudgedFile;
  readonly output: SplitOutput;
}

function bySet(source: ByteSource, start: string, { judged, output }: Splitting) {
  let count = 0;
  return unitParser({
    onUnit() {},
    onSet(set, interchange) {
      if (judged.damaged.has(interchange.offset)) return;
      const group = interchange.groups.at(-1) as FunctionalGroup;
      output.piece(oneSet(source, { interchange, group, set }, controlAfter(start, count)), judged.sets);
      count += 1;
    },
  });
}

interface SetInFile {
  readonly interchange: Interchange;
  readonly group: FunctionalGroup;
  readonly set: TransactionSet;
}
function* oneSet(
  source: ByteSource,
  { interchange, group, set }: SetInFile,
  control: string,
): Iterable<string> {
  const lineEnd = lineEndOf(source, interchange);
  const head = { header: rawHeader(source, interchange), control, lineEnd };
  yield headOf(head) +
    rawGroupHeader(source, interchange, group) +
    head.header.charAt(head.header.length - 1) +
    lineEnd;
  yield* source.pieces(set.offset, set.end);
  yield lineEnd + groupEnd(head, { control: group.control, sets: 1 }) + interchangeEnd(head, 1);
}

/** A remittance says what all its claims were paid together, so it cannot be divided among them. */
const UNDIVIDED: ReadonlySet<string> = new Set(["835", "820"]);

function byClaim(start: string, { judged, output }: Splitting) {
  let count = 0;
  let inSet = 0;
  const isLeftOut = (set: TransactionSet, interchange: Interchange): boolean =>
    judged.damaged.has(interchange.offset) ||
    judged.rejected.has(set.offset) ||
    UNDIVIDED.has(set.transaction);
  return unitParser({
    onUnit(unit) {
      if (isLeftOut(unit.set, unit.interchange)) return;
      output.piece([oneUnit(unit, controlAfter(start, count))], judged.units);
      count += 1;
      inSet += 1;
    },
    onSet(set, interchange) {
      const isWhole = inSet > 0 || judged.damaged.has(interchange.offset);
      if (!isWhole)
        output.problem(
          `Transaction set ${set.control} (${set.guide?.shortName ?? set.transaction}) ${whyNot(set)}.`,
        );
      inSet = 0;
    },
  });
}

function oneUnit({ set, guide, value, interchange }: UnitInFile, controlNumber: string): string {
  const { header, control } = interchange.groups.at(-1) as FunctionalGroup;
  const { senderCode = "", receiverCode = "" } = header;
  const sets = [{ guide, controlNumber: set.control, value }];
  const group = { senderCode, receiverCode, controlNumber: control, sets };
  return writeUnchecked({ ...envelopeOf(interchange), controlNumber, groups: [group] }).text;
}

function whyNot({ disposition, transaction }: TransactionSet): string {
  if (UNDIVIDED.has(transaction)) return "pays its claims in one sum and cannot be divided by claim";
  return disposition === "rejected" ? "breaks its guide and was left out" : "holds no claims to divide it by";
}
