/** What reading a file gives: interchanges with their groups and transaction sets, each with its issues and its verdict. */

import type { Infer, Loop } from "./definition";
import type { Delimiters } from "./delimiters";
import type { GroupHeader, InterchangeHeader } from "./envelope";
import type { Guide } from "./guide";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import type { EnvelopeCode, Issue } from "./issues";

export interface X12File {
  readonly interchanges: readonly Interchange[];
  /** What belongs to no interchange: an empty file, a file of another kind. */
  readonly issues: readonly Issue[];
}

export interface Interchange {
  readonly kind: "interchange";
  /** Undefined where it could not be read. */
  readonly header: Partial<InterchangeHeader>;
  readonly control: string;
  readonly delimiters: Delimiters;
  /** Byte offsets of the ISA and of what follows the IEA. */
  readonly offset: number;
  readonly end: number;
  readonly acknowledgments: readonly Partial<InterchangeAcknowledgment>[];
  readonly groups: readonly FunctionalGroup[];
  /** Issues of the envelope; those of a transaction set are with the set. */
  readonly issues: readonly Issue[];
  /** Damage to the envelope quarantines the whole interchange: nothing in it may be used (EDI-1). */
  readonly disposition: "accepted" | "quarantined";
  /** Why it was not read to its end, also where that was found inside a transaction set. */
  readonly endedBy: Issue | undefined;
}

export interface FunctionalGroup {
  readonly header: Partial<GroupHeader>;
  readonly control: string;
  readonly offset: number;
  /** What GE01 says; undefined when GE is missing. */
  readonly setsDeclared: number | undefined;
  readonly transactionSets: readonly TransactionSet[];
}

export interface TransactionSet {
  /** ST01. */
  readonly transaction: string;
  /** ST02. */
  readonly control: string;
  /** ST03, or GS08 where ST03 is absent. */
  readonly version: string;
  /** Undefined when no guide we know covers it. */
  readonly guide: Guide | undefined;
  /** Byte offsets of the ST and of what follows the SE. */
  readonly offset: number;
  readonly end: number;
  /** Number of segments, ST and SE included. */
  readonly segments: number;
  /** Read by the guide; use `typedValue` for its type. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** A violation of syntax or guide (SNIP 1 and 2) rejects the set; balance and situations are for the reader to judge. */
  readonly disposition: "accepted" | "rejected";
}

/** The set's value when it was read by this guide. Judge `disposition` before using it. */
export function typedValue<L extends Loop>(set: TransactionSet, guide: Guide<L>): Infer<L> | undefined {
  return set.guide === guide ? (set.value as Infer<L>) : undefined;
}

export interface AcceptedSet<L extends Loop> {
  readonly value: Infer<L>;
  readonly set: TransactionSet;
  readonly group: FunctionalGroup;
  readonly interchange: Interchange;
}
/** The sets of one guide that may be used: their interchange is whole and they keep their guide. */
export function* acceptedSets<L extends Loop>(file: X12File, guide: Guide<L>): Iterable<AcceptedSet<L>> {
  for (const interchange of file.interchanges) {
    if (interchange.disposition === "quarantined") continue;
    for (const group of interchange.groups) yield* acceptedIn(interchange, group, guide);
  }
}
function* acceptedIn<L extends Loop>(
  interchange: Interchange,
  group: FunctionalGroup,
  guide: Guide<L>,
): Iterable<AcceptedSet<L>> {
  for (const set of group.transactionSets) {
    const value = typedValue(set, guide);
    if (value !== undefined && set.disposition === "accepted") yield { value, set, group, interchange };
  }
}

/** Every issue of a file in the order of the file. */
export function allIssues(file: X12File): readonly Issue[] {
  const nested = file.interchanges.flatMap(({ issues, groups }) => [
    ...issues,
    ...groups.flatMap(({ transactionSets }) => transactionSets.flatMap((set) => set.issues)),
  ]);
  return [...file.issues, ...nested].sort((a, b) => a.offset - b.offset);
}

const ENVELOPE_CODES: ReadonlySet<string> = new Set<EnvelopeCode>([
  "not-x12",
  "garbage",
  "isa-length",
  "delimiters-equal",
  "delimiter-invalid",
  "repetition-missing",
  "envelope-element",
  "version-unsupported",
  "envelope-order",
  "missing-trailer",
  "control-mismatch",
  "count-mismatch",
  "control-duplicate",
  "group-kind",
  "truncated",
  "segment-too-long",
]);
export const isEnvelopeDamage = ({ code, severity }: Issue): boolean =>
  severity === "error" && ENVELOPE_CODES.has(code);
export const isGuideViolation = ({ snip, severity }: Issue): boolean => severity === "error" && snip <= 2;
