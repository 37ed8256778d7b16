/** One file made into many: a transaction set each, or a claim each. */
import { unitsOf, withOnly } from "./business-units";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import { assemble, controlAfter, lineEndOf, rawGroup, rawHeader, rawSet } from "./raw-envelope";
import { readInterchanges } from "./read-interchanges";
import { envelopeOf } from "./write-back";
import { writeUnchecked } from "./write-interchange";

export interface SplitOptions {
  readonly by: "set" | "claim";
  /** The interchange control number of the first piece; the next ones count on. That of the file by default. */
  readonly control?: string | undefined;
}
export interface SplitFile {
  readonly pieces: readonly string[];
  /** What could not be divided, and why. */
  readonly problems: readonly string[];
}

/** Each piece is a whole interchange. `source` has one character a byte. */
export function splitFile(source: string, { by, control }: SplitOptions): SplitFile {
  const problems: string[] = [];
  const { interchanges, issues } = readInterchanges(source, { through: 2 });
  const [first] = interchanges;
  if (first === undefined)
    return { pieces: [], problems: [issues[0]?.message ?? "There is no interchange."] };
  const pieces: string[] = [];
  const next = () => controlAfter(control ?? first.control, pieces.length);
  for (const place of interchanges.flatMap((each) => setsOf(each, problems)))
    if (by === "set") pieces.push(oneSet(source, place, next()));
    else addClaims(place, { pieces, problems, next });
  return { pieces, problems };
}

interface SetInFile {
  readonly interchange: Interchange;
  readonly group: FunctionalGroup;
  readonly set: TransactionSet;
}
/** None of a damaged interchange: what it holds may not be all. */
function setsOf(interchange: Interchange, problems: string[]): SetInFile[] {
  if (interchange.disposition === "accepted")
    return interchange.groups.flatMap((group) =>
      group.transactionSets.map((set) => ({ interchange, group, set })),
    );
  problems.push(`Interchange ${interchange.control} is damaged and was left out.`);
  return [];
}

function oneSet(source: string, { interchange, group, set }: SetInFile, control: string): string {
  const { header, control: groupControl } = rawGroup(source, interchange, group);
  const lineEnd = lineEndOf(source, interchange, interchange.delimiters);
  const only = { header, control: groupControl, sets: [rawSet(source, set)] };
  return assemble(rawHeader(source, interchange), control, [only], lineEnd);
}

interface Output {
  readonly pieces: string[];
  readonly problems: string[];
  readonly next: () => string;
}
/** A remittance says what all its claims were paid together, so it cannot be divided among them. */
const UNDIVIDED: ReadonlySet<string> = new Set(["835", "820"]);

function addClaims({ interchange, group, set }: SetInFile, { pieces, problems, next }: Output): void {
  const { guide } = set;
  const units = unitsOf(set);
  if (
    guide === undefined ||
    set.disposition === "rejected" ||
    units.length === 0 ||
    UNDIVIDED.has(set.transaction)
  ) {
    problems.push(
      `Transaction set ${set.control} (${guide?.shortName ?? set.transaction}) ${why(set, units.length)}.`,
    );
    return;
  }
  for (const unit of units) {
    const sets = [{ guide, controlNumber: set.control, value: withOnly(unit, set) }];
    const { senderCode = "", receiverCode = "" } = group.header;
    const only = { senderCode, receiverCode, controlNumber: group.control, sets };
    pieces.push(writeUnchecked({ ...envelopeOf(interchange), controlNumber: next(), groups: [only] }).text);
  }
}

function why({ disposition, transaction }: TransactionSet, units: number): string {
  if (UNDIVIDED.has(transaction)) return "pays its claims in one sum and cannot be divided by claim";
  if (disposition === "rejected") return "breaks its guide and was left out";
  return units === 0 ? "holds no claims to divide it by" : "was left out";
}
