/** The mutable shapes behind `interchange.ts`, filled while segments arrive. */
import type { Delimiters } from "./delimiters";
import type { GroupHeader, InterchangeHeader } from "./envelope";
import type { Guide } from "./guide";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import { isEnvelopeDamage, isGuideViolation } from "./interchange";
import type { Issue } from "./issues";

/** So many findings of one set or envelope are told; a million more would tell nothing new and fill the memory. */
const MOST_ISSUES = 20_000;

function keep(issue: Issue, issues: Issue[]): void {
  if (issues.length < MOST_ISSUES) issues.push(issue);
  if (issues.length === MOST_ISSUES)
    issues.push({
      ...issue,
      code: "findings-left-out",
      severity: "note",
      value: undefined,
      message: `There are more than ${MOST_ISSUES} findings here; the others were left out.`,
    });
}

export class SetBuilder implements TransactionSet {
  readonly transaction: string;
  readonly control: string;
  readonly version: string;
  guide: Guide | undefined;
  readonly offset: number;
  end = 0;
  segments = 1;
  value: unknown = undefined;
  readonly issues: Issue[] = [];

  constructor(header: Pick<TransactionSet, "transaction" | "control" | "version" | "guide" | "offset">) {
    this.transaction = header.transaction;
    this.control = header.control;
    this.version = header.version;
    this.guide = header.guide;
    this.offset = header.offset;
  }
  /** Its end never came; that was said, and what it lacks is no news. */
  isCut = false;
  #isViolated = false;
  /** Remembers the verdict even when the issues are handed on while streaming. */
  note(issue: Issue): void {
    if (this.isCut && (issue.code === "missing-segment" || issue.code === "missing-loop")) return;
    keep(issue, this.issues);
    this.#isViolated ||= isGuideViolation(issue);
  }
  get disposition(): "accepted" | "rejected" {
    return this.guide === undefined || this.#isViolated ? "rejected" : "accepted";
  }
}

export class GroupBuilder implements FunctionalGroup {
  readonly header: Partial<GroupHeader>;
  readonly offset: number;
  setsDeclared: number | undefined = undefined;
  readonly transactionSets: SetBuilder[] = [];
  readonly setControls = new Set<string>();
  setsReceived = 0;

  readonly #position: number;
  readonly #elements: readonly number[];

  /** `position` counts segments from the ISA, `elements` are the offsets of those of the GS. */
  constructor(
    header: Partial<GroupHeader>,
    { offset, position, elements }: { offset: number; position: number; elements: readonly number[] },
  ) {
    this.header = header;
    this.offset = offset;
    this.#position = position;
    this.#elements = elements;
  }
  /** Where an element of its GS stands. */
  place(element: number): { readonly segment: number; readonly offset: number } {
    return { segment: this.#position, offset: this.#elements[element - 1] ?? this.offset };
  }
  get control(): string {
    return this.header.controlNumber ?? "";
  }
}

export class InterchangeBuilder implements Interchange {
  readonly kind = "interchange";
  header: Partial<InterchangeHeader> = {};
  readonly delimiters: Delimiters;
  readonly offset: number;
  end = 0;
  readonly acknowledgments: Partial<InterchangeAcknowledgment>[] = [];
  readonly groups: GroupBuilder[] = [];
  readonly issues: Issue[] = [];
  readonly groupControls = new Set<string>();
  /** Another of its number came before. */
  isRepeated = false;
  /** Segments since the ISA, which is 1. */
  position = 1;

  constructor(delimiters: Delimiters, offset: number) {
    this.delimiters = delimiters;
    this.offset = offset;
  }
  get control(): string {
    return this.header.controlNumber ?? "";
  }
  #isDamaged = false;
  endedBy: Issue | undefined = undefined;
  /** Damage anywhere in the interchange quarantines all of it. */
  note(issue: Issue, set: SetBuilder | undefined): void {
    if (set) set.note(issue);
    else keep(issue, this.issues);
    if (issue.code === "truncated" || issue.code === "segment-too-long") this.endedBy ??= issue;
    this.#isDamaged ||= isEnvelopeDamage(issue);
  }
  get disposition(): "accepted" | "quarantined" {
    return this.#isDamaged ? "quarantined" : "accepted";
  }
}
